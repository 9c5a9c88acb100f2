import { formatDay } from '#shared/domain/localDate.ts';
import type { LocalDate } from '#shared/domain/localDate.ts';
import { columnOf } from '../cells/fieldCells.ts';
import { fieldLabel } from '../fields.ts';
import type { Field } from '../fields.ts';
import { columnLetter } from '../grid.ts';
import type { FieldColumns } from '../columns/mapping.ts';

export type RejectionCode =
  | 'cell-too-long'
  | 'missing-decision-number'
  | 'missing-debtor'
  | 'missing-decision-date'
  | 'impossible-date'
  | 'unreadable-date'
  | 'future-docket-date'
  | 'future-judgment-date'
  | 'future-decision-date'
  | 'negative-amount'
  | 'unreadable-amount'
  | 'duplicate-decision'
  | 'case-above-rejected';

/** What is wrong with a row, and where. `sentence` names the cell, its value and what to do. */
export type Problem = { readonly code: RejectionCode; readonly field: Field; readonly sentence: string };

/** Names cells for sentences: "Ô N476 (Ngày quyết định thi hành án)". */
export type CellName = (field: Field) => string;

export const cellNamer =
  (columns: FieldColumns, row: number): CellName =>
  (field) => {
    const column = columnOf(columns, field);
    const place = column === undefined ? `Dòng ${row}` : `Ô ${columnLetter(column)}${row}`;
    return `${place} (${fieldLabel(field)})`;
  };

const problem = (code: RejectionCode, field: Field, sentence: string): Problem => ({ code, field, sentence });

export const cellTooLong = (column: number, row: number): Problem =>
  problem(
    'cell-too-long',
    'note',
    `Ô ${columnLetter(column)}${row} dài hơn 32.767 ký tự, quá mức một ô Excel chứa được; hãy rút ngắn ô này.`,
  );

export const missingDecisionNumber = (name: CellName): Problem =>
  problem(
    'missing-decision-number',
    'decisionNumber',
    `${name('decisionNumber')} trống: thiếu số quyết định thi hành án; hãy điền số.`,
  );

/** A row that is no case of its own: says what it lacks to go on with the one above. */
export const nothingNamesCase = (name: CellName): Problem =>
  problem(
    'missing-decision-number',
    'decisionNumber',
    `${name('decisionNumber')} trống, số thứ tự, ngày thụ lý, bản án cũng trống: chưa rõ dòng này của việc nào. Nếu là ` +
      'khoản nữa hoặc người nữa của việc ở dòng trên, hãy để dòng ngay dưới việc ấy và ghi nội dung khoản hoặc tên ' +
      'người cạnh số tiền; nếu là dòng cộng, hãy ghi "Cộng" hoặc bỏ dòng; nếu là việc riêng, hãy điền số quyết định.',
  );

export const missingDebtor = (name: CellName): Problem =>
  problem(
    'missing-debtor',
    'debtorName',
    `${name('debtorName')} trống: thiếu tên người phải thi hành án; hãy điền tên.`,
  );

export const missingDecisionDate = (name: CellName): Problem =>
  problem(
    'missing-decision-date',
    'decisionDate',
    `${name('decisionDate')}: thiếu ngày quyết định thi hành án, chưa thể tính thời hạn; hãy điền ngày.`,
  );

export const impossibleDate = (name: CellName, field: Field, text: string): Problem =>
  problem(
    'impossible-date',
    field,
    `${name(field)} ghi "${text}": không có ngày này trong lịch; hãy sửa theo dạng ngày/tháng/năm.`,
  );

export const unreadableDate = (name: CellName, field: Field, text: string): Problem =>
  problem(
    'unreadable-date',
    field,
    `${name(field)} ghi "${text}": không đọc được thành ngày; hãy sửa theo dạng ngày/tháng/năm.`,
  );

type FoundingField = 'docketDate' | 'judgmentDate' | 'decisionDate';

const FUTURE: Readonly<Record<FoundingField, readonly [RejectionCode, string]>> = {
  docketDate: ['future-docket-date', 'ngày thụ lý'],
  judgmentDate: ['future-judgment-date', 'ngày bản án, quyết định'],
  decisionDate: ['future-decision-date', 'ngày quyết định thi hành án'],
};

export const futureDay = (
  name: CellName,
  field: FoundingField,
  { day, today }: { readonly day: LocalDate; readonly today: LocalDate },
): Problem =>
  problem(
    FUTURE[field][0],
    field,
    `${name(field)} ghi ${formatDay(day)}: ${FUTURE[field][1]} sau hôm nay (${formatDay(today)}); hãy sửa lại ngày.`,
  );

export const negativeAmount = (name: CellName, field: Field, text: string): Problem =>
  problem(
    'negative-amount',
    field,
    `${name(field)} ghi "${text}": số tiền âm; hãy ghi số tiền từ 0 đồng trở lên.`,
  );

const AMOUNT_FAULTS = {
  fraction: 'có phần lẻ dưới 1 đồng; hãy ghi số đồng nguyên',
  'too-large': 'lớn quá mức ghi sổ được; hãy xem lại số',
  unreadable: 'không đọc được thành số tiền; hãy ghi đủ số đồng, ví dụ 1.234.567',
} as const;

export const unreadableAmount = (
  name: CellName,
  field: Field,
  text: string,
  fault: keyof typeof AMOUNT_FAULTS,
): Problem => problem('unreadable-amount', field, `${name(field)} ghi "${text}": ${AMOUNT_FAULTS[fault]}.`);

/** @param first where the decision stands first, in words: "dòng 12", "dòng 12 trang Năm 2025" */
export const duplicateDecision = (number: string, day: LocalDate, first: string): Problem =>
  problem(
    'duplicate-decision',
    'decisionNumber',
    `Quyết định số ${number} ngày ${formatDay(day)} đã có ở ${first}; hãy sửa số, ngày hoặc bỏ dòng trùng.`,
  );

export const caseAboveRejected = (firstRow: number): Problem =>
  problem(
    'case-above-rejected',
    'decisionNumber',
    `Dòng này nối tiếp việc ở dòng ${firstRow}, việc ấy chưa nhập được; hãy sửa các dòng của việc ấy rồi nhập lại cùng nhau.`,
  );

/** The order in which problems are named; the first gives the row its code. */
export const PROBLEM_ORDER: readonly RejectionCode[] = [
  'cell-too-long',
  'missing-decision-number',
  'missing-debtor',
  'missing-decision-date',
  'impossible-date',
  'unreadable-date',
  'future-docket-date',
  'future-judgment-date',
  'future-decision-date',
  'negative-amount',
  'unreadable-amount',
  'duplicate-decision',
  'case-above-rejected',
];
