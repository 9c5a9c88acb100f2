import { endAs } from '../../state/draft.ts';
import { strike } from '../../state/ledger.ts';
import { act } from '../act.ts';
import { partWithoutItems, unknownItem } from '../items.ts';

/** Ủy thác thi hành án cho cơ quan khác, cả việc hoặc một phần (2008 Đ57; 2025 Đ49). */
export const entrustmentDecided = act('entrustment.decided', 'end', {
  notifiedAs: 'otherDecision',
  fold: (draft, { scope, itemIds }, fact) => {
    strike(draft.money, 'entrusted', scope === 'whole' ? null : itemIds);
    if (scope === 'whole') endAs(draft, 'entrustedOut', fact);
  },
  bodyRefusals: [unknownItem(({ itemIds }) => itemIds), partWithoutItems],
});
