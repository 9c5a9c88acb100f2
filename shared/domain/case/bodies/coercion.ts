import { z } from 'zod';
import { decision, detail } from './parts.ts';
import { body } from './body.ts';

export const coercionMeasures = [
  'accountDeduction',
  'incomeDeduction',
  'assetExploitation',
  'seizure',
  'compelledHandover',
  'compelledAct',
  'other',
] as const;
export type CoercionMeasure = (typeof coercionMeasures)[number];

export const coercionBodies = {
  'coercion.decided': body('coercion.decided', {
    decision,
    measure: z.enum(coercionMeasures),
    forcesMobilised: z.boolean(),
    detail,
  }),
};
