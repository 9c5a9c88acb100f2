import { dropCase } from '#db/repo/cases.ts';
import { fileOfImport } from '#db/repo/imports.ts';
import type { TouchedCase } from '#db/repo/importJournal.ts';
import { MOST_KEPT_SHOWN } from '#shared/contract/importUndo.ts';
import { ExpectedError } from '#shared/errors.ts';
import { recordFact } from '../journal/recordFact.ts';
import type { Pace } from '../register/threadWork.ts';
import { restoreCase } from './restoreCase.ts';
import type { Undoer } from './restoreCase.ts';
import { undoScope } from './undoScope.ts';
import type { UndoScope } from './undoScope.ts';

/** `kept`: decision numbers of the first cases that stay as they are, having been worked on since. */
export type Undone = {
  readonly removed: number;
  readonly restored: number;
  readonly kept: string[];
  readonly keptTotal: number;
};

/**
 * What taking back an import would do.
 * Errors: `import-not-found`, `import-already-undone` (nothing of it is left), `import-worked-on` (every case of it was
 * worked on since: all of that work would be lost).
 */
export function lookAtUndo({ db }: Pick<Undoer, 'db'>, importId: string): Undone {
  return undoneOf(scopeOrRefusal(db, importId));
}

/**
 * Takes back an import in the caller's transaction: the cases it entered leave the register, what it wrote into cases
 * of before is withdrawn by corrections that say why, and what was worked on since stays as it is and is named in the
 * entry of the journal. No entry is ever taken away.
 * @returns null when it was stopped half-way: the caller undoes all
 * Errors: those of `lookAtUndo`.
 */
export function undoImport(undoer: Undoer, importId: string, { step, isStopped }: Pace): Undone | null {
  const scope = scopeOrRefusal(undoer.db, importId);
  const file = fileOfImport(undoer.db, importId) ?? '';
  const works = [
    ...scope.leaving.map(
      ({ number }) =>
        () =>
          dropCase(undoer.db, number),
    ),
    ...scope.restoring.map(
      ({ caseId }) =>
        () =>
          restoreCase(undoer, { caseId, importId, file }),
    ),
  ];
  for (const [at, work] of works.entries()) {
    if (isStopped()) return null;
    work();
    step(at + 1, works.length);
  }
  const undone = undoneOf(scope);
  const kept = scope.kept.map(({ caseId }) => caseId);
  const { removed, restored } = undone;
  recordFact(undoer, { type: 'import.undone', importId, removed, restored, kept });
  return undone;
}

function scopeOrRefusal(db: Undoer['db'], importId: string): UndoScope {
  if (fileOfImport(db, importId) === null)
    throw new ExpectedError('import-not-found', 'Không có lần nhập này trong sổ.');
  const scope = undoScope(db, importId);
  if (scope.leaving.length + scope.restoring.length > 0) return scope;
  if (scope.kept.length > 0) throw workedOn(scope.kept);
  throw new ExpectedError('import-already-undone', 'Lần nhập này đã được hoàn tác trước đó.');
}

const undoneOf = ({ leaving, restoring, kept }: UndoScope): Undone => ({
  removed: leaving.length,
  restored: restoring.length,
  kept: kept.slice(0, MOST_KEPT_SHOWN).map(decisionOf),
  keptTotal: kept.length,
});

const NAMED = 5;

function workedOn(kept: readonly TouchedCase[]): ExpectedError {
  const more = kept.length > NAMED ? ` và ${kept.length - NAMED} hồ sơ khác` : '';
  return new ExpectedError(
    'import-worked-on',
    `Không hoàn tác được: đã ghi thêm việc vào mọi hồ sơ còn lại của lần nhập này (${kept.slice(0, NAMED).map(decisionOf).join(', ')}${more}). Rút các ghi nhận đó không đủ; sửa từng hồ sơ để không mất công đã ghi.`,
  );
}

const decisionOf = ({ decision }: TouchedCase): string => decision ?? 'chưa cấp số';
