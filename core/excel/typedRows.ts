import type { LocalDate } from '#shared/domain/localDate.ts';
import { decisionKey } from '#shared/domain/text/fold.ts';
import { refuseCancelledImport } from './cancel.ts';
import { withoutFuture } from './futureFacts.ts';
import { cellText } from './grid.ts';
import type { GridRow, Sheet } from './grid.ts';
import type { Layout } from './layout.ts';
import { resolveMapping } from './mapping.ts';
import type { FieldColumns, Mapping } from './mapping.ts';
import { moneyUnits } from './moneyUnit.ts';
import type { MoneyUnits } from './moneyUnit.ts';
import { cleanText } from './parseText.ts';
import { duplicateDecision, PROBLEM_ORDER } from './rejections.ts';
import type { Problem, RejectionCode } from './rejections.ts';
import { createRowClassifier } from './rowKinds.ts';
import type { SkipReason } from './rowKinds.ts';
import { readerOf } from './rowReader.ts';
import type { CellNote } from './rowReader.ts';
import { softWarnings } from './softWarnings.ts';
import { asCase, readValues } from './typedRow.ts';
import type { CaseValues } from './typedRow.ts';

/** A row that imports. `row` is Excel's row number; warnings say what is odd or still to be filled in. */
export type TypedRow = {
  readonly sheet: string;
  readonly row: number;
  readonly values: CaseValues;
  readonly warnings: readonly string[];
};

/** A fact of a row that imports, changed on the way: rounded, marks taken out, a time of day dropped. */
export type RowNote = CellNote & { readonly row: number };

/** A row that does not. `code` is its first problem; `reason` names every problem, cell and value, in sentences. */
export type RejectedRow = {
  readonly row: number;
  readonly order: string | null;
  readonly code: RejectionCode;
  readonly reason: string;
  readonly problems: readonly Problem[];
  /** The cells' texts as they stand, from column A. */
  readonly cells: readonly string[];
};

/** `count` rows from `row` on that are no cases. */
type SkippedRows = { readonly row: number; readonly count: number; readonly why: SkipReason };

/** Sums over the rows that import, integer đồng. */
type Totals = {
  readonly amountDue: number;
  readonly amountCollected: number;
  readonly amountPaidOut: number;
};

export type TypedSheet = {
  readonly rows: readonly TypedRow[];
  readonly rejected: readonly RejectedRow[];
  readonly skipped: readonly SkippedRows[];
  readonly notes: readonly RowNote[];
  readonly totals: Totals;
  /** Distinct officers of the rows that import, as first written. */
  readonly officers: readonly string[];
};

export type TypingInput = {
  readonly sheet: Sheet;
  readonly layout: Layout;
  readonly mapping: Mapping;
  /** A docket date after this day rejects the row. */
  readonly today: LocalDate;
};

export type TypingOptions = {
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
};

const ROWS_PER_PORTION = 50;

type Outcome =
  | { readonly kind: 'typed'; readonly row: TypedRow; readonly notes: readonly CellNote[] }
  | { readonly kind: 'rejected'; readonly row: RejectedRow };

/**
 * Turns a sheet into typed rows, rejected rows and skipped rows, all at once. About 50 ms for 1,000 rows: where
 * queries wait, use typeRowsInPortions.
 * @throws ExpectedError as resolveMapping
 */
