import type { Cell } from '../grid.ts';
import { cleanText } from './parseText.ts';

/**
 * A time of day beside a day, as written. `nextDay`: so shortly before midnight that the next day is meant. `utc`: told
 * in universal time, seven hours behind Vietnam, so that from 17:00 on it is the next day here.
 */
export type TimeOfDay = { readonly clock: string; readonly nextDay: boolean; readonly utc?: true };

const SECONDS_A_DAY = 86_400;
/** Programs that store days as moments lose seconds on the way: up to two minutes before midnight is midnight. */
const LOST_SECONDS = 120;

/** Vietnam's clocks go before universal time by this. */
const AHEAD = 7 * 3600;

const CLOCK =
  /\d[ T](?<hours>\d{1,2})[:h](?<minutes>\d{2})(?::(?<seconds>\d{2})(?:\.\d+)?)?(?: ?(?<half>[ap])m)?(?<zone>Z|[+-]0[07]:?00)?$/iu;

/** The serial of the day that is meant: the next one within two minutes before midnight. */
export const serialMeant = (serial: number): number => {
  const { nextDay } = timeOfSeconds(secondsOf(serial)) ?? { nextDay: false };
  return nextDay ? Math.floor(serial) + 1 : serial;
};

/** The time that stands beside the day of a cell; null for none and for midnight. */
export function timeOfDay(cell: Cell): TimeOfDay | null {
  if (cell.kind === 'date') return timeOfSeconds(secondsOf(cell.serial));
  if (cell.kind === 'number') return timeOfSeconds(secondsOf(cell.value));
  return cell.kind === 'text' ? timeInText(cleanText(cell.text)) : null;
}

/** The same for a day written as text, blanks made plain. */
export function timeInText(text: string): TimeOfDay | null {
  const groups = CLOCK.exec(text)?.groups;
  if (groups === undefined) return null;
  const seconds = secondsWritten(groups);
  const time = seconds === null ? null : timeOfSeconds(seconds);
  return time !== null && seconds !== null && /^(?:Z|[+-]00)/iu.test(groups['zone'] ?? '')
    ? { ...time, nextDay: seconds + AHEAD >= SECONDS_A_DAY - LOST_SECONDS, utc: true }
    : time;
}

/** Seconds since midnight; null for a time no clock shows. */
function secondsWritten(groups: Readonly<Record<string, string | undefined>>): number | null {
  const written = Number(groups['hours']);
  const half = groups['half']?.toLowerCase();
  const hours = half === undefined ? written : (written % 12) + (half === 'p' ? 12 : 0);
  const [minutes, seconds] = [Number(groups['minutes']), Number(groups['seconds'] ?? 0)];
  return hours > 23 || minutes > 59 || seconds > 59 ? null : hours * 3600 + minutes * 60 + seconds;
}

/** Midnight in Vietnam, told in universal time: what programs make of a day alone. */
export const isMidnightHere = ({ clock, utc }: TimeOfDay): boolean =>
  utc === true && clock.startsWith('17:00');

const secondsOf = (serial: number): number =>
  Math.min(Math.round((serial - Math.floor(serial)) * SECONDS_A_DAY), SECONDS_A_DAY - 1);

function timeOfSeconds(seconds: number): TimeOfDay | null {
  if (!(seconds > 0)) return null;
  const nextDay = seconds >= SECONDS_A_DAY - LOST_SECONDS;
  const minutes = Math.floor(seconds / 60);
  const parts = [Math.floor(minutes / 60), minutes % 60, ...(nextDay ? [seconds % 60] : [])];
  return { clock: parts.map((part) => String(part).padStart(2, '0')).join(':'), nextDay };
}
