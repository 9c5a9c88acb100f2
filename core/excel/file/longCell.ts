import type { Cell, GridRow } from '../grid.ts';

/** The most characters that Excel lets a cell hold. Longer text is cut to one more, so that it can still be told. */
export const LONGEST_CELL = 32_767;

const isTooLong = (cell: Cell): boolean => cell.kind === 'text' && cell.text.length > LONGEST_CELL;

/** The column of the row's first cell that holds more than a cell may; null when all are in bounds. */
export function longCellColumn(row: GridRow): number | null {
  const column = row.cells.findIndex(isTooLong);
  return column === -1 ? null : column;
}

/** The cell as a workbook can hold it. */
export const cutCell = (cell: Cell): Cell =>
  cell.kind === 'text' && isTooLong(cell) ? { kind: 'text', text: cell.text.slice(0, LONGEST_CELL) } : cell;
