import type { Allocation, ObligationCategory } from '#shared/domain/case/bodies/parts.ts';
import type { LocalDate } from '#shared/domain/localDate.ts';
import { STATE_BUDGET } from './names.ts';
import { dutifulDay } from './officeDays.ts';
import { moneyItems, totalOwed } from './story.ts';
import type { Story } from './story.ts';

/** What goes to the State and not to a creditor of the case. */
const TO_THE_STATE: ReadonlySet<ObligationCategory> = new Set([
  'courtFee',
  'fine',
  'illicitGainRecovery',
  'confiscationToState',
]);

/** Money is paid out within ten days of its collection (MN-01): six working days never exceed them. */
const PAYOUT_WORKING_DAYS = 5;

export type Collection = { readonly day: LocalDate; readonly amount: number; readonly voluntary: boolean };

/** Collects, at most what is owed, on the items in their order; answers what went to which item. */
export function collect(story: Story, { day, amount, voluntary }: Collection): readonly Allocation[] {
  const allocations = allocate(story, amount);
  const total = allocations.reduce((sum, part) => sum + part.amount, 0);
  if (total === 0) return [];
  story.tell(day, {
    type: 'money.collected',
    amount: total,
    receipt: `BL ${String(story.random.between(1, 99_999)).padStart(6, '0')}`,
    voluntary,
    allocations,
    detail: null,
  });
  return allocations;
}

/** Pays out what was collected, one voucher for the State and one for the creditors. */
export function payOut(story: Story, day: LocalDate, allocations: readonly Allocation[]): void {
  const isState = ({ itemId }: Allocation): boolean =>
    story.docketed.items.some((item) => item.id === itemId && TO_THE_STATE.has(item.category));
  payOne(story, day, STATE_BUDGET, allocations.filter(isState));
  payOne(
    story,
    day,
    payeeOf(story),
    allocations.filter((part) => !isState(part)),
  );
}

/** Collects and pays out in due time; answers the day of the payout. */
export function collectAndPay(story: Story, collection: Collection): LocalDate {
  const allocations = collect(story, collection);
  const day = dutifulDay(story.random, collection.day, PAYOUT_WORKING_DAYS);
  payOut(story, day, allocations);
  return day;
}

/** A round part of what is still owed, between two shares of it. */
export function partOfDebt(story: Story, [low, high]: readonly [number, number]): number {
  const owed = totalOwed(story);
  const share = low + story.random.fraction() * (high - low);
  return Math.min(owed, Math.max(100_000, Math.round((owed * share) / 100_000) * 100_000));
}

function allocate(story: Story, amount: number): readonly Allocation[] {
  const allocations: Allocation[] = [];
  let left = amount;
  for (const { id } of moneyItems(story)) {
    const owed = story.owed.get(id) ?? 0;
    const part = Math.min(owed, left);
    if (part > 0) allocations.push({ itemId: id, amount: part });
    story.owed.set(id, owed - part);
    left -= part;
  }
  return allocations;
}

function payOne(story: Story, day: LocalDate, payee: string, allocations: readonly Allocation[]): void {
  if (allocations.length === 0) return;
  story.tell(day, {
    type: 'money.paidOut',
    amount: allocations.reduce((sum, part) => sum + part.amount, 0),
    voucher: `PC ${String(story.random.between(1, 99_999)).padStart(6, '0')}`,
    payee,
    allocations,
    detail: null,
  });
}

function payeeOf({ docketed }: Story): string {
  const creditors = docketed.parties.filter((party) => party.role === 'creditor');
  const [first] = creditors;
  if (!first) return STATE_BUDGET;
  return creditors.length === 1 ? first.name : 'Những người được thi hành án theo danh sách';
}
