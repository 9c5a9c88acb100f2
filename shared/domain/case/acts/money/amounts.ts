import { formatDong, sumDong } from '../../../money/dong.ts';
import type { Allocation } from '../../bodies/parts.ts';
import { citations } from '../../state/citations.ts';
import type { CaseState, DatedFact, GapCode } from '../../state/state.ts';
import type { ActRefusal, BodyRefusal } from '../act.ts';

type Sum = { readonly amount: number };
type AllocatedSum = Sum & { readonly allocations: readonly Allocation[] };

/** What no sum may be, whatever it is for (đồng). */
export const amountRefusals: readonly BodyRefusal<Sum>[] = [
  {
    code: 'amount-invalid',
    cites: null,
    final: true,
    when: (_attempt, { amount }) =>
      !Number.isSafeInteger(amount) || amount <= 0 ? 'Số tiền phải là số nguyên đồng lớn hơn 0' : null,
  },
  {
    code: 'beyond-counting',
    cites: null,
    final: true,
    when: ({ now }, { amount }) =>
      amount + largestSum(now) > Number.MAX_SAFE_INTEGER
        ? 'Cộng với số đã ghi thì vượt quá mức sổ tính được; kiểm tra lại số tiền'
        : null,
  },
];

const largestSum = ({ money }: CaseState): number =>
  Math.max(money.collected, money.paidOut, money.notifiedUnclaimed);

/** How a sum may fall on the items of the case (đồng). */
export const allocationRefusals: readonly BodyRefusal<AllocatedSum>[] = [
  {
    code: 'allocations-exceed',
    cites: null,
    final: true,
    when: (_attempt, { amount, allocations }) => {
      const allocated = allocatedOf(allocations);
      return allocated > amount
        ? `Phân bổ cho các khoản ${formatDong(allocated)} nhiều hơn số tiền ${formatDong(amount)}`
        : null;
    },
  },
  {
    code: 'allocations-short',
    cites: null,
    when: (_attempt, { amount, allocations }) => {
      const rest = amount - allocatedOf(allocations);
      return allocations.length > 0 && rest > 0 ? `Còn ${formatDong(rest)} chưa phân bổ cho khoản nào` : null;
    },
  },
];

const allocatedOf = (allocations: readonly Allocation[]): number =>
  sumDong(allocations, (part) => part.amount);

export const itemIdsOf = ({ allocations }: AllocatedSum): readonly string[] =>
  allocations.map(({ itemId }) => itemId);

/** Nothing is held that could be paid out or called for. */
export const nothingOnHand: ActRefusal = {
  code: 'nothing-on-hand',
  cites: citations.payment,
  when: ({ now }) => (now.money.onHand > 0 ? null : 'Không có tiền đã thu mà chưa chi trả trong việc này'),
};

/** A sum that a workbook states without its day. */
export const dayMissing = (_body: unknown, { day }: DatedFact): readonly GapCode[] =>
  day === null ? ['moneyDayMissing'] : [];
