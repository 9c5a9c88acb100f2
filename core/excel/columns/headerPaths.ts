import type { HeaderPath } from './assignFields.ts';
import { cellAt, cellText, isBlank } from '../grid.ts';
import type { Cell, GridRow, Merge, Sheet } from '../grid.ts';
import { parseDayText } from '../cells/parseDay.ts';
import { cleanText } from '../cells/parseText.ts';

/** "(16)", "16a", "B", "(6) = (4) - (5)": the numbers under a header, with how one column follows from others. */
const NUMBER_MARK = /^\s*\(?\s*(?:\d{1,3}[a-z]?|[A-Za-zĐđ])\s*\)?\s*(?:=[\s\d()+–-]*)?$/u;

const filled = (row: GridRow): readonly Cell[] => row.cells.filter((cell) => !isBlank(cell));

/** True for a row such as (1) (2) (3) … or A B 1 2 … under a header. */
export function isNumberRow(row: GridRow): boolean {
  const isMark = (cell: Cell): boolean => isBlank(cell) || NUMBER_MARK.test(cellText(cell));
  return row.cells.every(isMark) && filled(row).length >= 3;
}

/** True when the row could be part of a header: words only, no day, no bare number. */
export function couldBeHeader(row: GridRow): boolean {
  return filled(row).every((cell) => cell.kind === 'text' && isLabel(cell.text));
}

function isLabel(source: string): boolean {
  const text = cleanText(source);
  const { kind } = parseDayText(text);
  return !/^[(\d.,\s)đ]+$/iu.test(text) && kind !== 'day' && kind !== 'impossible';
}

/** The words above each column over these consecutive rows: merged cells count for every column they cover. */
export function headerPaths(sheet: Sheet, rows: readonly GridRow[]): readonly HeaderPath[] {
  const width = rows.reduce((widest, row) => Math.max(widest, row.cells.length), 0);
  const paths: string[][] = [];
  for (let column = 0; column < width; column += 1) {
    const texts = rows.map((row) => labelAt(sheet, rows, row, column));
    paths.push(withoutRepeats(fillFromLeft(texts, rows.length, paths.at(-1))));
  }
  return paths;
}

function labelAt(sheet: Sheet, rows: readonly GridRow[], row: GridRow, column: number): string {
  const own = cleanText(cellText(cellAt(row, column)));
  if (own !== '') return own;
  const merge = sheet.merges.find((area) => covers(area, row.number, column));
  const source = rows.find(({ number }) => number === merge?.firstRow);
  return merge === undefined || source === undefined
    ? ''
    : cleanText(cellText(cellAt(source, merge.firstColumn)));
}

const covers = (area: Merge, row: number, column: number): boolean =>
  row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn;

/** Groups that were centred without merging: the lower cell belongs to the nearest group on the left. */
function fillFromLeft(
  texts: readonly string[],
  height: number,
  left: readonly string[] | undefined,
): readonly string[] {
  const belongsLeft = height > 1 && texts[0] === '' && texts.at(-1) !== '' && (left?.length ?? 0) > 1;
  return belongsLeft ? [left?.[0] ?? '', ...texts.slice(1)] : texts;
}

const withoutRepeats = (texts: readonly string[]): string[] =>
  texts.filter((text, index) => text !== '' && text !== texts[index - 1]);
