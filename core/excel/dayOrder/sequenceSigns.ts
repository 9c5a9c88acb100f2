import { FIELDS } from '../fields.ts';
import type { Field } from '../fields.ts';
import { dayAfter } from './formSigns.ts';
import type { Suspicion } from './formSigns.ts';
import type { DayColumn } from './dayColumn.ts';

const BEFORE_ALL: readonly Field[] = ['judgmentDate', 'docketDate', 'decisionDate'];

/** The days of acts that cannot come before the decision; an end is planned, and stands beside its own beginning. */
const AFTER_DECISION = FIELDS.filter(
  ({ id, kind }) => kind === 'day' && id !== 'deferralUntil' && !BEFORE_ALL.includes(id),
).map(({ id }) => id);

/** What comes first in a case, and what cannot come before it. */
const SEQUENCES: readonly (readonly [Field, readonly Field[]])[] = [
  ['judgmentDate', ['docketDate', 'decisionDate']],
  ['docketDate', ['decisionDate']],
  ['decisionDate', AFTER_DECISION],
  ['deferralDate', ['deferralUntil']],
];

const PER_SHARE = 10;
const ROWS_TO_BE_SURE = 10;

/**
 * How far the rows contradict themselves (a docket before its judgment, a notice before its decision) when these
 * columns are exchanged: 0 for never, -PER_SHARE for each sequence that every row breaks.
 */
export function sequenceWeight(columns: readonly DayColumn[], exchanged: readonly Suspicion[]): number {
  const byField = new Map(
    columns.flatMap((column) => (column.field === null ? [] : [[column.field, column]])),
  );
  const read = readerOf(exchanged);
  return SEQUENCES.reduce((weight, [first, laters]) => {
    const column = byField.get(first);
    const others = laters.flatMap((later) => byField.get(later) ?? []);
    return column === undefined ? weight : weight - contradictions(column, others, read);
  }, 0);
}

type Read = (column: DayColumn, position: number) => number | null;

function readerOf(exchanged: readonly Suspicion[]): Read {
  const byIndex = new Map(exchanged.map((suspicion) => [suspicion.column.index, suspicion]));
  return (column, position) => {
    const day = column.days[position] ?? null;
    const suspicion = byIndex.get(column.index);
    if (day === null) return null;
    return suspicion === undefined ? day.stored : dayAfter(suspicion, day);
  };
}

function contradictions(first: DayColumn, laters: readonly DayColumn[], read: Read): number {
  let [rows, wrong] = [0, 0];
  for (const position of first.days.keys()) {
    const day = read(first, position);
    const others = laters.flatMap((later) => read(later, position) ?? []);
    if (day === null || others.length === 0) continue;
    rows += 1;
    if (others.some((other) => other < day)) wrong += 1;
  }
  return rows === 0 ? 0 : (PER_SHARE * wrong) / Math.max(rows, ROWS_TO_BE_SURE);
}
