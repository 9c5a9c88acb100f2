import { read, SSF } from '@e965/xlsx';
import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import { ExpectedError } from '#shared/errors.ts';
import { EMPTY_CELL } from '../grid.ts';
import type { Cell, GridRow, Merge, Sheet } from '../grid.ts';
import { decodeSheet } from '../coding/decodeSheet.ts';
import { parseCsv } from './parseCsv.ts';
import { textCell, visible } from './textCell.ts';
import { workbookKind } from './workbookKind.ts';
import { workbookPackage } from './workbookPackage.ts';
import { lockedWorkbook } from './zipGuard.ts';

const DAYS_FROM_1904 = 1462;
const MOST_COLUMNS = 512;

/** What Excel shows for the error codes of the file format (BIFF error values). */
const ERROR_TEXTS: ReadonlyMap<number, string> = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
]);

/**
 * Turns the bytes of an .xlsx, .xls or .csv into plain grids. Takes about a second for 3,000 wide rows, so it is called in the
 * worker only (readWorkbook).
 * @throws ExpectedError as workbookPackage and parseCsv, workbook-unreadable, sheet-damaged
 */
export function parseWorkbook(bytes: Uint8Array): readonly Sheet[] {
  const kind = workbookKind(bytes);
  if (kind === 'csv') return [parseCsv(bytes)];
  const book = kind === 'xls' ? parseBytes(bytes, false) : parseBytes(workbookPackage(bytes), true);
  const shift = book.Workbook?.WBProps?.date1904 === true ? DAYS_FROM_1904 : 0;
  return book.SheetNames.flatMap((name, index) =>
    toSheet(name, book.Sheets[name], shift).map((sheet) =>
      (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0 ? { ...sheet, hidden: true } : sheet,
    ),
  );
}

/**
 * Stubs are the cells without a value: an .xlsx tells formulas never computed by them, an .xls has only blanks there.
 * Styles, which the parser takes with the stubs, tell the hidden rows of an .xlsx; an .xls tells them of itself.
 */
function parseBytes(bytes: Uint8Array, stubs: boolean): WorkBook {
  try {
    return read(bytes, {
      type: 'array',
      dense: true,
      cellNF: true,
      cellText: false,
      cellHTML: false,
      cellFormula: true,
      sheetStubs: stubs,
      cellStyles: stubs,
    });
  } catch (cause) {
    if (cause instanceof Error && /password|encrypt/iu.test(cause.message)) throw lockedWorkbook(cause);
    throw new ExpectedError(
      'workbook-unreadable',
      'Không đọc được nội dung sổ Excel; hãy mở tệp bằng Excel, lưu lại thành .xlsx rồi chọn lại.',
      { cause },
    );
  }
}

function toSheet(name: string, sheet: WorkSheet | undefined, shift: number): readonly Sheet[] {
  if (sheet === undefined) throw damagedSheet(name);
  if (sheet['!type'] === 'chart') return [];
  const rows: GridRow[] = [];
  const data = sheet['!data'] ?? [];
  for (const [index, cells] of Object.entries(data)) {
    const row = toRow(Number(index) + 1, cells, shift);
    // Both forms of a large sheet at once would take half as much memory again.
    data[Number(index)] = [];
    if (row !== null)
      rows.push(sheet['!rows']?.[Number(index)]?.hidden === true ? { ...row, hidden: true } : row);
  }
  const found = { name: visible(name), rows, merges: (sheet['!merges'] ?? []).map(toMerge) };
  return [decodeSheet(found)];
}

const damagedSheet = (name: string): ExpectedError =>
  new ExpectedError(
    'sheet-damaged',
    `Trang tính "${visible(name)}" bị hỏng, không đọc được; hãy mở tệp bằng Excel, để Excel sửa rồi lưu lại, hoặc dùng bản sao khác.`,
  );

function toRow(
  number: number,
  source: readonly (CellObject | undefined)[] | undefined,
  shift: number,
): GridRow | null {
  const cells: Cell[] = [];
  let last = 0;
  for (let column = 0; column < Math.min(source?.length ?? 0, MOST_COLUMNS); column += 1) {
    const cell = toCell(source?.[column], shift);
    cells.push(cell);
    if (cell.kind !== 'empty') last = column + 1;
  }
  return last === 0 ? null : { number, cells: cells.slice(0, last) };
}

function toCell(cell: CellObject | undefined, shift: number): Cell {
  if (cell === undefined) return EMPTY_CELL;
  const value: unknown = cell.t === 'z' ? undefined : cell.v;
  if (value === undefined || value === '') return withoutValue(cell);
  if (cell.t === 'e') return { kind: 'error', text: ERROR_TEXTS.get(Number(value)) ?? '#ERROR!' };
  if (typeof value === 'number') return numberCell(value, cell.z, shift);
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  return typeof value === 'string' ? textCell(value) : EMPTY_CELL;
}

/** A formula whose result is empty text is an empty cell; one that was never computed is not. */
function withoutValue(cell: CellObject): Cell {
  const computed = cell.v === '' || cell.f === undefined || cell.f === '';
  return computed ? EMPTY_CELL : { kind: 'error', text: `=${cell.f}` };
}

function numberCell(value: number, format: unknown, shift: number): Cell {
  if (!Number.isFinite(value)) return { kind: 'error', text: '#NUM!' };
  if (typeof format !== 'string') return { kind: 'number', value };
  if (SSF.is_date(format)) return { kind: 'date', serial: value + shift };
  return hidesFraction(value, format)
    ? { kind: 'number', value, shownWhole: true }
    : { kind: 'number', value };
}

const hidesFraction = (value: number, format: string): boolean =>
  !Number.isInteger(value) && !/[.%eE]/u.test(SSF.format(format, value));

const toMerge = (range: {
  readonly s: { readonly r: number; readonly c: number };
  readonly e: { readonly r: number; readonly c: number };
}): Merge => ({
  firstRow: range.s.r + 1,
  lastRow: range.e.r + 1,
  firstColumn: range.s.c,
  lastColumn: range.e.c,
});
