import type { LocalDate } from '#shared/domain/localDate.ts';
import { ExpectedError } from '#shared/errors.ts';
import { exampleDays, exchangeDays } from '../excel/dayOrder/exchangeDays.ts';
import type { ChangedDay } from '../excel/dayOrder/exchangeDays.ts';
import { columnsToldExchanged, exchangedColumnsWords } from '../excel/dayOrder/exchangeWords.ts';
import { likelyColumns, possibleColumns } from '../excel/dayOrder/likelyDayOrder.ts';
import type { ExchangedColumn } from '../excel/dayOrder/likelyDayOrder.ts';
import { resolveMapping } from '../excel/columns/mapping.ts';
import type { RejectedRow } from '../excel/rows/typedCase.ts';
import type { DayOrder } from './source.ts';
import type { Table } from './tables.ts';

/** What is likely, and days as they stand and as they would read; until a person decides nothing is written. */
export type DayOrderQuestion = {
  readonly likely: 'monthFirst';
  /** Letters, of all tables. */
  readonly columns: readonly string[];
  readonly examples: readonly ChangedDay[];
};

/** The days of one table: its sheet as it is read, and each day that reads otherwise than it stands. */
type TableDays = {
  readonly sheet: Table['sheet'];
  readonly columns: readonly ExchangedColumn[];
  readonly changed: readonly ChangedDay[];
};

/** A table whose days it is settled how to read. */
export type TableWithDays = Table & { readonly days: TableDays };

type Decided = { readonly order: DayOrder | undefined; readonly today: LocalDate };

/**
 * How the days of each table are read. Without a decision they stay as they stand, and the question says in which
 * columns a month-first computer exchanged day and month, if it looks so.
 */
export function daysOf(
  tables: readonly Table[],
  { order, today }: Decided,
): { readonly tables: readonly TableWithDays[]; readonly question: DayOrderQuestion | null } {
  if (order === 'dayFirst') return { tables: tables.map(asWritten), question: null };
  const likely = tables.map((table) => likelyIn(table, today));
  const isLikely = likely.some((columns) => columns.length > 0);
  const wanted = isLikely || order === undefined ? likely : tables.map((table) => possibleIn(table, today));
  const exchanged = tables.map((table, index) => exchangedIn(table, wanted[index] ?? []));
  if (order === 'monthFirst') return { tables: exchanged, question: null };
  return { tables: tables.map(asWritten), question: isLikely ? questionOf(exchanged) : null };
}

const asWritten = (table: Table): TableWithDays => ({
  ...table,
  days: { sheet: table.sheet, columns: [], changed: [] },
});

const exchangedIn = (table: Table, columns: readonly ExchangedColumn[]): TableWithDays => ({
  ...table,
  days: { ...exchangeDays(table.sheet, columns, table.layout.dataFirstRow), columns },
});

/** By the signs, and by what rows handed back from an import said of theirs. */
function likelyIn(table: Table, today: LocalDate): readonly ExchangedColumn[] {
  const { sheet, layout, mapping, missing } = table;
  if (missing.length > 0) return [];
  const likely = likelyColumns({ sheet, layout, columns: resolveMapping(layout, mapping), today });
  if (likely.length > 0) return likely;
  const told = columnsToldExchanged(sheet, layout);
  return told.size === 0 ? [] : possibleIn(table, today).filter(({ column }) => told.has(column));
}

const possibleIn = (
  { sheet, layout, mapping, missing }: Table,
  today: LocalDate,
): readonly ExchangedColumn[] =>
  missing.length > 0
    ? []
    : possibleColumns({ sheet, layout, columns: resolveMapping(layout, mapping), today });

const questionOf = (exchanged: readonly TableWithDays[]): DayOrderQuestion => ({
  likely: 'monthFirst',
  columns: [...new Set(exchanged.flatMap(({ days: { columns } }) => columns.map(({ column }) => column)))],
  examples: exampleDays(exchanged.flatMap(({ days: { changed } }) => changed)),
});

/** The columns of a table in which days read otherwise than they stand, and how many. */
export const exchangedOf = ({ sheet, columns, changed }: TableDays) =>
  columns.map(({ column }) => ({
    sheet: sheet.name,
    column,
    cells: changed.filter((day) => day.column === column).length,
  }));

/** A rejected row as it is handed back: its cells stand as they stood, so it says which days were read exchanged. */
export function withExchange(
  rejected: readonly RejectedRow[],
  { changed }: TableDays,
): readonly RejectedRow[] {
  const columns = new Map<number, string[]>();
  for (const { row, column } of changed) columns.set(row, [...(columns.get(row) ?? []), column]);
  return rejected.map((one) => {
    const found = columns.get(one.row);
    return found === undefined ? one : { ...one, reason: `${one.reason} ${exchangedColumnsWords(found)}` };
  });
}

/** @throws ExpectedError day-order while nobody decided how the days are to be read */
export function refuseDayOrder(question: DayOrderQuestion | null): void {
  if (question === null) return;
  const [example] = question.examples;
  const shown =
    example === undefined
      ? ''
      : ` Ví dụ ô ${example.column}${example.row} đang đọc là ${example.before}, đổi chỗ thì là ${example.after}.`;
  throw new ExpectedError(
    'day-order',
    `Chưa nhập: ngày ở cột ${question.columns.join(', ')} có vẻ bị đổi chỗ với tháng (gõ trên máy đặt tháng ` +
      `trước ngày, hoặc người gõ ghi tháng trước).${shown} Hãy chọn “Đổi chỗ ngày và tháng” hoặc “Giữ nguyên”, rồi nhập lại.`,
  );
}
