import { FIELDS_BY_KIND } from './dueByKind.ts';
import { FIELDS, fieldLabel } from '../fields.ts';
import type { Field } from '../fields.ts';
import { cellAt, cellText } from '../grid.ts';
import { isFilled } from './continuedRow.ts';
import type { ContinuedRow } from './continuedRow.ts';
import { joinItems, joinSum } from './joinSums.ts';
import type { CaseRows } from './joinSums.ts';
import { cleanText } from '../cells/parseText.ts';
import { NOTICE_CHANNELS, NOTICE_DAYS, VERIFICATION_DAYS, VERIFICATION_RESULTS } from '../columns/series.ts';
import type { RowValues } from './typedRow.ts';

export type JoinedRows = { readonly values: RowValues; readonly warnings: readonly string[] };

/** Fields that each row has for itself, or that are joined on their own. */
const EACH_ROWS: ReadonlySet<Field> = new Set<Field>([
  'order',
  'docketDate',
  'judgmentNumber',
  'judgmentDate',
  'debtorName',
  'debtorBirthYear',
  'debtorIdNumber',
  'debtorAddress',
  'creditorName',
  'creditorAddress',
  'decisionNumber',
  'decisionDate',
  'obligationText',
  'amountDue',
  ...FIELDS_BY_KIND,
  ...NOTICE_DAYS,
  ...NOTICE_CHANNELS,
  'voluntaryNoticeDate',
  'coercionNoticeDate',
  ...VERIFICATION_DAYS,
  ...VERIFICATION_RESULTS,
  'amountCollected',
  'collectedPart',
  'amountPaidOut',
  'note',
]);
/** A day here ends the whole case: a row that is one debtor's only must not do that for the others. */
const ENDS = ['terminationDate', 'entrustmentDate', 'revocationDate', 'completedDate'] as const;

/**
 * One case from the rows of one decision: khoản and sums of all rows, whatever names the case from the first. What a
 * further row says otherwise is kept in the note and asked about, never put in the place of what the first row says.
 */
export function joinRows(rows: CaseRows): JoinedRows {
  const { head, more } = rows;
  const { obligations, amountDue, warnings } = joinItems(rows);
  const collected = joinSum(rows, 'amountCollected');
  const paidOut = joinSum(rows, 'amountPaidOut');
  const otherwise = more.flatMap((read) => saidOtherwise(rows, read));
  const ends = endsOfSome(rows);
  const notes = [head, ...more].flatMap(({ values }) => values.note ?? []);
  const lines = [...new Set([...notes, ...otherwise, ...ends.lines])];
  return {
    values: {
      ...filledIn(head.values, more),
      ...ends.values,
      obligations,
      amountDue,
      amountCollected: collected.amount,
      amountPaidOut: paidOut.amount,
      note: lines.length === 0 ? null : lines.join('\n'),
    },
    warnings: [
      `Một việc ghi trên ${more.length + 1} dòng: ${[head, ...more].map(({ row }) => row.number).join(', ')}.`,
      ...warnings,
      ...collected.warnings,
      ...paidOut.warnings,
      ...otherwise.map((line) => `${line}: khác hoặc thêm so với dòng ${head.row.number}, đưa vào ghi chú.`),
      ...ends.lines.map(
        (line) => `${line}; các dòng khác không ghi nên chưa tính cho cả việc, đưa vào ghi chú.`,
      ),
    ],
  };
}

/** What names the case and its first row leaves blank, from the next row that says it. */
const filledIn = (head: RowValues, more: readonly ContinuedRow[]): RowValues => ({
  ...head,
  court: head.court ?? firstOf(more, 'court'),
  judgmentType: head.judgmentType ?? firstOf(more, 'judgmentType'),
  initiative: head.initiative ?? firstOf(more, 'initiative'),
  officerName: head.officerName ?? firstOf(more, 'officerName'),
});

const FILLED_IN: ReadonlySet<Field> = new Set<Field>(['court', 'judgmentType', 'initiative', 'officerName']);

const firstOf = <Key extends keyof RowValues>(
  rows: readonly ContinuedRow[],
  key: Key,
): RowValues[Key] | null => rows.find(({ values }) => values[key] !== null)?.values[key] ?? null;

function saidOtherwise({ head, columns }: CaseRows, read: ContinuedRow): readonly string[] {
  const shown = (row: CaseRows['head'], field: Field): string =>
    cleanText(cellText(cellAt(row.row, columns.get(field) ?? -1)));
  return FIELDS.flatMap(({ id }) => {
    const isOwn = EACH_ROWS.has(id) || !isFilled(read, id, columns);
    if (isOwn || shown(head, id) === shown(read, id)) return [];
    if (FILLED_IN.has(id) && !isFilled(head, id, columns)) return [];
    return [`Dòng ${read.row.number}, ${fieldLabel(id)}: ${shown(read, id)}`];
  });
}

/** Ends that the first row states and a row naming the case again leaves out are no ends of the whole. */
function endsOfSome({ head, more }: CaseRows) {
  const isOfSome = (field: (typeof ENDS)[number]): boolean =>
    head.values[field] !== null && more.some(({ how, values }) => how === 'repeat' && values[field] === null);
  const ofSome = ENDS.filter(isOfSome);
  const values: Partial<Pick<RowValues, (typeof ENDS)[number]>> = Object.fromEntries(
    ofSome.map((field) => [field, null]),
  );
  return {
    values,
    lines: ofSome.map((field) => {
      const day = head.values[field] ?? '';
      return `Dòng ${head.row.number}, ${fieldLabel(field)}: ${day.split('-').toReversed().join('/')}`;
    }),
  };
}
