import { dayOf, dayOfMonth, formatDay, monthOf, yearOf } from '#shared/domain/localDate.ts';
import type { LocalDate } from '#shared/domain/localDate.ts';
import type { TestCell, TestSheet } from './workbooks.ts';

/** What a computer set to month first makes of a day typed dd/mm/yyyy: a wrong date up to the twelfth, else text. */
function typedMonthFirst(day: LocalDate): TestCell {
  const stored = dayOf(yearOf(day), dayOfMonth(day), monthOf(day));
  return stored === null ? formatDay(day) : { day: stored };
}

const isDay = (cell: TestCell): cell is { readonly day: LocalDate } =>
  cell !== null && typeof cell === 'object';

/** The sheet as it comes out when these columns (zero-based; all unless given) are typed on such a computer. */
export const typedOnMonthFirst = (sheet: TestSheet, columns?: readonly number[]): TestSheet => ({
  ...sheet,
  rows: sheet.rows.map((row) =>
    row.map((cell, index) =>
      isDay(cell) && (columns?.includes(index) ?? true) ? typedMonthFirst(cell.day) : cell,
    ),
  ),
});
