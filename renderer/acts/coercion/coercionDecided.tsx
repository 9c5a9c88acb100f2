import { coercionMeasures } from '#shared/domain/case/bodies/coercion.ts';
import { small } from '#shared/words/small.ts';
import { actForm } from '../act.ts';
import { blankDecision } from '../fields/blankDecision.ts';
import { checkboxField, decisionField, detailField, radioField } from '../fields/standard.tsx';

/** Quyết định cưỡng chế, by one measure. */
export const coercionDecided = actForm('coercion.decided', {
  vi: {
    name: 'Quyết định cưỡng chế',
    measure: 'Biện pháp',
    forcesMobilised: 'Có huy động lực lượng',
    said: (measure: string, decision: string) => `Cưỡng chế: ${measure}, ${decision}`,
    withForces: 'có huy động lực lượng',
  },
  en: {
    name: 'Coercion decision',
    measure: 'Measure',
    forcesMobilised: 'Forces mobilised',
    said: (measure: string, decision: string) => `Coercion: ${measure}, ${decision}`,
    withForces: 'with forces mobilised',
  },
  opensWith: ({ today }) => ({ decision: blankDecision(today), forcesMobilised: false, detail: null }),
  fields: [
    decisionField(),
    radioField('measure', coercionMeasures, (words) => words.coercionMeasure),
    checkboxField('forcesMobilised'),
    detailField(),
  ],
  sentence: ({ decision, measure, forcesMobilised, detail }, own, say) => [
    own.said(small(say.words.coercionMeasure[measure]), say.decision(decision)),
    forcesMobilised ? own.withForces : null,
    detail,
  ],
});
