import type { LocalDate } from '#shared/domain/localDate.ts';
import { decisionKey } from '#shared/domain/text/fold.ts';
import { namesNoCase } from './continuedRow.ts';
import type { ContinuedRow, MergedDown, ReadRow } from './continuedRow.ts';
import { cellText } from '../grid.ts';
import type { GridRow } from '../grid.ts';
import { joinRows } from './joinRows.ts';
import { longCellColumn } from '../file/longCell.ts';
import type { FieldColumns } from '../columns/mapping.ts';
import type { MoneyUnits } from '../columns/moneyUnit.ts';
import type { SumColumn } from '../columns/sumColumns.ts';
import { caseAboveRejected, cellTooLong, duplicateDecision, PROBLEM_ORDER } from './rejections.ts';
import type { Problem, RejectionCode } from './rejections.ts';
import { addressNotes, peopleWarnings } from '../people/rowPeople.ts';
import { readerOf } from './rowReader.ts';
import type { CellNote } from './rowReader.ts';
import { futureFacts, withoutFuture } from './futureFacts.ts';
import type { FutureFact } from './futureFacts.ts';
import { softWarnings } from './softWarnings.ts';
import { asCase, readValues } from './typedRow.ts';
import type { CaseValues, RowValues } from './typedRow.ts';

/** A row that imports. `row` is Excel's row number; warnings say what is odd or still to be filled in. */
export type TypedRow = {
  readonly sheet: string;
  readonly row: number;
  readonly values: CaseValues;
  /** Further rows of the same case, as they state it; its sums and khoản are in `values` already. */
  readonly continued?: readonly RowValues[];
  /** What its rows state of days to come; none of it is in their values. */
  readonly future?: readonly FutureFact[];
  readonly warnings: readonly string[];
};

/** A row that does not. `row` is Excel's row number; `code` is its first problem; `reason` names every problem, cell and value, in sentences. */
export type RejectedRow = {
  readonly sheet: string;
  readonly row: number;
  readonly order: string | null;
  readonly code: RejectionCode;
  readonly reason: string;
  readonly problems: readonly Problem[];
  /** The cells' texts as they stand, from column A. */
  readonly cells: readonly string[];
};

/** A fact of a row that imports, changed on the way: rounded, marks taken out, a time of day dropped. */
export type RowNote = CellNote & { readonly sheet: string; readonly row: number };

export type Outcome =
  | { readonly kind: 'typed'; readonly row: TypedRow; readonly notes: readonly RowNote[] }
  | { readonly kind: 'rejected'; readonly row: RejectedRow };

/** Decisions of the workbook taken so far: their key, and the sheet and row that hold them. */
export type SeenDecisions = Map<string, { readonly sheet: string; readonly row: number }>;

/** What the typing of every row goes by. */
export type TypingContext = {
  readonly sheet: string;
  readonly columns: FieldColumns;
  readonly units: MoneyUnits;
  readonly sums: readonly SumColumn[];
  readonly today: LocalDate;
  readonly seen: SeenDecisions;
  readonly merged: MergedDown;
};

/** The first row of a case and those that go on with it. */
export type CaseGroup = { readonly head: ReadRow; readonly more: readonly ContinuedRow[] };

export function readRow(row: GridRow, { columns, units, sums, today }: TypingContext): ReadRow {
  const reader = readerOf(row, columns, units, sums);
  const read = readValues(reader);
  const values = withoutFuture(read, reader, today);
  for (const [field, text] of addressNotes(values)) reader.note(field, text);
  const long = longCellColumn(row);
  if (long !== null) reader.problems.splice(0, reader.problems.length, cellTooLong(long, row.number));
  return { row, reader, values, future: futureFacts(read, today) };
}

/** A case of its rows: one typed row, or all of them rejected. */
export function typeCase({ head, more }: CaseGroup, context: TypingContext): readonly Outcome[] {
  const { columns, merged } = context;
  const joined = more.length === 0 ? null : joinRows({ head, more, columns, merged });
  const found = asCase(joined?.values ?? head.values, head.reader, namesNoCase(head, columns));
  head.reader.problems.push(...problemsOf(found, context));
  const all = [head, ...more];
  if (found === null || all.some(({ reader }) => reader.problems.length > 0))
    return rejectCase(context.sheet, head, more);
  context.seen.set(keyOf(found), { sheet: context.sheet, row: head.row.number });
  const warnings = [
    ...all.flatMap(({ reader }) => reader.warnings),
    ...all.flatMap(({ values, reader }) => peopleWarnings(values, reader.name)),
    ...(joined?.warnings ?? []),
    ...softWarnings(found),
  ];
  const row = { sheet: context.sheet, row: head.row.number, values: found, warnings };
  const continued = more.map(({ values }) => values);
  const notes = all.flatMap(({ row: { number }, reader }) =>
    reader.notes.map((note) => ({ sheet: context.sheet, row: number, ...note })),
  );
  const future = all.flatMap((each) => each.future ?? []);
  const whole = {
    ...row,
    ...(more.length === 0 ? {} : { continued }),
    ...(future.length === 0 ? {} : { future }),
  };
  return [{ kind: 'typed', row: whole, notes }];
}

const keyOf = ({ decisionNumber, decisionDate }: CaseValues): string =>
  `${decisionKey(decisionNumber)} ${decisionDate}`;

function problemsOf(found: CaseValues | null, { seen, sheet }: TypingContext): readonly Problem[] {
  const first = found === null ? undefined : seen.get(keyOf(found));
  if (found === null || first === undefined) return [];
  const where = first.sheet === sheet ? `dòng ${first.row}` : `dòng ${first.row} trang ${first.sheet}`;
  return [duplicateDecision(found.decisionNumber, found.decisionDate, where)];
}

/** All rows of a case are handed back together: the first with all that is wrong with it. */
function rejectCase(sheet: string, head: ReadRow, more: readonly ContinuedRow[]): readonly Outcome[] {
  const all = [head, ...more].flatMap(({ reader }) => reader.problems);
  const above = caseAboveRejected(head.row.number);
  return [
    reject(sheet, head, all),
    ...more.map((read) => reject(sheet, read, [...read.reader.problems, above])),
  ];
}

function reject(sheet: string, { row, values: { order } }: ReadRow, found: readonly Problem[]): Outcome {
  const problems = found.toSorted((a, b) => PROBLEM_ORDER.indexOf(a.code) - PROBLEM_ORDER.indexOf(b.code));
  const code = problems[0]?.code ?? 'missing-decision-number';
  const reason = problems.map(({ sentence }) => sentence).join(' ');
  const cells = row.cells.map(cellText);
  return { kind: 'rejected', row: { sheet, row: row.number, order, code, reason, problems, cells } };
}
