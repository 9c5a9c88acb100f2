import { formatDong } from '../../../money/dong.ts';
import { citations } from '../../state/citations.ts';
import { act } from '../act.ts';
import { amountRefusals, dayMissing, nothingOnHand } from './amounts.ts';

/** Báo gọi chưa đến nhận tiền (2008 Đ126; 2025 Đ59.1), đồng. The money stays on hand. */
export const notifiedUnclaimed = act('money.notifiedUnclaimed', 'money', {
  by: ['officer', 'clerk', 'accountant', 'head'],
  afterEnd: true,
  fold: (draft, { amount }, fact) => {
    draft.money.notifiedUnclaimed += amount;
    draft.unclaimedNotices.push({ ...fact, amount });
  },
  refusals: [nothingOnHand],
  bodyRefusals: [
    ...amountRefusals,
    {
      code: 'over-notified',
      cites: citations.unclaimed,
      when: ({ now }, { amount }) =>
        now.money.onHand > 0 && amount > now.money.onHand
          ? `Báo gọi ${formatDong(amount)} nhiều hơn số tiền đang giữ của việc này (${formatDong(now.money.onHand)})`
          : null,
    },
  ],
  gaps: dayMissing,
});
