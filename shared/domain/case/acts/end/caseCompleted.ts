import { formatDong } from '../../../money/dong.ts';
import { endAs } from '../../state/draft.ts';
import { citations } from '../../state/citations.ts';
import { act } from '../act.ts';

/** Thi hành xong (2008 Đ52; 2025 Đ55; law.md §3.6 KT-01). */
export const caseCompleted = act('case.completed', 'end', {
  fold: (draft, _body, fact) => {
    endAs(draft, 'completed', fact);
  },
  refusals: [
    {
      code: 'items-remain',
      cites: citations.end,
      when: ({ now }) => {
        const undone = now.ledgers.filter(({ done }) => !done);
        if (undone.length === 0) return null;
        const names = undone.map(({ item }) => item.label).join('; ');
        const remaining = now.money.remaining > 0 ? `, còn ${formatDong(now.money.remaining)}` : '';
        return `Chưa thi hành xong: ${names}${remaining}`;
      },
    },
    {
      code: 'money-on-hand',
      cites: citations.payment,
      when: ({ now: { money } }) => {
        const waiting = money.onHand - money.notifiedUnclaimed;
        return waiting > 0 ? `Còn ${formatDong(waiting)} đã thu chưa chi trả, chưa báo gọi` : null;
      },
    },
  ],
});
