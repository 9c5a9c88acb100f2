import { z } from 'zod';
import { importFact } from '#shared/domain/journal/facts.ts';
import { freshStatement, statement } from '../handle.ts';
import type { ReadDb } from '../handle.ts';

/** That an import was taken back: at which entry, and which cases stayed. */
export type Undoing = { readonly importId: string; readonly seq: number; readonly kept: readonly string[] };

/** Every taking back of an import, in the order recorded. */
export function undoings(db: ReadDb): readonly Undoing[] {
  return statement<[], { seq: number; bodyJson: string }>(
    db,
    `SELECT seq, body_json AS bodyJson FROM journal_event
     WHERE subject_kind = 'import' AND type = 'import.undone' ORDER BY seq`,
  )
    .all()
    .map(({ seq, bodyJson }) => ({ seq, ...undoing.parse(JSON.parse(bodyJson)) }));
}

const undoing = importFact.pipe(
  z.custom<z.output<typeof importFact> & { type: 'import.undone' }>(
    (fact) => importFact.parse(fact).type === 'import.undone',
  ),
);

/** The cases that an import entered; those of before that it wrote into are not among them. */
export function casesBroughtBy(db: ReadDb, importId: string): readonly string[] {
  return statement<[string], { caseId: string }>(
    db,
    `SELECT subject_id AS caseId FROM journal_event
     WHERE import_id = ? AND subject_kind = 'case' AND type = 'case.docketed'`,
  )
    .all(importId)
    .map(({ caseId }) => caseId);
}

/** A case of the register that an import entered or wrote into. */
export type TouchedCase = {
  readonly caseId: string;
  /** Its number in the read model. */
  readonly number: number;
  readonly decision: string | null;
  /** Whether the import entered it. */
  readonly brought: boolean;
  /** The last entry of the import about it. */
  readonly lastSeq: number;
};

/** Every case of the register that an import entered or wrote into, in the order of the list. */
export function touchedCases(db: ReadDb, importId: string): readonly TouchedCase[] {
  return freshStatement<[string], Omit<TouchedCase, 'brought'> & { brought: number }>(
    db,
    `SELECT e.subject_id AS caseId, c.number, c.decision_number AS decision,
            max(e.type = 'case.docketed') AS brought, max(e.seq) AS lastSeq
     FROM journal_event AS e JOIN cases AS c ON c.id = e.subject_id
     WHERE e.import_id = ? AND e.subject_kind = 'case' GROUP BY e.subject_id ORDER BY c.number`,
  )
    .all(importId)
    .map(({ brought, ...row }) => ({ ...row, brought: brought === 1 }));
}

/** Where the entries about a case after one came from: null for what a person recorded, else the import. */
export function sourcesAfter(db: ReadDb, { caseId, lastSeq }: TouchedCase): readonly (string | null)[] {
  return statement<[string, number], { importId: string | null }>(
    db,
    `SELECT DISTINCT import_id AS importId FROM journal_event
     WHERE subject_kind = 'case' AND subject_id = ? AND seq > ?`,
  )
    .all(caseId, lastSeq)
    .map(({ importId }) => importId);
}
