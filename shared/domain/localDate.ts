declare const localDateBrand: unique symbol;

/** A calendar day in the office's time zone, 'YYYY-MM-DD'. Compares as text. */
export type LocalDate = string & { readonly [localDateBrand]: true };

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;
const DAYS_PER_ERA = 146_097;
const EPOCH_SHIFT = 719_468;

/** The calendar ends somewhere, so that no count of days leaves what a LocalDate can say. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 9998;
const FIRST_EPOCH_DAY = -25_567;
const LAST_EPOCH_DAY = 2_932_531;

const readNumber = (text: string, from: number, to: number): number => {
  let value = 0;
  for (let at = from; at < to; at += 1) value = value * 10 + text.charCodeAt(at) - 48;
  return value;
};

const write = (year: number, month: number, day: number): LocalDate =>
  `${year < 1000 ? String(year).padStart(4, '0') : year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}` as LocalDate;

/** Days since 01/01/1970, for counting many days without making texts. */
export function toEpochDay(day: LocalDate): number {
  const month = monthOf(day);
  const year = yearOf(day) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth(day) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - EPOCH_SHIFT;
}

/** The day that is `epochDay` days after 01/01/1970; beyond 01/01/1900 and 31/12/9998, that first or last day. */
export function fromEpochDay(epochDay: number): LocalDate {
  const shifted = Math.min(Math.max(epochDay, FIRST_EPOCH_DAY), LAST_EPOCH_DAY) + EPOCH_SHIFT;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  return write(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

/** Reads 'YYYY-MM-DD'; null when the text is not a day that exists. */
export function parseLocalDate(text: string): LocalDate | null {
  if (!SHAPE.test(text)) return null;
  return isDay(readNumber(text, 0, 4), readNumber(text, 5, 7), readNumber(text, 8, 10))
    ? (text as LocalDate)
    : null;
}

/** The day with this year, month (1–12) and day of the month; null when there is none. */
export function dayOf(year: number, month: number, day: number): LocalDate | null {
  return isDay(year, month, day) ? write(year, month, day) : null;
}

function isDay(year: number, month: number, day: number): boolean {
  const isYear = year >= FIRST_YEAR && year <= LAST_YEAR;
  return isYear && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** A day written in the program itself; throws on a day that does not exist, because that is a bug. */
export function localDate(text: string): LocalDate {
  const day = parseLocalDate(text);
  if (!day) throw new Error(`Not a day: ${text}`);
  return day;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day `count` calendar days later (earlier when negative). */
export function addDays(day: LocalDate, count: number): LocalDate {
  return fromEpochDay(toEpochDay(day) + count);
}

/** The corresponding day `count` months later; none there means the month's last day (BLDS Đ148.3). */
export function addMonths(day: LocalDate, count: number): LocalDate {
  const months = yearOf(day) * 12 + (monthOf(day) - 1) + count;
  const year = Math.floor(months / 12);
  if (year < FIRST_YEAR) return fromEpochDay(FIRST_EPOCH_DAY);
  if (year > LAST_YEAR) return fromEpochDay(LAST_EPOCH_DAY);
  const month = (months % 12) + 1;
  return write(year, month, Math.min(dayOfMonth(day), daysInMonth(year, month)));
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return toEpochDay(to) - toEpochDay(from);
}

export const yearOf = (day: LocalDate): number => readNumber(day, 0, 4);
export const monthOf = (day: LocalDate): number => readNumber(day, 5, 7);
export const dayOfMonth = (day: LocalDate): number => readNumber(day, 8, 10);

/** 0 = Sunday … 6 = Saturday, for a count of days since 01/01/1970. */
export const weekdayOfEpochDay = (epochDay: number): number => (((epochDay + 4) % 7) + 7) % 7;

/** 0 = Sunday … 6 = Saturday. */
export const weekdayOf = (day: LocalDate): number => weekdayOfEpochDay(toEpochDay(day));

const WEEKDAYS = ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];

/** 'dd/MM/yyyy', as the office writes it. */
export const formatDay = (day: LocalDate): string =>
  `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;

/** 'Thứ Bảy 28/11/2026'. */
export const formatWeekday = (day: LocalDate): string => `${WEEKDAYS[weekdayOf(day)]} ${formatDay(day)}`;
