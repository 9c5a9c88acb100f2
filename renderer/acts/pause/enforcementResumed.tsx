import { actForm } from '../act.ts';
import { blankDecision } from '../fields/blankDecision.ts';
import { decisionField, detailField } from '../fields/standard.tsx';

/** Quyết định tiếp tục thi hành án, after a pause or when means were found. */
export const enforcementResumed = actForm('enforcement.resumed', {
  vi: {
    name: 'Quyết định tiếp tục thi hành án',
    said: (decision: string) => `Tiếp tục thi hành án, ${decision}`,
  },
  en: {
    name: 'Decision to resume',
    said: (decision: string) => `Resumed, ${decision}`,
  },
  opensWith: ({ today }) => ({ decision: blankDecision(today), detail: null }),
  fields: [decisionField(), detailField()],
  sentence: ({ decision, detail }, own, say) => [own.said(say.decision(decision)), detail],
});
