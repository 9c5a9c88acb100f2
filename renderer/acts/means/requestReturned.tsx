import { actForm } from '../act.ts';
import { blankDecision } from '../fields/blankDecision.ts';
import { decisionField, detailField } from '../fields/standard.tsx';

/** Gửi lại yêu cầu thi hành án cho người được thi hành án. */
export const requestReturned = actForm('request.returned', {
  vi: {
    name: 'Gửi lại yêu cầu thi hành án',
    said: (decision: string) => `Gửi lại yêu cầu thi hành án, ${decision}`,
  },
  en: {
    name: 'Request returned',
    said: (decision: string) => `Request returned, ${decision}`,
  },
  opensWith: ({ today }) => ({ decision: blankDecision(today), detail: null }),
  fields: [decisionField(), detailField()],
  sentence: ({ decision, detail }, own, say) => [own.said(say.decision(decision)), detail],
});
