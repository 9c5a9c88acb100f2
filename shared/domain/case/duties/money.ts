import { plan } from './plan.ts';
import type { PlannedDuty } from './plan.ts';
import type { CaseState, DatedFact } from '../state/state.ts';

type Sum = DatedFact & { readonly amount: number };

/**
 * MN-01: each collection is to be paid out, or notified where nobody fetches it. What went out covers what
 * came in from the oldest on; sums without a day count as the oldest and start no duty of their own.
 */
export function dutiesOfMoney(state: CaseState): readonly PlannedDuty[] {
  if (state.collections.length === 0) return [];
  const covers = byDay([...state.payouts, ...state.unclaimedNotices]);
  let collected = 0;
  let covered = 0;
  let next = 0;
  return state.collections.flatMap((collection) => {
    collected += collection.amount;
    while (covered < collected && next < covers.length) {
      covered += covers[next]?.amount ?? 0;
      next += 1;
    }
    const cover = covered >= collected ? covers[next - 1] : undefined;
    return plan({
      ruleId: 'MN-01',
      from: collection,
      done: cover ? notBefore(collection, cover) : null,
    });
  });
}

const byDay = (sums: readonly Sum[]): readonly Sum[] =>
  sums.toSorted((a, b) => (a.day ?? '').localeCompare(b.day ?? ''));

/** Money that went out before it came in is settled the day it came in. */
const notBefore = (collection: Sum, cover: Sum): DatedFact =>
  cover.day !== null && collection.day !== null && cover.day < collection.day
    ? { ...cover, day: collection.day }
    : cover;
