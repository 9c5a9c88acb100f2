import { assignFields } from './assignFields.ts';
import type { HeaderPath } from './assignFields.ts';
import { isBlank } from '../grid.ts';
import type { GridRow, Sheet } from '../grid.ts';
import { couldBeHeader, headerPaths } from './headerPaths.ts';

/** Consecutive rows that may be a header, with the words above each column. */
export type HeaderRows = {
  readonly rows: readonly GridRow[];
  readonly paths: readonly HeaderPath[];
  /** How surely the words are those of a register: 0 when none is known. */
  readonly score: number;
  /** True when they name enough of a register, a decision or a debtor among it. */
  readonly isKnown: boolean;
};

/** Rows from the top in which a header is looked for. */
const ROWS_SEARCHED = 60;
const TALLEST_HEADER = 4;
const FEWEST_FIELDS = 3;

/** The rows that are best known as the header of a register; null when none are. */
export function knownHeader(sheet: Sheet): HeaderRows | null {
  const rows = sheet.rows.slice(0, ROWS_SEARCHED);
  return best(
    rows.flatMap((_, index) => candidatesFrom(sheet, rows, index)).filter(({ isKnown }) => isKnown),
  );
}

/** The header that a pointed row belongs to: with its neighbours where their words go together, else the row alone. */
export function headerAt(sheet: Sheet, row: number): HeaderRows | null {
  const place = sheet.rows.findIndex(({ number }) => number === row);
  if (place === -1) return null;
  const around = sheet.rows.slice(Math.max(0, place - TALLEST_HEADER + 1), place + TALLEST_HEADER);
  const holding = around
    .flatMap((_, index) => candidatesFrom(sheet, around, index))
    .filter(({ rows }) => rows.some(({ number }) => number === row));
  return best(holding) ?? headerOf(sheet, sheet.rows.slice(place, place + 1));
}

/** The row that looks most like a header where none is known: of words alone, with the most cells. */
export function likelyHeaderRow(sheet: Sheet): number | null {
  const [likely] = sheet.rows
    .slice(0, ROWS_SEARCHED)
    .filter((row) => couldBeHeader(row) && filled(row) >= FEWEST_FIELDS)
    .toSorted((a, b) => filled(b) - filled(a));
  return likely?.number ?? null;
}

const filled = (row: GridRow): number => row.cells.filter((cell) => !isBlank(cell)).length;

function candidatesFrom(sheet: Sheet, rows: readonly GridRow[], index: number): readonly HeaderRows[] {
  const first = rows[index];
  return Array.from({ length: TALLEST_HEADER }, (_, more) => rows.slice(index, index + more + 1))
    .filter((some, more) => some.length === more + 1 && some.at(-1)?.number === (first?.number ?? 0) + more)
    .filter((some) => some.every(couldBeHeader))
    .map((some) => headerOf(sheet, some));
}

function headerOf(sheet: Sheet, rows: readonly GridRow[]): HeaderRows {
  const paths = headerPaths(sheet, rows);
  const assigned = assignFields(paths);
  const namesCase = assigned.some(({ field }) => field === 'decisionNumber' || field === 'debtorName');
  return {
    rows,
    paths,
    score: assigned.reduce(
      (total, { index, confidence }) => total + (isAgain(paths, index) ? 0 : confidence),
      0,
    ),
    isKnown: namesCase && assigned.length >= FEWEST_FIELDS,
  };
}

/** Words that stand over several columns say no more of them than over one: the row below may part them. */
const isAgain = (paths: readonly HeaderPath[], index: number): boolean =>
  paths.findIndex((path) => path.join('>') === paths[index]?.join('>')) < index;

/** The first of the best: fewer rows come first. */
const best = (candidates: readonly HeaderRows[]): HeaderRows | null =>
  candidates.reduce<HeaderRows | null>(
    (before, next) => (next.score > (before?.score ?? 0) ? next : before),
    null,
  );
