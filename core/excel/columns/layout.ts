import { createHash } from 'node:crypto';
import { ExpectedError } from '#shared/errors.ts';
import type { HeaderPath } from './assignFields.ts';
import { foldLabel } from './foldLabel.ts';
import { columnLetter, isBlank } from '../grid.ts';
import type { Sheet } from '../grid.ts';
import { isNumberRow } from './headerPaths.ts';
import { headerAt, knownHeader, likelyHeaderRow } from './headerRows.ts';
import type { HeaderRows } from './headerRows.ts';

type LayoutColumn = {
  /** Zero-based. */
  readonly index: number;
  /** As Excel shows it: A, B, … */
  readonly letter: string;
  /** The header's words from the top down, e.g. "Quyết định thi hành án › Số"; empty where nothing stands above. */
  readonly label: string;
  readonly path: HeaderPath;
};

/** Where a sheet's table stands. Row numbers are Excel's; a table without a header has 0 as its header's rows. */
export type Layout = {
  readonly sheet: string;
  readonly headerFirstRow: number;
  /** The last row of words; a row of column numbers may follow it. */
  readonly headerLastRow: number;
  readonly dataFirstRow: number;
  readonly columns: readonly LayoutColumn[];
  /** The same for every sheet with the same headers in the same columns. */
  readonly layoutKey: string;
};

/** A layout and how its header was found: known by its words, pointed at by a person, or merely likely. */
export type FoundLayout = { readonly layout: Layout; readonly header: 'known' | 'pointed' | 'likely' };

/** Heads the last column of a workbook of rejected rows; never part of the layout. */
export const REASON_LABEL = 'Lý do chưa nhập';

/** The layout of one sheet; null when it has no header of a register. */
export function layoutOf(sheet: Sheet): Layout | null {
  const header = knownHeader(sheet);
  return header === null ? null : toLayout(sheet, header);
}

/**
 * The layout of a sheet whatever stands in it, so that its columns can be shown and mapped.
 * @param headerRow the row a person pointed at as header, Excel's number; 0: the table has none
 * @throws ExpectedError header-row-empty
 */
export function findLayout(sheet: Sheet, headerRow?: number): FoundLayout {
  if (headerRow !== undefined) {
    refuseEmptyRow(sheet, headerRow);
    return { layout: toLayout(sheet, headerAt(sheet, headerRow)), header: 'pointed' };
  }
  const known = knownHeader(sheet);
  if (known !== null) return { layout: toLayout(sheet, known), header: 'known' };
  const likely = likelyHeaderRow(sheet);
  return { layout: toLayout(sheet, likely === null ? null : headerAt(sheet, likely)), header: 'likely' };
}

function refuseEmptyRow(sheet: Sheet, row: number): void {
  if (row === 0 || sheet.rows.some(({ number }) => number === row)) return;
  throw new ExpectedError(
    'header-row-empty',
    `Dòng ${row} của trang "${sheet.name}" trống, không thể là hàng tiêu đề; hãy chỉ dòng khác.`,
  );
}

function toLayout(sheet: Sheet, header: HeaderRows | null): Layout {
  const headerFirstRow = header?.rows[0]?.number ?? 0;
  const headerLastRow = header?.rows.at(-1)?.number ?? 0;
  const dataFirstRow = rowAfterNumbers(sheet, headerLastRow);
  const columns = columnsOf(sheet, header?.paths ?? [], dataFirstRow);
  return {
    sheet: sheet.name,
    headerFirstRow,
    headerLastRow,
    dataFirstRow,
    columns,
    layoutKey: layoutKeyOf(columns),
  };
}

/** The row after the header, and after a row of column numbers where one follows it. */
function rowAfterNumbers(sheet: Sheet, headerLastRow: number): number {
  const next = sheet.rows.find(({ number }) => number > headerLastRow);
  return (next !== undefined && headerLastRow > 0 && isNumberRow(next) ? next.number : headerLastRow) + 1;
}

/** Every column that has words above it or is filled in the table. */
function columnsOf(
  sheet: Sheet,
  paths: readonly HeaderPath[],
  dataFirstRow: number,
): readonly LayoutColumn[] {
  const isFilled: boolean[] = [];
  for (const { number, cells } of sheet.rows) {
    if (number < dataFirstRow) continue;
    for (const [index, cell] of cells.entries()) isFilled[index] ||= !isBlank(cell);
  }
  return Array.from({ length: Math.max(paths.length, isFilled.length) }, (_, index) => ({
    index,
    letter: columnLetter(index),
    path: paths[index] ?? [],
  }))
    .filter(({ index, path }) => path.length > 0 || isFilled[index] === true)
    .filter(({ path }) => path.at(-1) !== REASON_LABEL)
    .map((column) => ({ ...column, label: column.path.join(' › ') }));
}

function layoutKeyOf(columns: readonly LayoutColumn[]): string {
  const labels = columns
    .filter(({ path }) => path.length > 0)
    .map(({ letter, path }) => `${letter}=${path.map(foldLabel).join('>')}`);
  return createHash('sha256').update(labels.join('|')).digest('hex').slice(0, 32);
}
