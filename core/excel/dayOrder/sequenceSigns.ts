import type { Field } from '../fields.ts';
import { dayAfter } from './formSigns.ts';
import type { Suspicion } from './formSigns.ts';
import type { DayColumn } from './dayColumn.ts';

/** What comes first in a case, and what cannot come before it. */
const SEQUENCES: readonly (readonly [Field, readonly Field[]])[] = [
  ['judgmentDate', ['docketDate', 'decisionDate']],
  ['docketDate', ['decisionDate']],
  [
    'decisionDate',
    [
      'noticeDate',
      'verificationDate',
      'noMeansDate',
      'deferralDate',
      'suspensionDate',
      'resumptionDate',
      'terminationDate',
      'coercionDate',
      'completedDate',
    ],
  ],
  ['deferralDate', ['deferralUntil']],
];

const PER_SHARE = 10;
const ROWS_TO_BE_SURE = 10;

/**
 * How far the rows contradict themselves (a docket before its judgment, a notice before its decision) when these
 * columns are exchanged: 0 for never, -PER_SHARE for each pair of columns that always does.
 */
export function sequenceWeight(columns: readonly DayColumn[], exchanged: readonly Suspicion[]): number {
  const byField = new Map(
    columns.flatMap((column) => (column.field === null ? [] : [[column.field, column]])),
  );
  const read = readerOf(exchanged);
  let weight = 0;
  for (const [first, laters] of SEQUENCES) {
    for (const later of laters) {
      const [a, b] = [byField.get(first), byField.get(later)];
      if (a !== undefined && b !== undefined) weight -= contradictions(a, b, read);
    }
  }
  return weight;
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

function contradictions(first: DayColumn, later: DayColumn, read: Read): number {
  let [rows, wrong] = [0, 0];
  for (const position of first.days.keys()) {
    const [a, b] = [read(first, position), read(later, position)];
    if (a === null || b === null) continue;
    rows += 1;
    if (b < a) wrong += 1;
  }
  return rows === 0 ? 0 : (PER_SHARE * wrong) / Math.max(rows, ROWS_TO_BE_SURE);
}
