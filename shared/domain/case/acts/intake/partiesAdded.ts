import { countDebtors } from '../../state/draft.ts';
import { act } from '../act.ts';

/** Thêm đương sự: more parties of the same decision, named after it was docketed. */
export const partiesAdded = act('parties.added', 'intake', {
  touchesParties: () => true,
  fold: (draft, { parties }) => {
    draft.hasCreditor ||= parties.some(({ role }) => role === 'creditor');
    draft.debtors += countDebtors(parties);
  },
});
