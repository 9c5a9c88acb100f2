import { cellText, columnLetter } from '../grid.ts';
import type { Cell, DecodedColumn, GridRow, Sheet } from '../grid.ts';
import { capitalsOf, decodeWithCapitals } from './legacyCapitals.ts';
import type { Capitals } from './legacyCapitals.ts';
import { decodedWords, decodeLegacy, readingOf } from './legacyText.ts';
import type { Coding, Reading } from './legacyText.ts';

const CODINGS: readonly Coding[] = ['TCVN3', 'VNI'];
const FEWEST_OF_ROW = 2;

type Readings = ReadonlyMap<number, readonly (Reading | null)[]>;

/**
 * The sheet with its TCVN3 or VNI text in Unicode, and which columns that were. Each cell goes its own way where it
 * tells; one that reads both ways goes with its row where that is of one mind (a header), else with its column.
 */
export function decodeSheet(sheet: Sheet): Sheet {
  const [best] = CODINGS.map((coding) => ({ coding, readings: readingsOf(sheet.rows, coding) }))
    .map((one) => ({ ...one, words: wordsOf(sheet.rows, one) }))
    .toSorted((a, b) => b.words - a.words);
  if (best === undefined || best.words === 0) return sheet;
  const { coding, readings } = best;
  const columns = columnVotes(readings);
  const codedAt = (row: number, column: number): boolean => {
    const own = readings.get(row)?.[column] ?? null;
    if (own !== 'either') return own === 'coded';
    return (rowVote(readings.get(row) ?? []) ?? columns.get(column)) === 'coded';
  };
  return decoded(sheet, coding, codedAt);
}

const readingsOf = (rows: readonly GridRow[], coding: Coding): Readings =>
  new Map(
    rows.map(({ number, cells }) => [
      number,
      cells.map((cell) => (cell.kind === 'text' ? readingOf(cell.text, coding) : null)),
    ]),
  );

/** The Vietnamese words that decoding would bring to light. */
const wordsOf = (
  rows: readonly GridRow[],
  { coding, readings }: { readonly coding: Coding; readonly readings: Readings },
): number =>
  rows
    .flatMap(({ number, cells }) => cells.filter((_, column) => readings.get(number)?.[column] === 'coded'))
    .reduce((sum, cell) => sum + decodedWords(cellText(cell), coding), 0);

/** What a row says when all its telling cells agree. */
function rowVote(row: readonly (Reading | null)[]): Reading | null {
  const told = row.filter((reading) => reading === 'plain' || reading === 'coded');
  return told.length >= FEWEST_OF_ROW && new Set(told).size === 1 ? (told[0] ?? null) : null;
}

function columnVotes(readings: Readings): ReadonlyMap<number, Reading> {
  const sums = new Map<number, number>();
  for (const row of readings.values()) {
    for (const [column, reading] of row.entries()) {
      if (reading === 'coded') sums.set(column, (sums.get(column) ?? 0) + 1);
      if (reading === 'plain') sums.set(column, (sums.get(column) ?? 0) - 1);
    }
  }
  return new Map([...sums].map(([column, sum]) => [column, sum > 0 ? 'coded' : 'plain']));
}

type CodedAt = (row: number, column: number) => boolean;

function decoded(sheet: Sheet, coding: Coding, codedAt: CodedAt): Sheet {
  const texts = new Map<number, string[]>();
  for (const { number, cells } of sheet.rows) {
    for (const [column, cell] of cells.entries()) {
      if (cell.kind !== 'text' || !codedAt(number, column)) continue;
      const found = texts.get(column);
      if (found === undefined) texts.set(column, [cell.text]);
      else found.push(cell.text);
    }
  }
  const capitals = new Map([...texts].map(([column, found]) => [column, capitalsOf(found)]));
  const toCell = (row: number, column: number, cell: Cell): Cell => {
    const usage = capitals.get(column);
    if (cell.kind !== 'text' || usage === undefined || !codedAt(row, column)) return cell;
    return { kind: 'text', text: inUnicode(cell.text, coding, usage) };
  };
  return {
    ...sheet,
    rows: sheet.rows.map(({ number, cells }) => ({
      number,
      cells: cells.map((cell, column) => toCell(number, column, cell)),
    })),
    decoded: [...texts]
      .map(([column, found]) => asSeen(column, coding, { found, usage: capitals.get(column) }))
      .toSorted((a, b) => a.index - b.index),
  };
}

const inUnicode = (text: string, coding: Coding, usage: Capitals): string =>
  coding === 'TCVN3' ? decodeWithCapitals(text, usage) : decodeLegacy(text, coding);

/** The column's last text, which is rather a row's than the header's, before and after. */
function asSeen(
  index: number,
  coding: Coding,
  { found, usage }: { readonly found: readonly string[]; readonly usage: Capitals | undefined },
): DecodedColumn {
  const before = found.at(-1) ?? '';
  const after = inUnicode(before, coding, usage ?? { atHead: false, everyWord: false });
  return { index, column: columnLetter(index), coding, cells: found.length, before, after };
}
