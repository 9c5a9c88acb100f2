import type { LocalDate } from '#shared/domain/localDate.ts';
import type { Field } from '../fields.ts';
import { cellAt, cellText, columnLetter } from '../grid.ts';
import type { GridRow, Sheet } from '../grid.ts';
import type { Layout } from '../columns/layout.ts';
import type { FieldColumns } from '../columns/mapping.ts';
import { dayColumns } from './dayColumn.ts';
import type { DayColumn } from './dayColumn.ts';
import { suspicionOf } from './formSigns.ts';
import type { Suspicion } from './formSigns.ts';
import { futureWeight, orderWeight } from './orderSigns.ts';
import { sequenceWeight } from './sequenceSigns.ts';

/** A column to exchange day and month in. */
export type ExchangedColumn = {
  /** Zero-based. */
  readonly index: number;
  /** As Excel shows it. */
  readonly column: string;
  /** The day read from it; null where none is. */
  readonly field: Field | null;
  /** Its date cells; its text days. */
  readonly dates: boolean;
  readonly texts: boolean;
};

export type DayOrderInput = {
  readonly sheet: Sheet;
  readonly layout: Layout;
  readonly columns: FieldColumns;
  readonly today: LocalDate;
};

/** Enough rows to tell by. */
const ROWS_WEIGHED = 4_000;
/** What must speak for an exchange: natural logarithms, so 4 is wrong about once in fifty times. */
const SURE = 4;
/** One sign may be weaker where all together are this strong. */
const SURE_TOGETHER = 6;
const SURE_OF_SEVERAL = 3;
/** One wrong day contradicts about two others. */
const SAID_TWICE = 2;
/** Beside a column of date cells with days above 12, typed on another computer, more is asked. */
const DATES_OF_SOUND = 3;

/**
 * The columns whose days were typed day first on a computer set to month first (or month first by a person), so that
 * day and month of their date cells stand exchanged; empty when nothing says so. Weighs each column by how its days
 * are written, by their order, by days to come and by what contradicts itself in a row.
 */
export function likelyColumns(input: DayOrderInput): readonly ExchangedColumn[] {
  const { found, strongest, together, beside } = weigh(input);
  const isSure = beside
    ? strongest >= SURE_TOGETHER && together >= SURE_TOGETHER
    : (strongest >= SURE && together >= SURE) || (strongest >= SURE_OF_SEVERAL && together >= SURE_TOGETHER);
  if (!isSure) return [];
  return found
    .filter(({ suspicion, gain }) => gain >= (beside || suspicion.column.field === null ? SURE : 0))
    .map(({ suspicion }) => asExchanged(suspicion));
}

/** Every read column in which an exchange is possible at all: what a person asks for against the signs. */
export function possibleColumns({ sheet, layout, columns }: DayOrderInput): readonly ExchangedColumn[] {
  return dayColumns(weighedRows(sheet, layout), layout, columns)
    .filter(({ field }) => field !== null)
    .flatMap((column) => suspicionOf(column) ?? [])
    .map(asExchanged);
}

const asExchanged = ({ column: { index, field }, dates, texts }: Suspicion): ExchangedColumn => ({
  index,
  field,
  column: columnLetter(index),
  dates,
  texts,
});

/** `gain`: what the weight of the whole would lose without the column. */
type Weighed = { readonly suspicion: Suspicion; readonly gain: number };

type Verdict = {
  readonly found: readonly Weighed[];
  /** The weight of the best single sign, and of all signs of the columns that are read. */
  readonly strongest: number;
  readonly together: number;
  /** There are sound columns beside. */
  readonly beside: boolean;
};

function weigh({ sheet, layout, columns, today }: DayOrderInput): Verdict {
  const rows = weighedRows(sheet, layout);
  const all = dayColumns(rows, layout, columns);
  const orders = [rows.map((_, position) => position), byDecision(rows, columns)];
  const own = new Map<Suspicion, number>();
  for (const column of all) {
    const suspicion = suspicionOf(column);
    if (suspicion === null) continue;
    own.set(suspicion, suspicion.weight + orderWeight(suspicion, orders) + futureWeight(suspicion, today));
  }
  const suspected = new Set([...own.keys()].map(({ column }) => column));
  return { ...best(all, own), beside: all.some((column) => isSound(column) && !suspected.has(column)) };
}

const weighedRows = (sheet: Sheet, { dataFirstRow }: Layout): readonly GridRow[] =>
  sheet.rows.filter(({ number }) => number >= dataFirstRow).slice(0, ROWS_WEIGHED);

const isSound = ({ field, days }: DayColumn): boolean =>
  field !== null &&
  days.filter((day) => day?.form === 'date' && day.exchanged === null).length >= DATES_OF_SOUND;

type Own = ReadonlyMap<Suspicion, number>;

/** The choice of columns that together has the most for it. */
function best(all: readonly DayColumn[], own: Own): Omit<Verdict, 'beside'> {
  const weightOf = (chosen: readonly Suspicion[]): number =>
    chosen.reduce((sum, one) => sum + (own.get(one) ?? 0), sequenceWeight(all, chosen));
  const chosen = bestChoice(own, weightOf);
  const found = chosen.map((suspicion) => ({
    suspicion,
    gain: weightOf(chosen) - weightOf(chosen.filter((one) => one !== suspicion)),
  }));
  const read = chosen.filter(({ column }) => column.field !== null);
  const bySequence = sequenceWeight(all, read) - sequenceWeight(all, []);
  const weights = read.map((suspicion) => own.get(suspicion) ?? 0);
  return {
    found,
    strongest: Math.max(bySequence / SAID_TWICE, ...weights),
    together: weights.reduce((sum, weight) => sum + weight, bySequence),
  };
}

/** Begins with all that have nothing against them and lets each column in or out once. */
function bestChoice(own: Own, weightOf: (chosen: readonly Suspicion[]) => number): readonly Suspicion[] {
  const all = [...own.keys()];
  let chosen = all.filter((suspicion) => (own.get(suspicion) ?? 0) >= 0);
  for (const suspicion of all) {
    const other = all.filter((one) => chosen.includes(one) !== (one === suspicion));
    if (weightOf(other) > weightOf(chosen)) chosen = other;
  }
  return chosen;
}

/** The rows by the number of their decision, those without one left out. */
function byDecision(rows: readonly GridRow[], columns: FieldColumns): readonly number[] {
  const column = columns.get('decisionNumber');
  if (column === undefined) return [];
  return rows
    .flatMap((row, position) => {
      const number = /\d+/u.exec(cellText(cellAt(row, column)))?.[0];
      return number === undefined ? [] : [{ position, number: Number(number) }];
    })
    .toSorted((a, b) => a.number - b.number)
    .map(({ position }) => position);
}
