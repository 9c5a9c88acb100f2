import { parseLocalDate } from '#shared/domain/localDate.ts';
import type { SheetPlan } from './encodeWorkbook.ts';
import { EMPTY_CELL } from '../grid.ts';
import type { Cell } from '../grid.ts';
import { serialOfDay } from '../cells/serialDay.ts';
import { writeWorkbook } from './writeWorkbook.ts';

/** `text` also for ids and decision numbers; `money` is integer đồng; `day` is 'YYYY-MM-DD'. */
export type TableColumn = {
  readonly header: string;
  readonly kind: 'text' | 'money' | 'day';
  /** In characters. */
  readonly width?: number;
};

export type TableValue = string | number | null;

export type Table = {
  readonly name: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableValue[])[];
};

const DEFAULT_WIDTHS = { text: 24, money: 18, day: 12 } as const;

/** Beginnings a spreadsheet may take for a formula, also in their full-width forms. */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/u;

/** Text that a spreadsheet never evaluates, also after it is edited or saved as CSV. */
const defuse = (text: string): string => (FORMULA_START.test(text) ? `'${text}` : text);

/** The table as a sheet with one header row. */
function tableSheet({ name, columns, rows }: Table): SheetPlan {
  const header = columns.map((column): Cell => ({ kind: 'text', text: defuse(column.header) }));
  const body = rows.map((row) => columns.map((column, index) => tableCell(column, row[index] ?? null)));
  return {
    name,
    rows: [header, ...body],
    merges: [],
    widths: columns.map(({ kind, width }) => width ?? DEFAULT_WIDTHS[kind]),
    numbers: 'money',
  };
}

/**
 * The bytes of an .xlsx with this table, made in a worker thread.
 * @throws ExpectedError cancelled
 */
export const writeTable = (
  table: Table,
  options: { readonly signal?: AbortSignal } = {},
): Promise<Uint8Array> => writeWorkbook([tableSheet(table)], options);

function tableCell({ kind }: TableColumn, value: TableValue): Cell {
  if (value === null || value === '') return EMPTY_CELL;
  if (kind === 'money' && typeof value === 'number') return { kind: 'number', value };
  const day = kind === 'day' ? parseLocalDate(String(value)) : null;
  return day === null
    ? { kind: 'text', text: defuse(String(value)) }
    : { kind: 'date', serial: serialOfDay(day) };
}
