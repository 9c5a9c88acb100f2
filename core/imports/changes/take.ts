import type { NewCaseEvent } from '#db/repo/journal.ts';
import { caseSubject } from '../../cases/caseSubject.ts';
import type { CommandContext } from '../../context.ts';
import type { TypedRow } from '../../excel/rows/typedCase.ts';
import { recordFacts } from '../../journal/subject.ts';
import { judgeRow, officersOf, stateOf } from './changesOf.ts';
import type { ChangedRow, Changes, Reading } from './changesOf.ts';

/** Which differences to take in: all, or those of rows, by their number or by sheet and number. */
export type Take = 'all' | readonly (number | { readonly sheet: string; readonly row: number })[];

/** The changed rows that were chosen; none without a choice. A number alone is that row of every sheet. */
export function chosenOf({ different }: Changes, take: Take | undefined): readonly ChangedRow[] {
  if (take === undefined || take === 'all') return take === 'all' ? different : [];
  const chosen = new Set(
    take.map((one) => (typeof one === 'number' ? String(one) : `${one.row} ${one.sheet}`)),
  );
  return different.filter(({ row }) => chosen.has(String(row.row)) || chosen.has(`${row.row} ${row.sheet}`));
}

type Taking = {
  readonly importId: string;
  readonly reading: Reading;
  /** The officer of this name, entered when the register does not know it yet. */
  readonly officerIdOf: (name: string) => string;
};

/**
 * Records what a row says otherwise than its case, compared once more as the case now is: each an event of its own with
 * the workbook, sheet and row it comes from. Answers whether anything was taken in.
 */
export function takeRow(
  { db, law, now, user, tools }: CommandContext,
  { row, caseId }: { readonly row: TypedRow; readonly caseId: string },
  { importId, reading, officerIdOf }: Taking,
): boolean {
  const state = stateOf(db, caseId);
  const writing = { ...reading, ids: tools.ids, officers: officersOf(db, officerIdOf) };
  const { events } = judgeRow({ row, state }, { ...writing, law });
  if (events.length === 0) return false;
  const facts: readonly NewCaseEvent[] = events.map((event) => ({
    ...event,
    caseId,
    recordedAt: now,
    recordedBy: user.id,
    source: { kind: 'imported', importId, file: reading.file, sheet: row.sheet, row: row.row },
    override: null,
  }));
  recordFacts({ db, law }, caseSubject, facts, state);
  return true;
}
