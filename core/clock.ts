import { dayOf } from '#shared/domain/localDate.ts';
import type { LocalDate } from '#shared/domain/localDate.ts';
import type { Instant } from '#shared/domain/case/event.ts';

/** The only source of "now". Tests and the command line pass their own. */
export type Clock = { readonly now: () => Instant; readonly today: () => LocalDate };

/** Vietnam has one time zone and no summer time: UTC+7. */
const OFFICE_OFFSET_MS = 7 * 3_600_000;

function officeDay(epochMs: number): LocalDate {
  const local = new Date(epochMs + OFFICE_OFFSET_MS);
  const day = dayOf(local.getUTCFullYear(), local.getUTCMonth() + 1, local.getUTCDate());
  if (!day) throw new Error('The machine clock is outside the calendar');
  return day;
}

/** This machine's clock, read as office time whatever the machine's own time zone. */
export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  today: () => officeDay(Date.now()),
};

/** A clock that stands still, for samples and tests. */
export const fixedClock = (now: Instant): Clock => ({
  now: () => now,
  today: () => officeDay(Date.parse(now)),
});
