import type { Allocation, ObligationItem } from '../case/bodies/parts.ts';

/** How one sum of money falls on the items of a case, integer đồng; the parts and the rest make the sum. */
export type Split = { readonly parts: readonly Allocation[]; readonly unallocated: number };

/**
 * Splits a sum as its allocations say. With none, the only money item takes it all; with several items it
 * stays unallocated. Allocations to items that are no longer there, or beyond the sum, do not count.
 */
export function splitMoney(
  amount: number,
  allocations: readonly Allocation[],
  items: readonly ObligationItem[],
): Split {
  if (allocations.length === 0) return toOnlyItem(amount, items);
  let rest = amount;
  const parts: Allocation[] = [];
  for (const allocation of allocations) {
    if (!items.some((item) => item.id === allocation.itemId)) continue;
    const part = Math.min(rest, allocation.amount);
    parts.push({ itemId: allocation.itemId, amount: part });
    rest -= part;
  }
  return { parts, unallocated: rest };
}

function toOnlyItem(amount: number, items: readonly ObligationItem[]): Split {
  const [only, another] = items.filter((item) => item.kind === 'money');
  if (!only || another) return { parts: [], unallocated: amount };
  return { parts: [{ itemId: only.id, amount }], unallocated: 0 };
}
