import { small } from '#shared/words/small.ts';
import { actForm, type Filled } from '../act.ts';
import { blankDecision } from '../fields/blankDecision.ts';
import { decisionField, detailField, scopeFields } from '../fields/standard.tsx';

/** Quyết định đình chỉ: all of the case, or some items, will not be enforced. */
export const terminationDecided = actForm('termination.decided', {
  vi: {
    name: 'Quyết định đình chỉ',
    said: (scope: string, decision: string) => `Đình chỉ ${scope}, ${decision}`,
  },
  en: {
    name: 'Termination decision',
    said: (scope: string, decision: string) => `Terminated (${scope}), ${decision}`,
  },
  opensWith: ({ today }): Filled<'termination.decided'> => ({
    decision: blankDecision(today),
    scope: 'whole',
    itemIds: [],
    detail: null,
  }),
  fields: [decisionField(), ...scopeFields(), detailField()],
  sentence: ({ decision, scope, itemIds, detail }, own, say) => [
    own.said(small(say.words.scope[scope]), say.decision(decision)),
    scope === 'part' ? say.items(itemIds) : null,
    detail,
  ],
});
