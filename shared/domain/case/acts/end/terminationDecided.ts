import { endAs } from '../../state/draft.ts';
import { strike } from '../../state/ledger.ts';
import { act } from '../act.ts';
import { partWithoutItems, unknownItem } from '../items.ts';

/** Đình chỉ thi hành án, cả việc hoặc một phần (2008 Đ50; 2025 Đ48). */
export const terminationDecided = act('termination.decided', 'end', {
  notifiedAs: 'otherDecision',
  fold: (draft, { scope, itemIds }, fact) => {
    strike(draft.money, 'terminated', scope === 'whole' ? null : itemIds);
    if (scope === 'whole') endAs(draft, 'terminated', fact);
  },
  bodyRefusals: [unknownItem(({ itemIds }) => itemIds), partWithoutItems],
});
