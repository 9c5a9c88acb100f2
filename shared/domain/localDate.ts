declare const localDateBrand: unique symbol;

/** A calendar day in the office's time zone, 'YYYY-MM-DD'. Compares as text. */
export type LocalDate = string & { readonly [localDateBrand]: true };

const DAY_MS = 86_400_000;
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

const toEpochDay = (day: LocalDate): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS;
const fromEpochDay = (epochDay: number): LocalDate =>
  new Date(epochDay * DAY_MS).toISOString().slice(0, 10) as LocalDate;

/** Reads 'YYYY-MM-DD'; null when the text is not a day that exists. */
export function parseLocalDate(text: string): LocalDate | null {
  const match = SHAPE.exec(text);
  if (!match) return null;
  const [, year, month, day] = match;
  return dayOf(Number(year), Number(month), Number(day));
}

/** The day with this year, month (1–12) and day of the month; null when there is none. */
export function dayOf(year: number, month: number, day: number): LocalDate | null {
  if (year < 1900 || year > 9998 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) {
    return null;
  }
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as LocalDate;
}

/** A day written in the program itself; throws on a day that does not exist, because that is a bug. */
export function localDate(text: string): LocalDate {
  const day = parseLocalDate(text);
  if (!day) throw new Error(`Not a day: ${text}`);
  return day;
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day `count` calendar days later (earlier when negative). */
export function addDays(day: LocalDate, count: number): LocalDate {
  return fromEpochDay(toEpochDay(day) + count);
}

/** The corresponding day `count` months later; none there means the month's last day (BLDS Đ148.3). */
export function addMonths(day: LocalDate, count: number): LocalDate {
  const months = yearOf(day) * 12 + (monthOf(day) - 1) + count;
  const year = Math.floor(months / 12);
  const month = (months % 12) + 1;
  return localDate(
    `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(Math.min(dayOfMonth(day), daysInMonth(year, month))).padStart(2, '0')}`,
  );
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return toEpochDay(to) - toEpochDay(from);
}

export const yearOf = (day: LocalDate): number => Number(day.slice(0, 4));
export const monthOf = (day: LocalDate): number => Number(day.slice(5, 7));
export const dayOfMonth = (day: LocalDate): number => Number(day.slice(8, 10));

/** 0 = Sunday … 6 = Saturday. */
export const weekdayOf = (day: LocalDate): number => (((toEpochDay(day) + 4) % 7) + 7) % 7;

/** 'dd/MM/yyyy', as the office writes it. */
export const formatDay = (day: LocalDate): string =>
  `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
