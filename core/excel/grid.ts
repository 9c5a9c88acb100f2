import { formatDay } from '#shared/domain/localDate.ts';
import { dayOfSerial } from './cells/serialDay.ts';

/** A cell as the workbook holds it. Serials count days in the 1900 system, whatever the workbook uses. */
export type Cell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'number';
      readonly value: number;
      /** There is a fraction, and the cell's format does not show it. */
      readonly shownWhole?: true;
    }
  | { readonly kind: 'date'; readonly serial: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly text: string };

/** A row that holds something. `number` is the row's number as Excel shows it; `cells` start at column A. */
export type GridRow = {
  readonly number: number;
  readonly cells: readonly Cell[];
  /** Hidden by hand or by a filter. */
  readonly hidden?: true;
};

/** A merged area, Excel row numbers and zero-based columns, both ends included. */
export type Merge = {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
};

/** A column whose text was in an old coding and is in Unicode now, with one text before and after. */
export type DecodedColumn = {
  /** Zero-based. */
  readonly index: number;
  readonly column: string;
  readonly coding: 'TCVN3' | 'VNI';
  readonly cells: number;
  readonly before: string;
  readonly after: string;
};

/** A sheet without its empty rows. */
export type Sheet = {
  readonly name: string;
  readonly rows: readonly GridRow[];
  readonly merges: readonly Merge[];
  readonly decoded?: readonly DecodedColumn[];
  /** Not shown when the workbook is opened. */
  readonly hidden?: boolean;
};

/** A sheet that holds rows and is not read; `rows`: its cases, or its filled rows where it is no register. */
export type OtherSheet = { readonly name: string; readonly rows: number; readonly hidden: boolean };

/** A workbook as read: the sheets taken, the names of all in their order, and those with rows that are not taken. */
export type Workbook = {
  readonly sheets: readonly Sheet[];
  readonly names: readonly string[];
  readonly others: readonly OtherSheet[];
};

export const EMPTY_CELL: Cell = { kind: 'empty' };

export const cellAt = (row: GridRow, column: number): Cell => row.cells[column] ?? EMPTY_CELL;

/** What a person sees in the cell: dates as dd/mm/yyyy, numbers without grouping. */
export function cellText(cell: Cell): string {
  switch (cell.kind) {
    case 'empty':
      return '';
    case 'number':
      return String(cell.value);
    case 'date':
      return textOfSerial(cell.serial);
    case 'boolean':
      return cell.value ? 'TRUE' : 'FALSE';
    case 'text':
    case 'error':
      return cell.text;
  }
}

function textOfSerial(serial: number): string {
  const day = dayOfSerial(serial);
  return day === null ? String(serial) : formatDay(day);
}

/** True when the cell shows nothing, or blanks only. */
export const isBlank = (cell: Cell): boolean =>
  cell.kind === 'empty' || (cell.kind === 'text' && cell.text.trim() === '');

/** 0 → A, 25 → Z, 26 → AA. */
export function columnLetter(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetter(Math.floor(column / 26) - 1) + last;
}
