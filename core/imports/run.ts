import { findOfficerByName } from '#db/repo/officers.ts';
import { insertImport, rememberMapping } from '#db/repo/imports.ts';
import type { NewCaseEvent } from '#db/repo/journal.ts';
import { foldExact } from '#shared/domain/text/fold.ts';
import { caseSubject } from '../cases/caseSubject.ts';
import type { CommandContext, RegisterTaskContext } from '../context.ts';
import { refuseCancelledImport } from '../excel/cancel.ts';
import { rejectedWorkbook } from '../excel/rows/rejectedWorkbook.ts';
import type { TypedRow } from '../excel/rows/typedCase.ts';
import { recordFact } from '../journal/recordFact.ts';
import { recordFacts } from '../journal/subject.ts';
import { chosenOf, takeRow } from './changes/take.ts';
import type { ChangedRow } from './changes/changesOf.ts';
import type { Take } from './changes/take.ts';
import type { ImportPlan } from './plan.ts';
import { eventsOfRow } from './rowEvents.ts';

/** Cases written between two breaths, so that queries wait no longer than a moment. */
const CASES_PER_PORTION = 40;

/** A case that was there is read, compared and counted again before it is written: fewer at once. */
const CHANGES_PER_PORTION = 5;

export type ImportResult = {
  readonly importId: string | null;
  /** Cases in which differences were taken in. */
  readonly taken: number;
  readonly amountDue: number;
  readonly amountCollected: number;
};

/**
 * Writes all fresh rows of a plan and the differences that were chosen, or nothing: one transaction on a connection of
 * its own, in portions, so that the window goes on reading the register as it was. Where there is nothing to write,
 * nothing is written.
 */
export async function runImport(
  context: RegisterTaskContext,
  plan: ImportPlan,
  take?: Take,
): Promise<ImportResult> {
  const chosen = chosenOf(plan.changes, take);
  if (plan.fresh.length + chosen.length === 0) {
    return { importId: null, taken: 0, amountDue: 0, amountCollected: 0 };
  }
  let taken = 0;
  const importId = context.tools.ids();
  const amountDue = sum(plan.fresh, 'amountDue');
  const amountCollected = sum(plan.fresh, 'amountCollected');
  const workbook = plan.rejected.length === 0 ? null : rejectedWorkbook(tablesToCorrect(plan));
  await context.host.longWrite('import', async (db) => {
    const command: CommandContext = { ...context, db };
    insertImport(command.db, {
      id: importId,
      file: plan.file,
      sheet: plan.tables.map(({ sheet }) => sheet.name).join(', '),
      contentHash: plan.contentHash,
      layoutKey: plan.tables[0].layout.layoutKey,
      importedAt: command.now,
      importedBy: command.user.id,
      imported: plan.fresh.length,
      amountDue,
      amountCollected,
      rejected: plan.rejected.map(({ row, order, code, reason }) => ({ row, order, code, reason })),
      rejectedWorkbook: workbook,
    });
    for (const { layout, mapping } of plan.tables)
      rememberMapping(command.db, layout.layoutKey, mapping, command.now);
    taken = await writeRows(context, command, { plan, chosen, importId });
    recordFact(command, { type: 'import.finished', importId, imported: plan.fresh.length, taken });
  });
  return { importId, taken, amountDue, amountCollected };
}

/** The tables of a plan with their rows to hand back. */
export const tablesToCorrect = ({ tables }: ImportPlan) =>
  tables.map(({ sheet, layout, typed: { rejected } }) => ({ sheet, layout, rejected }));

type Written = {
  readonly plan: ImportPlan;
  readonly chosen: readonly ChangedRow[];
  readonly importId: string;
};

/** Answers in how many cases differences were taken in. */
async function writeRows(
  { signal, progress }: RegisterTaskContext,
  command: CommandContext,
  { plan, chosen, importId }: Written,
): Promise<number> {
  const officers = new Map<string, string>();
  const officerIdOf = (name: string): string => officerOf(command, officers, name);
  const { file, fresh, reading } = plan;
  const total = fresh.length + chosen.length;
  let taken = 0;
  let done = 0;
  const breathe = async (written: number): Promise<void> => {
    progress((done += written), total, 'Đang ghi vào sổ');
    await new Promise((resume) => setImmediate(resume));
    refuseCancelledImport(signal);
  };
  for (const portion of portionsOf(fresh, CASES_PER_PORTION)) {
    for (const row of portion) {
      const { officerName } = row.values;
      const officerId = officerName === null ? null : officerIdOf(officerName);
      writeCaseOfRow(command, { row, importId, file, officerId });
    }
    await breathe(portion.length);
  }
  for (const portion of portionsOf(chosen, CHANGES_PER_PORTION)) {
    for (const row of portion) taken += takeRow(command, row, { importId, reading, officerIdOf }) ? 1 : 0;
    await breathe(portion.length);
  }
  return taken;
}

const portionsOf = <T>(rows: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(rows.length / size) }, (_, at) => rows.slice(at * size, (at + 1) * size));

type RowWriting = {
  readonly row: TypedRow;
  readonly importId: string;
  readonly file: string;
  readonly officerId: string | null;
};

function writeCaseOfRow(
  { db, law, now, user, tools }: CommandContext,
  { row, importId, file, officerId }: RowWriting,
): void {
  const caseId = tools.ids();
  const docketingId = tools.ids();
  const told = eventsOfRow(row, { ids: tools.ids, docketingId, officerId });
  const events: readonly NewCaseEvent[] = told.map((event, index) => ({
    ...event,
    id: index === 0 ? docketingId : tools.ids(),
    caseId,
    recordedAt: now,
    recordedBy: user.id,
    source: { kind: 'imported', importId, file, sheet: row.sheet, row: row.row },
    override: null,
  }));
  recordFacts({ db, law }, caseSubject, events, null);
}

/** The officer of this name, entered when the register does not know the name yet. */
function officerOf(context: CommandContext, known: Map<string, string>, name: string): string {
  const key = foldExact(name);
  const before = known.get(key) ?? findOfficerByName(context.db, name)?.id;
  const officerId = before ?? context.tools.ids();
  if (before === undefined) recordFact(context, { type: 'officer.added', officerId, name });
  known.set(key, officerId);
  return officerId;
}

const sum = (rows: readonly TypedRow[], field: 'amountDue' | 'amountCollected'): number =>
  rows.reduce((total, { values }) => total + (values[field] ?? 0), 0);