export function typeRows(input: TypingInput): TypedSheet {
  const steps = typingSteps(input);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/**
 * The same in small portions, letting other work in between.
 * @throws ExpectedError as resolveMapping, and import-cancelled
 */
export async function typeRowsInPortions(
  input: TypingInput,
  options: TypingOptions = {},
): Promise<TypedSheet> {
  const steps = typingSteps(input);
  let step = steps.next();
  while (step.done !== true) {
    refuseCancelledImport(options.signal);
    options.onProgress?.(step.value, input.sheet.rows.length);
    await new Promise((resume) => setImmediate(resume));
    step = steps.next();
  }
  return step.value;
}

function* typingSteps({ sheet, layout, mapping, today }: TypingInput): Generator<number, TypedSheet> {
  const columns = resolveMapping(layout, mapping);
  const classify = createRowClassifier(layout, columns);
  const units = moneyUnits(sheet, layout, columns);
  const seen = new Map<string, number>();
  const outcomes: Outcome[] = [];
  const skipped: SkippedRows[] = [];
  let expected = layout.dataFirstRow;
  for (const [index, row] of sheet.rows.entries()) {
    if (row.number < layout.dataFirstRow) continue;
    if (row.number > expected) skipped.push({ row: expected, count: row.number - expected, why: 'blank' });
    expected = row.number + 1;
    const kind = classify(row);
    if (kind === 'case') outcomes.push(typeRow(sheet.name, row, { columns, units, today, seen }));
    else skipped.push({ row: row.number, count: 1, why: kind });
    if (index % ROWS_PER_PORTION === 0) yield index;
  }
  return summary(outcomes, skipped);
}

type Context = {
  readonly columns: FieldColumns;
  readonly units: MoneyUnits;
  readonly today: LocalDate;
  /** Decisions taken so far: their key and the row that holds them. */
  readonly seen: Map<string, number>;
};

function typeRow(sheet: string, row: GridRow, { columns, units, today, seen }: Context): Outcome {
  const reader = readerOf(row, columns, units);
  const values = withoutFuture(readValues(reader), reader, today);
  const found = asCase(values, reader);
  const { problems, notes } = reader;
  const key = found === null ? '' : `${decisionKey(found.decisionNumber)} ${found.decisionDate}`;
  const firstRow = seen.get(key);
  if (found !== null && firstRow !== undefined) {
    problems.push(duplicateDecision(found.decisionNumber, found.decisionDate, firstRow));
  }
  if (found === null || problems.length > 0) return reject(row, values.order, problems);
  seen.set(key, row.number);
  const warnings = [...reader.warnings, ...softWarnings(found)];
  return { kind: 'typed', row: { sheet, row: row.number, values: found, warnings }, notes };
}

function reject(row: GridRow, order: string | null, found: readonly Problem[]): Outcome {
  const problems = found.toSorted((a, b) => PROBLEM_ORDER.indexOf(a.code) - PROBLEM_ORDER.indexOf(b.code));
  const code = problems[0]?.code ?? 'missing-decision-number';
  const reason = problems.map(({ sentence }) => sentence).join(' ');
  const cells = row.cells.map(cellText);
  return { kind: 'rejected', row: { row: row.number, order, code, reason, problems, cells } };
}

function summary(outcomes: readonly Outcome[], skipped: readonly SkippedRows[]): TypedSheet {
  const rows = outcomes.flatMap((outcome) => (outcome.kind === 'typed' ? [outcome.row] : []));
  const rejected = outcomes.flatMap((outcome) => (outcome.kind === 'rejected' ? [outcome.row] : []));
  const notes = outcomes.flatMap((outcome) =>
    outcome.kind === 'typed' ? outcome.notes.map((note) => ({ row: outcome.row.row, ...note })) : [],
  );
  const sum = (field: keyof Totals): number =>
    rows.reduce((total, { values }) => total + (values[field] ?? 0), 0);
  return {
    rows,
    rejected,
    skipped,
    notes,
    totals: {
      amountDue: sum('amountDue'),
      amountCollected: sum('amountCollected'),
      amountPaidOut: sum('amountPaidOut'),
    },
    officers: distinctNames(rows.flatMap(({ values }) => values.officerName ?? [])),
  };
}

/** Capitals and spacing do not make another officer. */
function distinctNames(names: readonly string[]): readonly string[] {
  const byKey = new Map<string, string>();
  for (const name of names) {
    const key = cleanText(name).toLocaleLowerCase('vi');
    if (!byKey.has(key)) byKey.set(key, name);
  }
  return [...byKey.values()];
}
