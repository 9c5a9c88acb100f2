import { dayOf, type LocalDate, yearOf } from '#shared/domain/localDate.ts';

const SEPARATED = /^(\d{1,2})[/.\-\s](\d{1,2})(?:[/.\-\s](\d{4}|\d{2}))?$/;
const DIGITS = /^(\d{2})(\d{2})(\d{4}|\d{2})?$/;

/**
 * Reads a day as it is typed, day first: '20/11/2026', '1/2/26', '01022026', '5-3', '1.2.2026'.
 * With no year, the year of `today`; a two-digit year is in this century up to ten years ahead of `today`, else the last.
 * null when there is no such day.
 */
export function parseTypedDay(text: string, today: LocalDate): LocalDate | null {
  const plain = text.trim();
  const match = SEPARATED.exec(plain) ?? DIGITS.exec(plain);
  if (!match) return null;
  const [, day, month, year] = match;
  return dayOf(yearTyped(year, yearOf(today)), Number(month), Number(day));
}

function yearTyped(year: string | undefined, thisYear: number): number {
  if (year === undefined) return thisYear;
  if (year.length === 4) return Number(year);
  const inThisCentury = thisYear - (thisYear % 100) + Number(year);
  return inThisCentury > thisYear + 10 ? inThisCentury - 100 : inThisCentury;
}
