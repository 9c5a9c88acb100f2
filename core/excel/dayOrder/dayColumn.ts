import type { Field } from '../fields.ts';
import { fieldKind } from '../fields.ts';
import { cellAt, isBlank } from '../grid.ts';
import type { GridRow } from '../grid.ts';
import type { Layout } from '../columns/layout.ts';
import type { FieldColumns } from '../columns/mapping.ts';
import { writtenDay } from './writtenDay.ts';
import type { WrittenDay } from './writtenDay.ts';

/** A column that holds days, row for row. `field`: the day that is read from it; null where none is. */
export type DayColumn = {
  readonly index: number;
  readonly field: Field | null;
  readonly days: readonly (WrittenDay | null)[];
};

/** Columns that nothing is read from count as columns of days from this share of filled cells on. */
const MOST = 0.8;

/** The columns of days: those read as days, and others of the table in which hardly anything but days stands. */
export function dayColumns(
  rows: readonly GridRow[],
  layout: Layout,
  columns: FieldColumns,
): readonly DayColumn[] {
  const fields = new Map([...columns].map(([field, index]) => [index, field]));
  return layout.columns.flatMap(({ index }) => {
    const field = fields.get(index) ?? null;
    if (field !== null && fieldKind(field) === 'day') return [dayColumn(rows, index, field)];
    return field === null && mostlyDays(rows, index) ? [dayColumn(rows, index, null)] : [];
  });
}

const dayColumn = (rows: readonly GridRow[], index: number, field: Field | null): DayColumn => ({
  index,
  field,
  days: rows.map((row) => writtenDay(cellAt(row, index))),
});

function mostlyDays(rows: readonly GridRow[], index: number): boolean {
  const filled = rows.map((row) => cellAt(row, index)).filter((cell) => !isBlank(cell));
  const days = filled.filter((cell) => cell.kind !== 'number' && writtenDay(cell) !== null);
  return filled.length > 0 && days.length >= filled.length * MOST;
}
