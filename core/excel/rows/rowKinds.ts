import { foldTones } from '#shared/domain/text/fold.ts';
import { cellAt, cellText, isBlank } from '../grid.ts';
import type { GridRow } from '../grid.ts';
import { isNumberRow } from '../columns/headerPaths.ts';
import type { Layout } from '../columns/layout.ts';
import type { FieldColumns } from '../columns/mapping.ts';
import type { Field } from '../fields.ts';
import { cleanText } from '../cells/parseText.ts';

/** Why a row is not a case: `note` is a lone line of words between cases, `header` a header printed again. */
export type SkipReason = 'blank' | 'month' | 'total' | 'signature' | 'header' | 'note';

type FilledCell = { readonly column: number; readonly text: string; readonly isDate: boolean };

/** Cells that speak for a case; those of days count only when they hold a digit. */
const EVIDENCE: readonly Field[] = [
  'decisionNumber',
  'debtorName',
  'judgmentNumber',
  'debtorIdNumber',
  'creditorName',
  'obligationText',
  'court',
];
const DAY_EVIDENCE: readonly Field[] = ['decisionDate', 'docketDate', 'judgmentDate'];
/** A lone cell in one of these is a case left unfinished, not a line of words. */
const CASE_COLUMNS: readonly Field[] = [...EVIDENCE, 'amountDue', 'amountCollected', 'amountPaidOut'];

/** Tones count here: Tống and Công ty are names, Tổng and Cộng are totals. */
const TOTAL = /^(?:tổng cộng|tổng số|tổng(?! công ty)|cộng|lu[ỹỷ] kế|lũy kế)(?![\p{L}])/iu;
const MONTH = /^(?:thang|quy|nam|ky|tuan)(?: thu)? (?:\d{1,4}|[ivx]+)(?: |$)/u;
const SIGNED_ON = /(?:^| )ngay(?: \d{1,2})? thang(?: \d{1,2})? nam(?: \d{4})?$/u;
const SIGNATORY =
  /^(?:(?:tm|kt|tl|q) )?(?:nguoi (?:lap|ghi|kiem)|thu truong|pho thu truong|truong (?:phong|thads|thi hanh)|pho truong|ke toan|thu kho|thu quy|chap hanh vien$|tham tra vien$|thu ky$|lanh dao|xac nhan|ky ten|ky ghi ro|da ky)/u;

/** Tells cases from the other rows of a register; remembers that the signatures began. */
export function createRowClassifier(
  layout: Layout,
  columns: FieldColumns,
  sums: readonly { readonly column: number }[] = [],
): (row: GridRow) => SkipReason | 'case' {
  const labels = new Map(layout.columns.map(({ index, path }) => [index, new Set(path)]));
  const caseColumns = new Set([
    ...CASE_COLUMNS.map((field) => columns.get(field)),
    ...sums.map(({ column }) => column),
  ]);
  let signaturesBegan = false;
  return (row) => {
    if (isNumberRow(row)) return 'header';
    const evidence = evidenceIn(row, columns);
    if (evidence.cells >= 2 && evidence.days > 0) return 'case';
    const cells = filledCells(row);
    if (cells.length === 0) return 'blank';
    if (repeatsHeader(labels, cells)) return 'header';
    if (evidence.cells >= 2 && !cells.every(({ text }) => signs(text))) return 'case';
    const reason = reasonByWords(cells);
    signaturesBegan ||= reason === 'signature';
    return reason ?? restOf(cells, { columns, caseColumns }, signaturesBegan);
  };
}

const filledCells = (row: GridRow): readonly FilledCell[] =>
  row.cells.flatMap((cell, column) =>
    isBlank(cell) ? [] : [{ column, text: cleanText(cellText(cell)), isDate: cell.kind === 'date' }],
  );

function repeatsHeader(
  labels: ReadonlyMap<number, ReadonlySet<string>>,
  cells: readonly FilledCell[],
): boolean {
  const same = cells.filter(({ column, text }) => labels.get(column)?.has(text) === true);
  return same.length >= 3 && same.length * 2 > cells.length;
}

/** How many cells speak for a case, and how many of them are days. */
function evidenceIn(row: GridRow, columns: FieldColumns): { readonly cells: number; readonly days: number } {
  const holds = (field: Field, pattern: RegExp): boolean => {
    const column = columns.get(field);
    return column !== undefined && pattern.test(cellText(cellAt(row, column)));
  };
  const days = DAY_EVIDENCE.filter((field) => holds(field, /\d/u)).length;
  return { cells: EVIDENCE.filter((field) => holds(field, /[\p{L}\p{N}]/u)).length + days, days };
}

const signs = (text: string): boolean => SIGNATORY.test(foldTones(text)) || SIGNED_ON.test(foldTones(text));

function reasonByWords(cells: readonly FilledCell[]): SkipReason | null {
  const first = cells.find(({ text }) => /\p{L}/u.test(text));
  if (cells.some(({ text }) => signs(text))) return 'signature';
  if (first !== undefined && TOTAL.test(first.text)) return 'total';
  if (first !== undefined && MONTH.test(foldTones(first.text))) return 'month';
  return cells.length === 1 && cells[0]?.isDate === true ? 'month' : null;
}

function restOf(
  cells: readonly FilledCell[],
  {
    columns,
    caseColumns,
  }: { readonly columns: FieldColumns; readonly caseColumns: ReadonlySet<number | undefined> },
  signaturesBegan: boolean,
): SkipReason | 'case' {
  const order = columns.get('order');
  if (cells.every(({ column, text }) => column === order && /^[\d.]+$/u.test(text))) return 'blank';
  if (signaturesBegan && cells.every(({ text }) => !/\d/u.test(text))) return 'signature';
  return cells.some(({ column }) => caseColumns.has(column)) ? 'case' : 'note';
}
