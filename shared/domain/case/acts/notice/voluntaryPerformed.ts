import { perform } from '../../state/ledger.ts';
import { act } from '../act.ts';
import { unknownItem } from '../items.ts';

/** Tự nguyện thi hành (2008 Đ45; 2025 Đ36): the debtor performed these items himself. */
export const voluntaryPerformed = act('voluntary.performed', 'notice', {
  fold: (draft, { itemIds }) => {
    perform(draft.money, itemIds);
  },
  bodyRefusals: [unknownItem(({ itemIds }) => itemIds)],
});
