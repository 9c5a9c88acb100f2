import type { CaseView } from '#shared/contract/cases.ts';
import type { Allocation } from '#shared/domain/case/bodies/parts.ts';

/** An item money can be put to, and how much it still takes; đồng. */
export type Share = { readonly itemId: string; readonly label: string; readonly open: number };

/** What is still owed on each money item, or collected for it and not yet paid out. */
export const sharesOf = ({ ledgers }: CaseView, kind: 'collected' | 'paidOut'): readonly Share[] =>
  ledgers
    .filter(({ item }) => item.kind === 'money')
    .map(({ item, remaining, collected, paidOut }) => ({
      itemId: item.id,
      label: item.label,
      open: Math.max(0, kind === 'collected' ? remaining : collected - paidOut),
    }));

/** Fills the items in their order until the sum is used up. A help for typing, not an order of payment. */
export function spread(amount: number, shares: readonly Share[]): readonly Allocation[] {
  let rest = amount;
  return shares.flatMap(({ itemId, open }) => {
    const part = Math.min(rest, open);
    rest -= part;
    return part > 0 ? [{ itemId, amount: part }] : [];
  });
}

/** How far the allocation is from the sum: over it below 0; null where nothing is allocated at all. */
export function gapOf(amount: number, allocations: readonly Allocation[]): number | null {
  if (allocations.length === 0) return null;
  return amount - allocations.reduce((sum, allocation) => sum + allocation.amount, 0);
}

/** Whether the sum may be recorded: all of it is allocated, or none. */
export const ties = (amount: number, allocations: readonly Allocation[]): boolean =>
  (gapOf(amount, allocations) ?? 0) === 0;
