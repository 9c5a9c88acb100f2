import { addDays, dayOf } from '#shared/domain/localDate.ts';
import type { LocalDate } from '#shared/domain/localDate.ts';
import type { Cell } from '../grid.ts';
import { cleanText, saysNothing } from './parseText.ts';
import { dayOfSerial } from './serialDay.ts';
import { serialMeant, timeInText } from './timeOfDay.ts';

/** `impossible`: written as a day, but there is no such day. `unreadable`: not a form of a day. */
export type DayReading =
  | { readonly kind: 'empty' }
  | { readonly kind: 'day'; readonly day: LocalDate }
  | { readonly kind: 'impossible' }
  | { readonly kind: 'unreadable' };

/** Two-digit years from here on are 19xx, below it 20xx: civil enforcement agencies keep registers since 1993. */
const FIRST_YEAR_OF_19XX = 80;

/** A bare number is a serial only between 01/01/1950 and 31/12/2099, so that a lone year never becomes a day. */
const FIRST_BARE_SERIAL = 18_264;
const LAST_BARE_SERIAL = 73_050;

const EMPTY: DayReading = { kind: 'empty' };
const UNREADABLE: DayReading = { kind: 'unreadable' };

const TIME = String.raw`(?:[ T]\d{1,2}[:h]\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[ap]m)?(?:Z|[+-]0[07]:?00)?)?`;
const DAY_FIRST = new RegExp(
  String.raw`^(\d{1,2}) ?[/.\-\\,] ?(\d{1,2}) ?[/.\-\\,] ?(\d{4}|\d{2})\.?${TIME}$`,
  'iu',
);
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${TIME}$`, 'iu');
const SPELT_OUT = /^(\d{1,2}) ?tháng ?(\d{1,2}),? ?năm ?(\d{4}|\d{2})\.?$/iu;

/**
 * Reads a day from a cell: date cells, serials, d/m/yyyy with / - . or blanks around, two-digit years (80–99 are
 * 19xx, the others 20xx), yyyy-mm-dd, "ngày 2 tháng 10 năm 2024". The day always comes first, never the month. Up to two minutes before midnight the next day is
 * meant, and from 17:00 on where the time is universal time; any other time of day is dropped (timeOfDay tells it).
 */
export function parseDay(cell: Cell): DayReading {
  switch (cell.kind) {
    case 'empty':
      return EMPTY;
    case 'date':
      return reading(dayOfSerial(serialMeant(cell.serial)));
    case 'number':
      return bareSerial(cell.value);
    case 'text':
      return parseDayText(cell.text);
    case 'boolean':
    case 'error':
      return UNREADABLE;
  }
}

/** The same for text alone. */
export function parseDayText(source: string): DayReading {
  const text = cleanText(source).replace(/^ngày:? ?/iu, '');
  const found = withoutTime(text);
  return found.kind === 'day' && timeInText(text)?.nextDay === true
    ? { kind: 'day', day: addDays(found.day, 1) }
    : found;
}

function withoutTime(text: string): DayReading {
  if (text === '' || saysNothing(text)) return EMPTY;
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return fromParts(dayFirst[3], dayFirst[2], dayFirst[1]);
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return fromParts(yearFirst[1], yearFirst[3], yearFirst[4]);
  const speltOut = SPELT_OUT.exec(text);
  if (speltOut) return fromParts(speltOut[3], speltOut[2], speltOut[1]);
  return /^\d{5}(?:\.0+)?$/u.test(text) ? bareSerial(Number(text)) : UNREADABLE;
}

function bareSerial(value: number): DayReading {
  return value >= FIRST_BARE_SERIAL && value < LAST_BARE_SERIAL + 1
    ? reading(dayOfSerial(serialMeant(value)))
    : UNREADABLE;
}

function fromParts(year = '', month = '', day = ''): DayReading {
  return reading(dayOf(fullYear(year), Number(month), Number(day)));
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length !== 2) return year;
  return year >= FIRST_YEAR_OF_19XX ? 1900 + year : 2000 + year;
}

function reading(day: LocalDate | null): DayReading {
  return day === null ? { kind: 'impossible' } : { kind: 'day', day };
}
