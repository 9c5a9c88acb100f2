import { formatDong } from '../../../money/dong.ts';
import { citations } from '../../state/citations.ts';
import { payOut } from '../../state/ledger.ts';
import { act } from '../act.ts';
import { unknownItem } from '../items.ts';
import { allocationRefusals, amountRefusals, dayMissing, itemIdsOf, nothingOnHand } from './amounts.ts';

/** Chi trả tiền thi hành án (2008 Đ47; 2025 Đ54), đồng. */
export const paidOut = act('money.paidOut', 'money', {
  by: ['officer', 'accountant', 'head'],
  afterEnd: true,
  fold: (draft, { amount, allocations }, fact) => {
    payOut(draft.money, amount, allocations);
    draft.payouts.push({ ...fact, amount });
  },
  refusals: [nothingOnHand],
  bodyRefusals: [
    ...amountRefusals,
    ...allocationRefusals,
    {
      code: 'over-paid',
      cites: citations.payment,
      when: ({ now }, { amount }) =>
        now.money.onHand > 0 && amount > now.money.onHand
          ? `Chi ${formatDong(amount)} nhiều hơn số tiền đang giữ của việc này (${formatDong(now.money.onHand)})`
          : null,
    },
    unknownItem(itemIdsOf),
  ],
  gaps: dayMissing,
});
