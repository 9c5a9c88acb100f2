import { type SheetPlan, encodeWorkbook } from '#core/excel/file/encodeWorkbook.ts';
import { type Field } from '#core/excel/fields.ts';
import { type Cell, type Merge } from '#core/excel/grid.ts';
import { serialOfDay } from '#core/excel/cells/serialDay.ts';
import { type LocalDate } from '#shared/domain/localDate.ts';

/** A cell for a test: text, a number, a day written as a date cell, nothing. */
export type TestCell = string | number | { readonly day: LocalDate } | null;

export type TestSheet = {
  readonly name: string;
  readonly rows: readonly (readonly TestCell[])[];
  readonly merges?: readonly Merge[];
};

function toCell(value: TestCell): Cell {
  if (value === null || value === '') return { kind: 'empty' };
  if (typeof value === 'string') return { kind: 'text', text: value };
  if (typeof value === 'number') return { kind: 'number', value };
  return { kind: 'date', serial: serialOfDay(value.day) };
}

const toPlan = ({ name, rows, merges = [] }: TestSheet): SheetPlan => ({
  name,
  rows: rows.map((row) => row.map(toCell)),
  merges,
  widths: [],
  numbers: 'plain',
});

/** The bytes of an .xlsx with these sheets; cells are written exactly as given. */
export const workbookBytes = (sheets: readonly TestSheet[]): Uint8Array => encodeWorkbook(sheets.map(toPlan));

/** The columns of an area office's sổ thụ lý: field, upper header, lower header. */
const DOCKET_COLUMNS: readonly (readonly [Field, string, string])[] = [
  ['order', 'STT', ''],
  ['docketDate', 'Ngày thụ lý', ''],
  ['judgmentNumber', 'Bản án, quyết định của Tòa án', 'Số'],
  ['judgmentDate', '', 'Ngày'],
  ['court', '', 'Tòa án'],
  ['judgmentType', '', 'Loại án'],
  ['debtorName', 'Người phải thi hành án', 'Họ tên'],
  ['debtorBirthYear', '', 'Năm sinh'],
  ['debtorIdNumber', '', 'Số CCCD/MST'],
  ['debtorAddress', '', 'Địa chỉ'],
  ['creditorName', 'Người được thi hành án', 'Họ tên'],
  ['creditorAddress', '', 'Địa chỉ'],
  ['decisionNumber', 'Quyết định thi hành án', 'Số'],
  ['decisionDate', '', 'Ngày'],
  ['initiative', '', 'CĐ/TYC'],
  ['obligationText', 'Khoản phải thi hành', 'Nội dung'],
  ['amountDue', '', 'Số tiền (đồng)'],
  ['noticeDate', 'Thông báo hợp lệ', 'Ngày'],
  ['noticeChannel', '', 'Hình thức'],
  ['verificationDate', 'Xác minh gần nhất', 'Ngày'],
  ['verificationResult', '', 'Kết quả'],
  ['noMeansNumber', 'QĐ chưa có điều kiện', 'Số'],
  ['noMeansDate', '', 'Ngày'],
  ['deferralNumber', 'QĐ hoãn', 'Số'],
  ['deferralDate', '', 'Ngày'],
  ['terminationNumber', 'QĐ đình chỉ', 'Số'],
  ['terminationDate', '', 'Ngày'],
  ['coercionNumber', 'QĐ cưỡng chế', 'Số'],
  ['coercionDate', '', 'Ngày'],
  ['coercionMeasure', '', 'Biện pháp'],
  ['amountCollected', 'Số tiền đã thu', ''],
  ['amountPaidOut', 'Số tiền đã chi trả', ''],
  ['completedDate', 'Ngày thi hành xong', ''],
  ['officerName', 'Chấp hành viên', ''],
  ['note', 'Ghi chú', ''],
];

/** The same with the upper header repeated over each of its columns. */
export const DOCKET_LABELS = DOCKET_COLUMNS.map(
  ([field, , lower], index) =>
    [
      field,
      DOCKET_COLUMNS.slice(0, index + 1).findLast(([, upper]) => upper !== '')?.[1] ?? '',
      lower,
    ] as const,
);

/** One row of a sổ thụ lý by field; what is left out is an empty cell. */
export type DocketRow = Readonly<Partial<Record<Field, TestCell>>>;

const TITLES: readonly (readonly TestCell[])[] = [
  ['PHÒNG THADS KHU VỰC 4'],
  ['SỔ THỤ LÝ THI HÀNH ÁN DÂN SỰ'],
  [],
];

/**
 * A sổ thụ lý as offices keep it: two title lines, a blank one, a two-row header in rows 4–5, column numbers in row
 * 6, then the rows from row 7 on, in order.
 */
export const docketSheet = (rows: readonly DocketRow[], name = 'So thu ly'): TestSheet => ({
  name,
  rows: [
    ...TITLES,
    DOCKET_COLUMNS.map(([, upper]) => upper),
    DOCKET_COLUMNS.map(([, , lower]) => lower),
    DOCKET_COLUMNS.map((_, index) => `(${index + 1})`),
    ...rows.map((row) => DOCKET_COLUMNS.map(([field]) => row[field] ?? null)),
  ],
});

/** The bytes of a workbook with that one sheet. */
export const docketWorkbook = (rows: readonly DocketRow[]): Uint8Array => workbookBytes([docketSheet(rows)]);

/** The Excel row number of the first row given to docketSheet. */
export const FIRST_DOCKET_ROW = 7;
