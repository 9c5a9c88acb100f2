import { cellAt, cellText } from '../grid.ts';
import type { Sheet } from '../grid.ts';
import type { Layout } from '../columns/layout.ts';
import { reasonColumn } from '../rows/rejectedWorkbook.ts';

const TOLD = /Ngày ở cột ([A-Z]+(?:, [A-Z]+)*) được đọc đổi chỗ ngày và tháng\./u;

/** What a rejected row says of its columns that were exchanged. */
export const exchangedColumnsWords = (columns: readonly string[]): string =>
  `Ngày ở cột ${columns.join(', ')} được đọc đổi chỗ ngày và tháng.`;

/** The columns of which rows handed back say so; their cells still stand as they stood. */
export function columnsToldExchanged(sheet: Sheet, layout: Layout): ReadonlySet<string> {
  const reasons = reasonColumn(sheet, layout);
  if (reasons === null) return new Set();
  const told = sheet.rows.map((row) => TOLD.exec(cellText(cellAt(row, reasons)))?.[1]);
  return new Set(told.flatMap((columns) => columns?.split(', ') ?? []));
}
