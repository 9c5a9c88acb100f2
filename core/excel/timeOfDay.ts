import type { Cell } from './grid.ts';
import { cleanText } from './parseText.ts';

/** A time of day beside a day. `nextDay`: so shortly before midnight that the next day is meant. */
export type TimeOfDay = { readonly clock: string; readonly nextDay: boolean };

const SECONDS_A_DAY = 86_400;
/** Programs that store days as moments lose seconds on the way: up to two minutes before midnight is midnight. */
const LOST_SECONDS = 120;

const CLOCK =
  /\d[ T](?<hours>\d{1,2})[:h](?<minutes>\d{2})(?::(?<seconds>\d{2})(?:\.\d+)?)?(?: ?(?<half>[ap])m)?Z?$/iu;

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
  const written = Number(groups['hours']);
  const half = groups['half']?.toLowerCase();
  const hours = half === undefined ? written : (written % 12) + (half === 'p' ? 12 : 0);
  const [minutes, seconds] = [Number(groups['minutes']), Number(groups['seconds'] ?? 0)];
  if (hours > 23 || minutes > 59 || seconds > 59) return null;
  return timeOfSeconds(hours * 3600 + minutes * 60 + seconds);
}

const secondsOf = (serial: number): number =>
  Math.min(Math.round((serial - Math.floor(serial)) * SECONDS_A_DAY), SECONDS_A_DAY - 1);

function timeOfSeconds(seconds: number): TimeOfDay | null {
  if (!(seconds > 0)) return null;
  const nextDay = seconds >= SECONDS_A_DAY - LOST_SECONDS;
  const minutes = Math.floor(seconds / 60);
  const parts = [Math.floor(minutes / 60), minutes % 60, ...(nextDay ? [seconds % 60] : [])];
  return { clock: parts.map((part) => String(part).padStart(2, '0')).join(':'), nextDay };
}
