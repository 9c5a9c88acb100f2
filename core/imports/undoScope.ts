import type { ReadDb } from '#db/handle.ts';
import { sourcesAfter, touchedCases, undoings } from '#db/repo/importJournal.ts';
import type { TouchedCase } from '#db/repo/importJournal.ts';

/** What of an import can be taken back, and what stays as it is. */
export type UndoScope = {
  /** Cases it entered, free to leave. */
  readonly leaving: readonly TouchedCase[];
  /** Cases of before, free to lose what it wrote into them. */
  readonly restoring: readonly TouchedCase[];
  /** Worked on since by a person, or by a later import that still counts. */
  readonly kept: readonly TouchedCase[];
};

/**
 * Sorts the cases of an import by whether anybody worked on them since; where it was taken back before, only those
 * that stayed then. What a later import wrote counts as work until that import is taken back out of the case.
 */
export function undoScope(db: ReadDb, importId: string): UndoScope {
  const stayed = stayedAfterUndoing(db);
  const before = stayed.get(importId);
  const cases = touchedCases(db, importId).filter(({ caseId }) => before?.has(caseId) ?? true);
  const isWork = (caseId: string) => (source: string | null) =>
    source === null || (stayed.get(source)?.has(caseId) ?? true);
  const kept = cases.filter((touched) => sourcesAfter(db, touched).some(isWork(touched.caseId)));
  const isKept = new Set(kept);
  const free = cases.filter((touched) => !isKept.has(touched));
  return {
    leaving: free.filter(({ brought }) => brought),
    restoring: free.filter(({ brought }) => !brought),
    kept,
  };
}

/** By import that was taken back, the cases that stayed when it was last. */
function stayedAfterUndoing(db: ReadDb): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(undoings(db).map(({ importId, kept }) => [importId, new Set(kept)]));
}
