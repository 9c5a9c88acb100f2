import { formatDong, sumDong } from '../../money/dong.ts';
import { citations } from '../state/citations.ts';
import type { Allocation } from '../parts.ts';
import type { CaseEventBody } from '../event.ts';
import type { ActRule, Attempt, BodyRule } from '../state/refusal.ts';
import type { CaseState } from '../state/state.ts';

/** Money in and out (law.md §3.7). The amounts are those known now, whatever the day of the record. */
export const moneyActRules: readonly ActRule[] = [
  {
    code: 'nothing-on-hand',
    acts: ['money.paidOut', 'money.notifiedUnclaimed'],
    cites: citations.payment,
    refuses: ({ now }) =>
      now.money.onHand > 0 ? null : 'Không có tiền đã thu mà chưa chi trả trong việc này',
  },
  {
    code: 'nothing-to-collect',
    acts: ['money.collected'],
    cites: citations.decisionContent,
    refuses: ({ now }) =>
      now.money.due > 0 && now.money.remaining <= 0
        ? 'Đã thu đủ: quyết định thi hành án không còn khoản tiền nào phải thu'
        : null,
  },
];

export const moneyBodyRules: readonly BodyRule[] = [
  {
    code: 'amount-invalid',
    cites: null,
    final: true,
    refuses: (_attempt, body) =>
      'amount' in body && (!Number.isSafeInteger(body.amount) || body.amount <= 0)
        ? 'Số tiền phải là số nguyên đồng lớn hơn 0'
        : null,
  },
  {
    code: 'beyond-counting',
    cites: null,
    final: true,
    refuses: ({ now }, body) =>
      'amount' in body && body.amount + largestSum(now) > Number.MAX_SAFE_INTEGER
        ? 'Cộng với số đã ghi thì vượt quá mức sổ tính được; kiểm tra lại số tiền'
        : null,
  },
  {
    code: 'allocations-exceed',
    cites: null,
    final: true,
    refuses: (_attempt, body) => {
      const { amount, allocations } = moneyIn(body);
      const allocated = sumDong(allocations, (part) => part.amount);
      return allocated > amount
        ? `Phân bổ cho các khoản ${formatDong(allocated)} nhiều hơn số tiền ${formatDong(amount)}`
        : null;
    },
  },
  {
    code: 'allocations-short',
    cites: null,
    refuses: (_attempt, body) => {
      const { amount, allocations } = moneyIn(body);
      const rest = amount - sumDong(allocations, (part) => part.amount);
      return allocations.length > 0 && rest > 0 ? `Còn ${formatDong(rest)} chưa phân bổ cho khoản nào` : null;
    },
  },
  {
    code: 'over-collected',
    cites: citations.decisionContent,
    refuses: (attempt, body) => (body.type === 'money.collected' ? overCollected(attempt, body) : null),
  },
  {
    code: 'over-paid',
    cites: citations.payment,
    refuses: ({ now }, body) =>
      body.type === 'money.paidOut' && now.money.onHand > 0 && body.amount > now.money.onHand
        ? `Chi ${formatDong(body.amount)} nhiều hơn số tiền đang giữ của việc này (${formatDong(now.money.onHand)})`
        : null,
  },
  {
    code: 'over-notified',
    cites: citations.unclaimed,
    refuses: ({ now }, body) =>
      body.type === 'money.notifiedUnclaimed' && now.money.onHand > 0 && body.amount > now.money.onHand
        ? `Báo gọi ${formatDong(body.amount)} nhiều hơn số tiền đang giữ của việc này (${formatDong(now.money.onHand)})`
        : null,
  },
];

const largestSum = ({ money }: CaseState): number =>
  Math.max(money.collected, money.paidOut, money.notifiedUnclaimed);

type Money = { readonly amount: number; readonly allocations: readonly Allocation[] };

const moneyIn = (body: CaseEventBody): Money =>
  body.type === 'money.collected' || body.type === 'money.paidOut' ? body : { amount: 0, allocations: [] };

/** More than the decision still asks, for the whole case or for one of its items. */
function overCollected({ now }: Attempt, { amount, allocations }: Money): string | null {
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
