import { small } from '#shared/words/small.ts';
import { actForm, type Filled } from '../act.ts';
import { blankDecision } from '../fields/blankDecision.ts';
import { decisionField, detailField, scopeFields, textField } from '../fields/standard.tsx';

/** Quyết định ủy thác: another agency enforces all of the case, or some items. */
export const entrustmentDecided = actForm('entrustment.decided', {
  vi: {
    name: 'Quyết định ủy thác',
    receivingAgency: 'Cơ quan nhận ủy thác',
    said: (scope: string, agency: string, decision: string) => `Ủy thác ${scope} cho ${agency}, ${decision}`,
  },
  en: {
    name: 'Entrustment decision',
    receivingAgency: 'Receiving agency',
    said: (scope: string, agency: string, decision: string) =>
      `Entrusted (${scope}) to ${agency}, ${decision}`,
  },
  opensWith: ({ today }): Filled<'entrustment.decided'> => ({
    decision: blankDecision(today),
    receivingAgency: '',
    scope: 'whole',
    itemIds: [],
    detail: null,
  }),
  fields: [
    decisionField(),
    textField('receivingAgency', { required: true }),
    ...scopeFields(),
    detailField(),
  ],
  sentence: ({ decision, receivingAgency, scope, itemIds, detail }, own, say) => [
    own.said(small(say.words.scope[scope]), receivingAgency, say.decision(decision)),
    scope === 'part' ? say.items(itemIds) : null,
    detail,
  ],
});
