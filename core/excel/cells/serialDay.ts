import { addDays, daysBetween, localDate } from '#shared/domain/localDate.ts';
import type { LocalDate } from '#shared/domain/localDate.ts';

const DAY_ZERO = localDate('1900-01-01');
const FIRST_OF_MARCH_1900 = 61;
const LAST_SERIAL = 2_958_465;

/** The day of an Excel serial (1900 system, time of day dropped); null for the invented 29/02/1900 and outside 1900–9998. */
export function dayOfSerial(serial: number): LocalDate | null {
  const whole = Math.floor(serial);
  if (!Number.isFinite(serial) || whole < 1 || whole > LAST_SERIAL - 365) return null;
  if (whole === FIRST_OF_MARCH_1900 - 1) return null;
  return addDays(DAY_ZERO, whole < FIRST_OF_MARCH_1900 ? whole - 1 : whole - 2);
}

/** The Excel serial (1900 system) of a day. */
export function serialOfDay(day: LocalDate): number {
  const days = daysBetween(DAY_ZERO, day) + 1;
  return days < FIRST_OF_MARCH_1900 - 1 ? days : days + 1;
}
