import { toEpochDay } from '#shared/domain/localDate.ts';
import type { LocalDate } from '#shared/domain/localDate.ts';
import { dayAfter } from './formSigns.ts';
import type { Suspicion } from './formSigns.ts';

/** A step between two days of the column counts no more than this many days: further is as far. */
const FARTHEST = 60;
/** One order is the calmer where its steps add up to at most this share of the other's. */
const CALMER = 0.6;
const FEWEST_STEPS = 3;
const PER_STEP = 0.75;
const MOST_BY_ORDER = 12;
const MOST_BY_FUTURE = 3;
const LEAST_BY_FUTURE = -6;

type Walk = { readonly before: number; readonly after: number; readonly steps: number };

/**
 * How far the order of the days speaks for an exchange: positive where they jump as stored and go on steadily once
 * exchanged, negative the other way round. The days are walked through as the rows stand and by decision number, and
 * the steadier walk counts.
 * @param orders the positions of the rows in either order
 */
export function orderWeight(suspicion: Suspicion, orders: readonly (readonly number[])[]): number {
  const [walk] = orders
    .map((order) => walkOf(suspicion, order))
    .filter(({ steps }) => steps >= FEWEST_STEPS)
    .toSorted((a, b) => calm(a) - calm(b));
  if (walk === undefined) return 0;
  const weight = Math.min(MOST_BY_ORDER, walk.steps * PER_STEP);
  if (walk.after <= walk.before * CALMER && walk.before > 0) return weight;
  return walk.before <= walk.after * CALMER && walk.after > 0 ? -weight : 0;
}

const calm = ({ before, after, steps }: Walk): number => Math.min(before, after) / steps;

/** Adds up the steps that an exchange changes. */
function walkOf(suspicion: Suspicion, order: readonly number[]): Walk {
  const pairs = order.flatMap((position) => {
    const day = suspicion.column.days[position] ?? null;
    const after = day === null ? null : dayAfter(suspicion, day);
    return day === null || day.stored === null || after === null ? [] : [{ before: day.stored, after }];
  });
  let [before, after, steps] = [0, 0, 0];
  for (const [index, here] of pairs.entries()) {
    const last = pairs[index - 1];
    if (last === undefined || (here.before === here.after && last.before === last.after)) continue;
    before += Math.min(FARTHEST, Math.abs(here.before - last.before));
    after += Math.min(FARTHEST, Math.abs(here.after - last.after));
    steps += 1;
  }
  return { before, after, steps };
}

/** How far days to come speak for an exchange: those that vanish by it against those that it makes. */
export function futureWeight(suspicion: Suspicion, today: LocalDate): number {
  if (suspicion.column.field === 'deferralUntil') return 0;
  const end = toEpochDay(today);
  let balance = 0;
  for (const day of suspicion.column.days) {
    if (day === null) continue;
    const after = dayAfter(suspicion, day);
    if (day.stored === null || after === null) continue;
    balance += Number(day.stored > end) - Number(after > end);
  }
  return Math.max(LEAST_BY_FUTURE, Math.min(MOST_BY_FUTURE, balance));
}
