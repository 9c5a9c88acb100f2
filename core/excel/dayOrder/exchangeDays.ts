import { cellAt, cellText } from '../grid.ts';
import type { Cell, GridRow, Sheet } from '../grid.ts';
import type { RowNote } from '../typedCase.ts';
import type { ExchangedColumn } from './likelyDayOrder.ts';
import { exchangedCell } from './writtenDay.ts';

/** A day that an exchange changes: as it stands and as it would read, dd/mm/yyyy. */
type ChangedDay = {
  readonly row: number;
  readonly column: string;
  readonly before: string;
  readonly after: string;
};

/** The cell once exchanged; null where the exchange leaves it as it is. */
function changed(cell: Cell, { dates, texts }: ExchangedColumn): Cell | null {
  if (cell.kind === 'text' ? !texts : !dates) return null;
  const other = exchangedCell(cell);
  return other === null || cellText(other) === cellText(cell) ? null : other;
}

/** The sheet with day and month exchanged in these columns from `firstRow` on, and each day that this changes. */
export function exchangeDays(
  sheet: Sheet,
  columns: readonly ExchangedColumn[],
  firstRow: number,
): { readonly sheet: Sheet; readonly changed: readonly ChangedDay[] } {
  const days: ChangedDay[] = [];
  const rows = sheet.rows.map((row) => (row.number < firstRow ? row : exchangedRow(row, columns, days)));
  return { sheet: { ...sheet, rows }, changed: days };
}

function exchangedRow(row: GridRow, columns: readonly ExchangedColumn[], days: ChangedDay[]): GridRow {
  const cells = [...row.cells];
  const before = days.length;
  for (const one of columns) {
    const cell = cellAt(row, one.index);
    const other = changed(cell, one);
    if (other === null) continue;
    cells[one.index] = other;
    days.push({ row: row.number, column: one.column, before: shown(cell), after: shown(other) });
  }
  return days.length === before ? row : { number: row.number, cells };
}

const shown = (cell: Cell): string =>
  cellText(cell.kind === 'number' ? { kind: 'date', serial: cell.value } : cell);

/** The note of an exchanged day. */
export const exchangeNote = ({ row, column, before, after }: ChangedDay): RowNote => ({
  row,
  column,
  text: `Ô ${column}${row}: ${before} đọc là ${after}: ngày và tháng đổi chỗ.`,
});

const EXAMPLES = 5;

/** A few of the changed days for a question: the first of each column, then the next ones. */
export function exampleDays(days: readonly ChangedDay[]): readonly ChangedDay[] {
  const firsts = [...new Map(days.toReversed().map((day) => [day.column, day])).values()];
  const others = days.filter((day) => !firsts.includes(day));
  return [...firsts, ...others]
    .slice(0, EXAMPLES)
    .toSorted((a, b) => a.row - b.row || days.indexOf(a) - days.indexOf(b));
}
