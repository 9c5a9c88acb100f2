import { fieldLabel } from '../fields.ts';
import { cellAt, cellText } from '../grid.ts';
import type { Cell, GridRow, Sheet } from '../grid.ts';
import type { RowNote } from '../rows/typedCase.ts';
import type { ExchangedColumn } from './likelyDayOrder.ts';
import { exchangedCell } from './writtenDay.ts';

/** A day that an exchange changes: as it stands and as it would read, dd/mm/yyyy. */
export type ChangedDay = {
  readonly sheet: string;
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
  const rows = sheet.rows.map((row) => {
    const found = row.number < firstRow ? [] : columns.flatMap((column) => changedIn(row, column));
    days.push(
      ...found.map(({ column, cell, other }) => ({
        sheet: sheet.name,
        row: row.number,
        column: column.column,
        before: shown(cell),
        after: shown(other),
      })),
    );
    const cells = new Map(found.map(({ column, other }) => [column.index, other]));
    return found.length === 0
      ? row
      : { ...row, cells: row.cells.map((cell, index) => cells.get(index) ?? cell) };
  });
  return { sheet: { ...sheet, rows }, changed: days };
}

type ChangedCell = { readonly column: ExchangedColumn; readonly cell: Cell; readonly other: Cell };

function changedIn(row: GridRow, column: ExchangedColumn): readonly ChangedCell[] {
  const cell = cellAt(row, column.index);
  const other = changed(cell, column);
  return other === null ? [] : [{ column, cell, other }];
}

const shown = (cell: Cell): string =>
  cellText(cell.kind === 'number' ? { kind: 'date', serial: cell.value } : cell);

/** The notes of the exchanged days that are read into the register. */
export function exchangeNotes(
  days: readonly ChangedDay[],
  columns: readonly ExchangedColumn[],
): readonly RowNote[] {
  const labels = new Map(
    columns.flatMap(({ column, field }) => (field === null ? [] : [[column, fieldLabel(field)] as const])),
  );
  return days.flatMap(({ sheet, row, column, before, after }) => {
    const label = labels.get(column);
    const text = `Ô ${column}${row} (${label}): ${before} đọc là ${after}: ngày và tháng đổi chỗ.`;
    return label === undefined ? [] : [{ sheet, row, column, text }];
  });
}

const EXAMPLES = 5;

/** A few of the changed days for a question: the first of each column, then the next ones. */
export function exampleDays(days: readonly ChangedDay[]): readonly ChangedDay[] {
  const firsts = [...new Map(days.toReversed().map((day) => [day.column, day])).values()];
  const others = days.filter((day) => !firsts.includes(day));
  return [...firsts, ...others]
    .slice(0, EXAMPLES)
    .toSorted((a, b) => a.row - b.row || days.indexOf(a) - days.indexOf(b));
}
