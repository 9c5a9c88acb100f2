import type { DatedFilter } from '#db/repo/caseFilter.ts';
import { allCases } from '#db/repo/caseList.ts';
import type { CaseListRow } from '#db/repo/caseRows.ts';
import { wordsVi } from '#shared/words/vi.ts';
import type { RegisterTaskContext } from '../context.ts';
import { writeTable } from '../excel/file/writeTable.ts';
import type { TableColumn, TableValue } from '../excel/file/writeTable.ts';

type ExportColumn = TableColumn & { readonly value: (row: CaseListRow) => TableValue };

const text = (header: string, width: number, value: ExportColumn['value']): ExportColumn => ({
  header,
  kind: 'text',
  width,
  value,
});
const day = (header: string, value: ExportColumn['value']): ExportColumn => ({
  header,
  kind: 'day',
  width: 12,
  value,
});
const money = (header: string, value: ExportColumn['value']): ExportColumn => ({
  header,
  kind: 'money',
  width: 18,
  value,
});

/** Identifiers are text, so that a spreadsheet changes none of them. */
const COLUMNS: readonly ExportColumn[] = [
  text('Số QĐ thi hành án', 18, (row) => row.decisionNumber),
  day('Ngày QĐ', (row) => row.decisionDay),
  text('Bản án, quyết định', 18, (row) => row.judgmentNumber),
  text('Loại án', 20, (row) => wordsVi.judgmentType[row.judgmentType]),
  text('CĐ/TYC', 12, (row) => wordsVi.initiative[row.initiative]),
  text('Người phải thi hành án', 30, (row) => row.debtor),
  text('Địa chỉ', 30, (row) => row.debtorAddress),
  text('Người được thi hành án', 30, (row) => row.creditor),
  text('Chấp hành viên', 22, (row) => row.officer),
  text('Trạng thái', 22, (row) => wordsVi.state[row.state]),
  text('Phân loại', 24, (row) => wordsVi.classification[row.classification]),
  money('Phải thi hành (đồng)', (row) => row.due),
  money('Đã thu (đồng)', (row) => row.collected),
  money('Đã chi (đồng)', (row) => row.paidOut),
  money('Còn phải thi hành (đồng)', (row) => row.remaining),
  text('Thời hạn kế tiếp', 16, (row) => row.nextRuleId),
  day('Đến hạn', (row) => row.nextDue),
];

type ExportedFile = { readonly fileName: string; readonly base64: string; readonly rows: number };

/** The filtered list as an Excel workbook. */
export async function exportCases(
  { db, signal, today }: RegisterTaskContext,
  filter: DatedFilter,
): Promise<ExportedFile> {
  const rows = allCases(db, filter);
  const bytes = await writeTable(
    { name: 'Hồ sơ', columns: COLUMNS, rows: rows.map((row) => COLUMNS.map((column) => column.value(row))) },
    { signal },
  );
  return {
    fileName: `ho-so-${today}.xlsx`,
    base64: Buffer.from(bytes).toString('base64'),
    rows: rows.length,
  };
}
