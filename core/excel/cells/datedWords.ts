import type { LocalDate } from '#shared/domain/localDate.ts';
import { cellText } from '../grid.ts';
import type { Cell } from '../grid.ts';
import { DAY_WITHIN } from './numberAndDay.ts';
import { parseDay, parseDayText } from './parseDay.ts';
import { cleanLines, cleanText, saysNothing } from './parseText.ts';
import { ordinalIn } from '../columns/series.ts';

/** One of the days of a cell and what is written with it. `day` is null for one that no calendar has. */
export type DatedWords = { readonly day: LocalDate | null; readonly written: string; readonly words: string };

/** Words that make a day one to come: it is no fact. */
export const isPlanned = (words: string): boolean =>
  /(?:^|[^\p{L}])(?:dự kiến|hẹn|kế hoạch|tiếp theo|lần sau|lần tới|sắp tới|sẽ)(?!\p{L})/iu.test(words);

/** From one day to another, a day without its year, a month: nobody can say which day is meant. */
const RANGE = /(?<!\p{L})đến(?!\p{L})/iu;
const HALF_DAY = /(?<![\d/.-])\d{1,2}\s?[/.-]\s?\d{1,4}(?![\d/.-])|(?<!\p{L})tháng\s+\d/iu;

const ANY_DAY = new RegExp(DAY_WITHIN.source, 'giu');

/**
 * The days of a cell that holds more than one day alone: "10/08/2026; 14/09/2026", one on each line, "lần 1: 10/8/2026
 * chưa có điều kiện, lần 2: 14/9/2026". Null where the cell is a day alone, holds none, or cannot be parted surely.
 */
export function datedWordsIn(cell: Cell): readonly DatedWords[] | null {
  if (cell.kind !== 'text' || parseDay(cell).kind !== 'unreadable') return null;
  const text = cleanLines(cellText(cell));
  if (RANGE.test(text)) return null;
  const parts = text.split(/[;\n]/u).flatMap(oneDayEach).map(datedPart);
  if (parts.some(({ words }) => HALF_DAY.test(words))) return null;
  if (parts[0]?.written === '' && parts[0].words !== '') return null;
  const found = parts.reduce<readonly Part[]>(withPart, []);
  return found.length === 0 ? null : found.map((part) => ({ ...part, day: dayOf(part.written) }));
}

/** A part without a day says more of the one before it. */
function withPart(before: readonly Part[], part: Part): readonly Part[] {
  const last = before.at(-1);
  if (part.written !== '') return [...before, part];
  return last === undefined
    ? []
    : [...before.slice(0, -1), { ...last, words: joined(last.words, part.words) }];
}

type Part = Omit<DatedWords, 'day'>;

function datedPart(part: string): Part {
  const day = DAY_WITHIN.exec(part);
  return day === null
    ? { written: '', words: wordsOf(part) }
    : { written: day.groups?.['day'] ?? '', words: wordsOf(part.replace(day[0], ' ')) };
}

const joined = (one: string, other: string): string => [one, other].filter((each) => each !== '').join(', ');

function dayOf(written: string): LocalDate | null {
  const found = parseDayText(written);
  return found.kind === 'day' ? found.day : null;
}

/** Parts that each hold one day: parted at commas and "và", else before each day that words follow. */
function oneDayEach(text: string): readonly string[] {
  if (countDays(text) < 2) return [text];
  const parts = text.split(/,|\s+và\s+|\s+[-–]\s+/u);
  if (parts.every((part) => countDays(part) < 2)) return parts;
  const starts = [...text.matchAll(ANY_DAY)].map(({ index }) => index);
  return starts.map((start, place) => text.slice(place === 0 ? 0 : start, starts[place + 1]));
}

const countDays = (text: string): number => [...text.matchAll(ANY_DAY)].length;

/** Without "lần 1:" and the marks around. */
function wordsOf(text: string): string {
  const plain = cleanText(
    text.replace(/(?<!\p{L})(?:lần|đợt)(?:\s+thứ)?\s*(?:\d{1,2}|\p{L}+)\s*(?:[:.–-]|$|(?=\s))/giu, (said) =>
      ordinalIn(said) === null ? said : ' ',
    ),
  );
  const bare = plain
    .replace(/^\(?\d{1,2}[.)](?=\s|$)|^[\s,;:.()–-]+|[\s,;:(–-]+$|(?<!\p{L})ngày\s*$/giu, '')
    .trim();
  const balanced = bare.includes('(') ? bare : bare.replace(/\)$/u, '');
  return saysNothing(balanced) ? '' : balanced;
}
