import { utils, write } from '@e965/xlsx';
import type { CellObject, WorkSheet } from '@e965/xlsx';
import { EMPTY_CELL } from '../grid.ts';
import type { Cell, Merge } from '../grid.ts';

/** A sheet to write, from row 1 and column A. Merges use Excel row numbers. */
export type SheetPlan = {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly merges: readonly Merge[];
  /** Column widths in characters, from column A. */
  readonly widths: readonly number[];
  /** Number format of number cells: `plain` as typed, `money` with grouping. */
  readonly numbers: 'plain' | 'money';
};

const DAY_FORMAT = 'dd/mm/yyyy';
const TEXT_FORMAT = '@';
const MONEY_FORMAT = '#,##0';
const LONGEST_SHEET_NAME = 31;

/** The bytes of an .xlsx with these sheets; formulas are never written. About a second for 3,000 wide rows. */
export function encodeWorkbook(plans: readonly SheetPlan[]): Uint8Array {
  const book = utils.book_new();
  for (const plan of plans) utils.book_append_sheet(book, toWorkSheet(plan), sheetName(plan.name));
  const bytes: unknown = write(book, { type: 'array', bookType: 'xlsx', bookSST: true, compression: true });
  if (!(bytes instanceof ArrayBuffer)) throw new TypeError('The workbook writer returned no bytes');
  return new Uint8Array(bytes);
}

const sheetName = (name: string): string =>
  name
    .replace(/[[\]:*?/\\]/gu, ' ')
    .slice(0, LONGEST_SHEET_NAME)
    .trim() || 'Sheet1';

function toWorkSheet(plan: SheetPlan): WorkSheet {
  const width = plan.rows.reduce((widest, row) => Math.max(widest, row.length), 1);
  const rows = plan.rows.length === 0 ? [[]] : plan.rows;
  const data = rows.map((row) =>
    Array.from({ length: width }, (_, column) => toCellObject(row[column] ?? EMPTY_CELL, plan.numbers)),
  );
  return {
    '!data': data,
    '!ref': utils.encode_range({ r: 0, c: 0 }, { r: rows.length - 1, c: width - 1 }),
    '!merges': plan.merges.map((area) => ({
      s: { r: area.firstRow - 1, c: area.firstColumn },
      e: { r: area.lastRow - 1, c: area.lastColumn },
    })),
    '!cols': plan.widths.map((wch) => ({ wch })),
  };
}

function toCellObject(cell: Cell, numbers: SheetPlan['numbers']): CellObject {
  switch (cell.kind) {
    case 'empty':
      return { t: 'z' };
    case 'text':
    case 'error':
      return { t: 's', v: cell.text, z: TEXT_FORMAT };
    case 'number':
      return { t: 'n', v: cell.value, z: numbers === 'money' ? MONEY_FORMAT : 'General' };
    case 'date':
      return { t: 'n', v: cell.serial, z: DAY_FORMAT };
    case 'boolean':
      return { t: 'b', v: cell.value };
  }
}
