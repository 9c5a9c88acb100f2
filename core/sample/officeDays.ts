import { isWorkingDay, nextWorkingDay } from '#shared/domain/calendar/dayKind.ts';
import { officialCalendar } from '#shared/domain/calendar/officialCalendar.ts';
import { addDays } from '#shared/domain/localDate.ts';
import type { LocalDate } from '#shared/domain/localDate.ts';
import type { Random } from './random.ts';

/** How often an act of the sample office comes late, and then by how many working days at most. */
const LATE = { probability: 0.08, workingDays: 20 };

/** The day itself when the office works on it, else the next working day. */
export const officeDay = (day: LocalDate): LocalDate =>
  isWorkingDay(officialCalendar, day) ? day : nextWorkingDay(officialCalendar, day);

export function workingDaysAfter(day: LocalDate, count: number): LocalDate {
  let later = day;
  for (let left = count; left > 0; left -= 1) later = nextWorkingDay(officialCalendar, later);
  return later;
}

/** The last working day that is not after `day`. */
export function lastOfficeDay(day: LocalDate): LocalDate {
  let earlier = day;
  while (!isWorkingDay(officialCalendar, earlier)) earlier = addDays(earlier, -1);
  return earlier;
}

/** A day on which the office does what it must do within `limit` working days; now and then it is late. */
export function dutifulDay(random: Random, day: LocalDate, limit: number): LocalDate {
  const late = random.chance(LATE.probability) ? random.between(1, LATE.workingDays) : 0;
  return workingDaysAfter(day, late > 0 ? limit + late : random.between(1, limit));
}

/** A working day some calendar days later, both ends of the span included. */
export const someDaysAfter = (random: Random, day: LocalDate, span: readonly [number, number]): LocalDate =>
  officeDay(addDays(day, random.between(span[0], span[1])));
