import type { LocalDate } from '#shared/domain/localDate.ts';
import { refuseCancelledImport } from '../cancel.ts';
import { howContinued, mergedDown, namesNoCase } from './continuedRow.ts';
import type { ReadRow } from './continuedRow.ts';
import type { Sheet } from '../grid.ts';
import { withItemWords } from '../cells/itemWords.ts';
import type { Layout } from '../columns/layout.ts';
import { resolveMapping } from '../columns/mapping.ts';
import type { Mapping } from '../columns/mapping.ts';
import { moneyUnits } from '../columns/moneyUnit.ts';
import { cleanText } from '../cells/parseText.ts';
import { sumColumns } from '../columns/sumColumns.ts';
import { createRowClassifier } from './rowKinds.ts';
import type { SkipReason } from './rowKinds.ts';
import { readRow, typeCase } from './typedCase.ts';
import type {
  CaseGroup,
  Outcome,
  RejectedRow,
  RowNote,
  SeenDecisions,
  TypedRow,
  TypingContext,
} from './typedCase.ts';

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

/** What comes of a sheet whose columns are not all known yet. */
export const NOTHING_TYPED: TypedSheet = {
  rows: [],
  rejected: [],
  skipped: [],
  notes: [],
  totals: { amountDue: 0, amountCollected: 0, amountPaidOut: 0 },
  officers: [],
};

export type TypingInput = {
  readonly sheet: Sheet;
  readonly layout: Layout;
  readonly mapping: Mapping;
  /** A docket date after this day rejects the row. */
  readonly today: LocalDate;
  /** Decisions that sheets read before this one hold; those of this sheet are put in. */
  readonly seen?: SeenDecisions;
};

export type TypingOptions = {
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
};

const ROWS_PER_PORTION = 50;

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

function* typingSteps({
  sheet,
  layout,
  mapping,
  today,
  seen = new Map(),
}: TypingInput): Generator<number, TypedSheet> {
  const columns = resolveMapping(layout, mapping);
  const sums = sumColumns(sheet, layout, mapping);
  const classify = createRowClassifier(layout, columns, sums);
  const units = moneyUnits(sheet, layout, columns);
  const outcomes: Outcome[] = [];
  const skipped: SkippedRows[] = [];
  const context = {
    sheet: sheet.name,
    columns,
    units,
    sums,
    today,
    seen,
    merged: mergedDown(sheet.merges, columns),
  };
  let group: CaseGroup | null = null;
  let expected = layout.dataFirstRow;
  for (const [index, row] of sheet.rows.entries()) {
    if (row.number < layout.dataFirstRow) continue;
    const kind = classify(row);
    const isApart = row.number > expected || (kind !== 'case' && kind !== 'header');
    if (row.number > expected) skipped.push({ row: expected, count: row.number - expected, why: 'blank' });
    expected = row.number + 1;
    if (isApart) group = finish(group, outcomes, context);
    if (kind === 'case') group = takeIn(group, readRow(row, context), { outcomes, context });
    else skipped.push({ row: row.number, count: 1, why: kind });
    if (index % ROWS_PER_PORTION === 0) yield index;
  }
  finish(group, outcomes, context);
  return summary(outcomes, skipped);
}

/** Puts a row with the case above it, or ends that case and begins another. */
function takeIn(
  group: CaseGroup | null,
  row: ReadRow,
  { outcomes, context }: { readonly outcomes: Outcome[]; readonly context: TypingContext },
): CaseGroup {
  const isMore = group !== null && namesNoCase(row, context.columns);
  const next = (isMore ? withItemWords(row, context.columns) : null) ?? row;
  const how = group === null ? null : howContinued([group.head, ...group.more], next, context);
  if (group !== null && how !== null) return { head: group.head, more: [...group.more, { ...next, how }] };
  finish(group, outcomes, context);
  return { head: next, more: [] };
}

function finish(group: CaseGroup | null, outcomes: Outcome[], context: TypingContext): null {
  if (group !== null) outcomes.push(...typeCase(group, context));
  return null;
}

function summary(outcomes: readonly Outcome[], skipped: readonly SkippedRows[]): TypedSheet {
  const rows = outcomes.flatMap((outcome) => (outcome.kind === 'typed' ? [outcome.row] : []));
  const rejected = outcomes.flatMap((outcome) => (outcome.kind === 'rejected' ? [outcome.row] : []));
  const notes = outcomes.flatMap((outcome) => (outcome.kind === 'typed' ? outcome.notes : []));
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
export function distinctNames(names: readonly string[]): readonly string[] {
  const byKey = new Map<string, string>();
  for (const name of names) {
    const key = cleanText(name).toLocaleLowerCase('vi');
    if (!byKey.has(key)) byKey.set(key, name);
  }
  return [...byKey.values()];
}
