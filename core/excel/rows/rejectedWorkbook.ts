import { encodeWorkbook } from '../file/encodeWorkbook.ts';
import type { SheetPlan } from '../file/encodeWorkbook.ts';
import { cellText, EMPTY_CELL } from '../grid.ts';
import type { Cell, GridRow, Merge, Sheet } from '../grid.ts';
import { cutCell } from '../file/longCell.ts';
import { REASON_LABEL } from '../columns/layout.ts';
import type { Layout } from '../columns/layout.ts';
import { cleanText } from '../cells/parseText.ts';

/** A rejected row to hand back: Excel's row number and the reason in words. */
export type RowToCorrect = { readonly row: number; readonly reason: string };

const REASON_WIDTH = 60;
const COLUMN_WIDTH = 16;

/**
 * A sheet the user can correct and import again: the rows above the table and its header as they were, the rejected
 * rows with their cells as they were (text, numbers and days), and a last column with the reason.
 */
export function rejectedSheet(sheet: Sheet, layout: Layout, rejected: readonly RowToCorrect[]): SheetPlan {
  const reasons = new Map(rejected.map(({ row, reason }) => [row, reason]));
  const oldReasons = reasonColumn(sheet, layout);
  const heads = sheet.rows.filter(({ number }) => number < layout.dataFirstRow);
  const returned = sheet.rows.filter(({ number }) => reasons.has(number));
  const cellsOf = (row: GridRow): readonly Cell[] => withoutColumn(row.cells, oldReasons);
  const width = [...heads, ...returned].reduce((widest, row) => Math.max(widest, cellsOf(row).length), 1);
  const headAt = new Map(heads.map((row) => [row.number, row]));
  const top = Array.from({ length: layout.dataFirstRow - 1 }, (_, index) => headAt.get(index + 1))
    .map((row) => (row === undefined ? [] : cellsOf(row)))
    .map((cells, index) =>
      index + 1 === layout.headerFirstRow ? withReason(cells, width, REASON_LABEL) : cells,
    );
  return {
    name: sheet.name,
    rows: [...top, ...returned.map((row) => withReason(cellsOf(row), width, reasons.get(row.number) ?? ''))],
    merges: [...headMerges(sheet, layout, width), ...reasonMerge(layout, width)],
    widths: [...Array.from({ length: width }, () => COLUMN_WIDTH), REASON_WIDTH],
    numbers: 'plain',
  };
}

/** A table of a workbook and its rows to correct. */
type TableToCorrect = {
  readonly sheet: Sheet;
  readonly layout: Layout;
  readonly rejected: readonly RowToCorrect[];
};

/** The tables with rows to correct as the bytes of an .xlsx, at once; for many rows use writeWorkbook. */
export const rejectedWorkbook = (tables: readonly TableToCorrect[]): Uint8Array =>
  encodeWorkbook(
    tables
      .filter(({ rejected }, index) => rejected.length > 0 || index === 0)
      .map(({ sheet, layout, rejected }) => rejectedSheet(sheet, layout, rejected)),
  );

/** Where an earlier workbook of rejected rows had its reasons; null in an ordinary workbook. */
export function reasonColumn(sheet: Sheet, layout: Layout): number | null {
  const header = sheet.rows.find(({ number }) => number === layout.headerFirstRow);
  const column = header?.cells.findIndex((cell) => cleanText(cellText(cell)) === REASON_LABEL) ?? -1;
  return column === -1 ? null : column;
}

const withoutColumn = (cells: readonly Cell[], column: number | null): readonly Cell[] =>
  column === null ? cells : cells.toSpliced(column, 1);

const withReason = (cells: readonly Cell[], width: number, reason: string): readonly Cell[] => [
  ...Array.from({ length: width }, (_, column) => cutCell(cells[column] ?? EMPTY_CELL)),
  { kind: 'text', text: reason },
];

const headMerges = (sheet: Sheet, layout: Layout, width: number): readonly Merge[] =>
  sheet.merges.filter((area) => area.lastRow < layout.dataFirstRow && area.lastColumn < width);

const reasonMerge = ({ headerFirstRow, headerLastRow }: Layout, width: number): readonly Merge[] =>
  headerFirstRow === 0
    ? []
    : [{ firstRow: headerFirstRow, lastRow: headerLastRow, firstColumn: width, lastColumn: width }];
