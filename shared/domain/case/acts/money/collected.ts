import { formatDong } from '../../../money/dong.ts';
import type { BodyOf } from '../../event.ts';
import { citations } from '../../state/citations.ts';
import { collect } from '../../state/ledger.ts';
import type { Attempt } from '../../state/refusal.ts';
import { act } from '../act.ts';
import { unknownItem } from '../items.ts';
import { allocationRefusals, amountRefusals, dayMissing, itemIdsOf } from './amounts.ts';

/** Thu tiền thi hành án (law.md §3.7), đồng. It may come before the decision (2025 Đ53.1). */
export const collected = act('money.collected', 'money', {
  by: ['officer', 'clerk', 'accountant', 'head'],
  beforeDecision: true,
  fold: (draft, { amount, allocations }, fact) => {
    collect(draft.money, amount, allocations);
    draft.collections.push({ ...fact, amount });
  },
  refusals: [
    {
      code: 'nothing-to-collect',
      cites: citations.decisionContent,
      when: ({ now }) =>
        now.money.due > 0 && now.money.remaining <= 0
          ? 'Đã thu đủ: quyết định thi hành án không còn khoản tiền nào phải thu'
          : null,
    },
  ],
  bodyRefusals: [
    ...amountRefusals,
    ...allocationRefusals,
    { code: 'over-collected', cites: citations.decisionContent, when: overCollected },
    unknownItem(itemIdsOf),
  ],
  gaps: dayMissing,
});

/** More than the decision still asks, for the whole case or for one of its items. */
function overCollected({ now }: Attempt, { amount, allocations }: BodyOf<'money.collected'>): string | null {
  const { remaining, due } = now.money;
  if (due > 0 && remaining > 0 && amount > remaining) {
    return `Thu ${formatDong(amount)} nhiều hơn số còn phải thi hành (${formatDong(remaining)})`;
  }
  for (const part of allocations) {
    const ledger = now.ledgers.find(({ item }) => item.id === part.itemId);
    if (ledger && part.amount > Math.max(0, ledger.remaining)) {
      return `Khoản "${ledger.item.label}" chỉ còn ${formatDong(Math.max(0, ledger.remaining))}`;
    }
  }
  return null;
}
