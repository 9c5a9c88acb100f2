import type { LocalDate } from '#shared/domain/localDate.ts';
import { cellOf, columnOf, holdsMarks, sumBeside, wordsIn } from '../cells/fieldCells.ts';
import { fieldLabel } from '../fields.ts';
import type { Field, FieldOfKind } from '../fields.ts';
import { cellAt, cellText, columnLetter } from '../grid.ts';
import type { Cell, GridRow } from '../grid.ts';
import type { FieldColumns } from '../columns/mapping.ts';
import { unitUnsaid } from '../columns/moneyUnit.ts';
import type { MoneyUnit, MoneyUnits } from '../columns/moneyUnit.ts';
import type { SumOfColumn } from './dueByKind.ts';
import type { SumColumn } from '../columns/sumColumns.ts';
import { cleanLines, cleanText, parseText } from '../cells/parseText.ts';
import { dayAndSumIn, dayIn, daysIn, moneyIn, yearsIn } from '../cells/readCell.ts';
import type { DayAndSum, SaidDay } from '../cells/readCell.ts';
import { cellNamer } from './rejections.ts';
import type { CellName, Problem } from './rejections.ts';
import type { Term } from '../cells/vocabularies.ts';

/** A fact that was changed on the way, and in which column (as Excel shows it). */
export type CellNote = { readonly column: string; readonly text: string };

/**
 * Reads the fields of one row; what cannot be read is kept in `problems` (rejects) or `warnings` (does not), what was
 * changed in `notes`.
 */
export type RowReader = {
  readonly name: CellName;
  readonly problems: Problem[];
  readonly warnings: string[];
  readonly notes: CellNote[];
  readonly note: (field: Field, text: string) => void;
  /** Lines for the case's own note: what no field can hold. */
  readonly asides: string[];
  readonly text: (field: FieldOfKind<'text'>) => string | null;
  readonly lines: (field: FieldOfKind<'text' | 'term'>) => string | null;
  readonly day: (field: FieldOfKind<'day'>) => LocalDate | null;
  /** The days of a cell that may hold several. */
  readonly days: (field: FieldOfKind<'day'>) => readonly SaidDay[];
  readonly money: (field: FieldOfKind<'money'>) => number | null;
  /** The sums that stand in columns by kind, from the left; blank ones are none. */
  readonly sums: () => readonly SumOfColumn[];
  /** The sum that stands beside a number in its cell, as written; empty when there is none. */
  readonly sum: (field: FieldOfKind<'text'>) => string;
  /** What else stands in the cell of a number. */
  readonly beside: (field: FieldOfKind<'text'>) => readonly string[];
  /** The day of a cell that may hold a sum and words too. */
  readonly dayAndSum: (field: FieldOfKind<'day'>) => DayAndSum | null;
  readonly year: (field: FieldOfKind<'year'>) => number | null;
  readonly term: <Code extends string>(
    field: FieldOfKind<'term'>,
    lookUp: (text: string) => Term<Code>,
  ) => Term<Code> | null;
};

export function readerOf(
  row: GridRow,
  columns: FieldColumns,
  units: MoneyUnits,
  sums: readonly SumColumn[] = [],
): RowReader {
  const name = cellNamer(columns, row.number);
  const problems: Problem[] = [];
  const warnings: string[] = [];
  const notes: CellNote[] = notesOfMarks(row, columns, name);
  const note = (field: Field, text: string): void =>
    void notes.push({ column: columnLetter(columnOf(columns, field) ?? 0), text: `${name(field)}: ${text}` });
  const asides: string[] = [];
  const known = { name, problems, warnings, note, asides };
  const cell = (field: Field): Cell => cellOf(row, columns, field);
  /** Words of a cell; what a formula could not compute is no text. */
  const words = (field: Field): Cell => {
    const found = cell(field);
    if (found.kind === 'error')
      warnings.push(`${name(field)} ghi "${found.text}": ô công thức chưa có kết quả, để trống.`);
    return found.kind === 'error' ? { kind: 'empty' } : found;
  };
  const moneyOf = (field: Field, stated: StatedSum, place = known): number | null => {
    const amount = moneyIn(place, field, { cell: stated.cell, unit: stated.unit.unit });
    if (amount !== null && amount > 0 && stated.unit.statedElsewhere !== null)
      warnings.push(unitUnsaid(place.name(field), stated.unit));
    return amount;
  };
  return {
    name,
    problems,
    warnings,
    notes,
    note,
    asides,
    text: (field) => parseText(words(field)),
    lines: (field) => cleanLines(cellText(words(field))) || null,
    day: (field) => dayIn(known, field, cell(field)),
    days: (field) => daysIn(known, field, cell(field)),
    money: (field) => moneyOf(field, { cell: cell(field), unit: units.get(field) ?? DONG }),
    sums: () =>
      sums.flatMap(({ field, label, column, unit }) => {
        const place = { ...known, ...placeOf({ row, column, field, notes }) };
        const amount = moneyOf(field, { cell: cellAt(row, column), unit }, place);
        return amount === null ? [] : [{ field, label, amount }];
      }),
    sum: (field) => sumBeside(row, columns, field),
    beside: (field) => wordsIn(row, columns, field),
    dayAndSum: (field) => dayAndSumIn(known, field, cell(field)),
    year: (field) => {
      const shown = cleanText(cellText(words(field)));
      const [year = null, ...others] = yearsIn(shown);
      if (year === null && shown !== '') warnings.push(`${name(field)} ghi "${shown}": không rõ năm.`);
      if (others.length === 0) return year;
      warnings.push(`${name(field)} ghi "${shown}": nhiều năm, chưa rõ là của ai, đưa vào ghi chú.`);
      asides.push(`${fieldLabel(field)} ghi trong sổ: ${shown}`);
      return null;
    },
    term: (field, lookUp) => {
      const shown = cleanText(cellText(words(field)));
      if (shown === '') return null;
      const found = lookUp(shown);
      if (found.code === null)
        warnings.push(`${name(field)} ghi "${found.text}": từ chưa biết, giữ nguyên chữ.`);
      return found;
    },
  };
}

type StatedSum = { readonly cell: Cell; readonly unit: MoneyUnit };

const DONG: MoneyUnit = { unit: 1, statedElsewhere: null };

/** Several columns fill one field of sums: each is named by its own letter. */
function placeOf({
  row,
  column,
  field,
  notes,
}: {
  readonly row: GridRow;
  readonly column: number;
  readonly field: Field;
  readonly notes: CellNote[];
}): Pick<RowReader, 'name' | 'note'> {
  const own = cellNamer(new Map([[field, column]]), row.number);
  return {
    name: own,
    note: (of, text) => void notes.push({ column: columnLetter(column), text: `${own(of)}: ${text}` }),
  };
}

const notesOfMarks = (row: GridRow, columns: FieldColumns, name: CellName): CellNote[] =>
  [...columns].flatMap(([field, column]) =>
    holdsMarks(row, column)
      ? [{ column: columnLetter(column), text: `${name(field)}: đã bỏ ký tự ẩn lẫn trong ô khi đọc.` }]
      : [],
  );
