import { splitMoney } from '../../money/allocate.ts';
import { sumDong } from '../../money/dong.ts';
import type { Allocation, ObligationItem } from '../bodies/parts.ts';
import type { CaseMoney, ItemLedger } from './state.ts';

/** What happened to one item so far, sums in đồng. */
type Till = {
  collected: number;
  performed: number;
  paidOut: number;
  terminated: number;
  entrusted: number;
  handedOver: boolean;
  struck: boolean;
};

/** The money of a case while its events are folded; changed in place by the functions of this file. */
export type MoneyDraft = {
  items: readonly ObligationItem[];
  readonly tills: Map<string, Till>;
  unallocated: number;
  unallocatedPaidOut: number;
  notifiedUnclaimed: number;
};

export function openMoney(items: readonly ObligationItem[]): MoneyDraft {
  return { items, tills: new Map(), unallocated: 0, unallocatedPaidOut: 0, notifiedUnclaimed: 0 };
}

export function collect(draft: MoneyDraft, amount: number, allocations: readonly Allocation[]): void {
  const { parts, unallocated } = splitMoney(amount, allocations, draft.items);
  for (const part of parts) tillOf(draft, part.itemId).collected += part.amount;
  draft.unallocated += unallocated;
}

export function payOut(draft: MoneyDraft, amount: number, allocations: readonly Allocation[]): void {
  const { parts, unallocated } = splitMoney(amount, allocations, draft.items);
  for (const part of parts) tillOf(draft, part.itemId).paidOut += part.amount;
  draft.unallocatedPaidOut += unallocated;
}

/** The debtor performed these items himself: what remains of their money did not pass through the agency. */
export function perform(draft: MoneyDraft, itemIds: readonly string[]): void {
  for (const item of named(draft, itemIds)) {
    const till = tillOf(draft, item.id);
    till.performed += Math.max(0, remainingOf(item, till));
    till.handedOver = true;
  }
}

/**
 * Takes what remains of these items off the case, by termination or entrustment; null means all items. Money
 * collected for no item in particular then counts against them, so that no more is struck than remains.
 */
export function strike(
  draft: MoneyDraft,
  by: 'terminated' | 'entrusted',
  itemIds: readonly string[] | null,
): void {
  let budget = itemIds === null ? Math.max(0, remainingOfCase(draft)) : Number.MAX_SAFE_INTEGER;
  for (const item of itemIds === null ? draft.items : named(draft, itemIds)) {
    const till = tillOf(draft, item.id);
    const struck = Math.min(budget, Math.max(0, remainingOf(item, till)));
    till[by] += struck;
    till.struck ||= !till.handedOver;
    budget -= struck;
  }
}

/** The items and the case as they stand; money of an item that an amendment removed becomes unallocated. */
export function closeMoney(draft: MoneyDraft): { ledgers: readonly ItemLedger[]; money: CaseMoney } {
  const ledgers = draft.items.map((item) => ledgerOf(item, draft.tills.get(item.id) ?? EMPTY));
  const collected = draft.unallocated + sumTills(draft, 'collected');
  const paidOut = draft.unallocatedPaidOut + sumTills(draft, 'paidOut');
  const due = sumDong(ledgers, (ledger) => ledger.due);
  const sums = {
    performed: sumDong(ledgers, (ledger) => ledger.performed),
    terminated: sumDong(ledgers, (ledger) => ledger.terminated),
    entrusted: sumDong(ledgers, (ledger) => ledger.entrusted),
  };
  const money: CaseMoney = {
    due,
    collected,
    ...sums,
    paidOut,
    notifiedUnclaimed: draft.notifiedUnclaimed,
    remaining: due - collected - sums.performed - sums.terminated - sums.entrusted,
    unallocated: collected - sumDong(ledgers, (ledger) => ledger.collected),
    unallocatedPaidOut: paidOut - sumDong(ledgers, (ledger) => ledger.paidOut),
    onHand: collected - paidOut,
  };
  return { ledgers, money };
}

const EMPTY: Readonly<Till> = {
  collected: 0,
  performed: 0,
  paidOut: 0,
  terminated: 0,
  entrusted: 0,
  handedOver: false,
  struck: false,
};

function ledgerOf(item: ObligationItem, till: Readonly<Till>): ItemLedger {
  const { handedOver, ...figures } = till;
  const remaining = remainingOf(item, till);
  const paid = item.kind === 'money' && item.amount > 0 && remaining <= 0;
  return { item, due: item.amount, ...figures, remaining, done: handedOver || till.struck || paid };
}

function tillOf(draft: MoneyDraft, itemId: string): Till {
  const known = draft.tills.get(itemId);
  if (known) return known;
  const till = { ...EMPTY };
  draft.tills.set(itemId, till);
  return till;
}

const named = (draft: MoneyDraft, itemIds: readonly string[]): readonly ObligationItem[] =>
  draft.items.filter((item) => itemIds.includes(item.id));

const remainingOf = (item: ObligationItem, till: Readonly<Till>): number =>
  item.amount - till.collected - till.performed - till.terminated - till.entrusted;

const remainingOfCase = (draft: MoneyDraft): number =>
  sumDong(draft.items, (item) => remainingOf(item, draft.tills.get(item.id) ?? EMPTY)) - draft.unallocated;

const sumTills = (draft: MoneyDraft, figure: 'collected' | 'paidOut'): number =>
  sumDong([...draft.tills.values()], (till) => till[figure]);
