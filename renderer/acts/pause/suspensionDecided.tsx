import { suspensionGrounds } from '#shared/domain/case/bodies/pause.ts';
import { small } from '#shared/words/small.ts';
import { actForm } from '../act.ts';
import { blankDecision } from '../fields/blankDecision.ts';
import { decisionField, detailField, radioField } from '../fields/standard.tsx';

/** Tạm đình chỉ: enforcement rests until its ground is gone. */
export const suspensionDecided = actForm('suspension.decided', {
  vi: {
    name: 'Quyết định tạm đình chỉ',
    ground: 'Căn cứ tạm đình chỉ',
    said: (decision: string) => `Tạm đình chỉ, ${decision}`,
  },
  en: {
    name: 'Suspension decision',
    ground: 'Ground of suspension',
    said: (decision: string) => `Suspended, ${decision}`,
  },
  opensWith: ({ today }) => ({ decision: blankDecision(today), detail: null }),
  fields: [
    decisionField(),
    radioField('ground', suspensionGrounds, (words) => words.suspensionGround),
    detailField(),
  ],
  sentence: ({ decision, ground, detail }, own, say) => [
    own.said(say.decision(decision)),
    small(say.words.suspensionGround[ground]),
    detail,
  ],
});
