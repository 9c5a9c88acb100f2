import { createHash } from 'node:crypto';
import { ExpectedError } from '#shared/errors.ts';
import { assignFields } from './assignFields.ts';
import type { HeaderPath } from './assignFields.ts';
import { foldLabel } from './foldLabel.ts';
import { columnLetter } from './grid.ts';
import type { GridRow, Sheet, Workbook } from './grid.ts';
import { couldBeHeader, headerPaths, isNumberRow } from './headerPaths.ts';

type LayoutColumn = {
  /** Zero-based. */
  readonly index: number;
  /** As Excel shows it: A, B, … */
  readonly letter: string;
  /** The header's words from the top down, e.g. "Quyết định thi hành án › Số". */
  readonly label: string;
  readonly path: HeaderPath;
};

/** Where a sheet's table stands. Row numbers are Excel's. */
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

type Candidate = {
  readonly rows: readonly GridRow[];
  readonly paths: readonly HeaderPath[];
  readonly score: number;
};

/** Heads the last column of a workbook of rejected rows; never part of the layout. */
export const REASON_LABEL = 'Lý do chưa nhập';

const ROWS_SEARCHED = 60;
const TALLEST_HEADER = 3;
const FEWEST_FIELDS = 3;

/**
 * The sheet to import and its layout: the named sheet, or the one whose header is best known.
 * @throws ExpectedError sheet-not-found, header-not-found
 */
export function findLayout(workbook: Workbook, sheetName?: string): { sheet: Sheet; layout: Layout } {
  const sheets = workbook.sheets.filter(({ name }) => sheetName === undefined || name === sheetName);
  if (sheets.length === 0) throw sheetNotFound(sheetName);
  const [best] = sheets
    .map((sheet) => ({ sheet, candidate: bestCandidate(sheet) }))
    .toSorted(
      (a, b) =>
        (b.candidate?.score ?? 0) - (a.candidate?.score ?? 0) || b.sheet.rows.length - a.sheet.rows.length,
    );
  if (!best?.candidate) throw headerNotFound(sheetName);
  return { sheet: best.sheet, layout: toLayout(best.sheet, best.candidate) };
}

/** The layout of one sheet; null when it has no header of a register. */
export function layoutOf(sheet: Sheet): Layout | null {
  const candidate = bestCandidate(sheet);
  return candidate === null ? null : toLayout(sheet, candidate);
}

function sheetNotFound(sheetName: string | undefined): ExpectedError {
  return sheetName === undefined
    ? new ExpectedError('workbook-empty', 'Sổ Excel không có trang tính nào; hãy chọn tệp khác.')
    : new ExpectedError(
        'sheet-not-found',
        `Sổ Excel không có trang tính "${sheetName}"; hãy chọn trang khác.`,
      );
}

function headerNotFound(sheetName: string | undefined): ExpectedError {
  const where = sheetName === undefined ? 'tệp' : `trang "${sheetName}"`;
  return new ExpectedError(
    'header-not-found',
    `Không thấy hàng tiêu đề của sổ thụ lý trong ${where}: cần ít nhất cột số quyết định thi hành án và cột người ` +
      `phải thi hành án, trong ${ROWS_SEARCHED} dòng đầu.`,
  );
}

function bestCandidate(sheet: Sheet): Candidate | null {
  const rows = sheet.rows.slice(0, ROWS_SEARCHED);
  let best: Candidate | null = null;
  for (const [index, first] of rows.entries()) {
    for (let height = 1; height <= TALLEST_HEADER; height += 1) {
      const candidate = candidateAt(sheet, rows.slice(index, index + height), first.number, height);
      if (candidate !== null && candidate.score > (best?.score ?? 0)) best = candidate;
    }
  }
  return best;
}

function candidateAt(
  sheet: Sheet,
  rows: readonly GridRow[],
  firstRow: number,
  height: number,
): Candidate | null {
  const consecutive = rows.length === height && rows.at(-1)?.number === firstRow + height - 1;
  if (!consecutive || !rows.every(couldBeHeader)) return null;
  const paths = headerPaths(sheet, rows);
  const assigned = assignFields(paths);
  const namesCase = assigned.some(({ field }) => field === 'decisionNumber' || field === 'debtorName');
  if (!namesCase || assigned.length < FEWEST_FIELDS) return null;
  return { rows, paths, score: assigned.reduce((total, { confidence }) => total + confidence, 0) };
}

function toLayout(sheet: Sheet, { rows, paths }: Candidate): Layout {
  const headerFirstRow = rows[0]?.number ?? 0;
  const headerLastRow = rows.at(-1)?.number ?? 0;
  const next = sheet.rows.find(({ number }) => number > headerLastRow);
  const columns = paths
    .map((path, index) => ({ index, letter: columnLetter(index), label: path.join(' › '), path }))
    .filter(({ path }) => path.length > 0 && path.at(-1) !== REASON_LABEL);
  return {
    sheet: sheet.name,
    headerFirstRow,
    headerLastRow,
    dataFirstRow: (next !== undefined && isNumberRow(next) ? next.number : headerLastRow) + 1,
    columns,
    layoutKey: layoutKeyOf(columns),
  };
}

function layoutKeyOf(columns: readonly LayoutColumn[]): string {
  const labels = columns.map(({ letter, path }) => `${letter}=${path.map(foldLabel).join('>')}`);
  return createHash('sha256').update(labels.join('|')).digest('hex').slice(0, 32);
}
