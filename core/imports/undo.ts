import { dropCase } from '#db/repo/cases.ts';
import { casesOfImport, casesWorkedOn, findImport, markUndone } from '#db/repo/imports.ts';
import { appendFacts } from '#db/repo/registerJournal.ts';
import { ExpectedError } from '#shared/errors.ts';
import type { CommandContext } from '../context.ts';

const NAMED = 5;

/**
 * Takes back a whole import: its cases leave the register, its journal entries stay.
 * Errors: `import-not-found`, `import-already-undone`, `import-worked-on` (work recorded since would be lost).
 */
export function undoImport({ db, now, user, tools }: CommandContext, importId: string): { removed: number } {
  const found = findImport(db, importId);
  if (!found) throw new ExpectedError('import-not-found', 'Không có lần nhập này trong sổ.');
  if (found.undoneAt !== null)
    throw new ExpectedError('import-already-undone', 'Lần nhập này đã được hoàn tác trước đó.');
  refuseWorkedOn(casesWorkedOn(db, importId));
  const cases = casesOfImport(db, importId);
  for (const { number } of cases) dropCase(db, number);
  markUndone(db, importId, now);
  appendFacts(db, [
    {
      id: tools.ids(),
      recordedAt: now,
      recordedBy: user.id,
      body: { type: 'import.undone', importId, removed: cases.length },
    },
  ]);
  return { removed: cases.length };
}

function refuseWorkedOn(decisions: readonly string[]): void {
  if (decisions.length === 0) return;
  const more = decisions.length > NAMED ? ` và ${decisions.length - NAMED} hồ sơ khác` : '';
  throw new ExpectedError(
    'import-worked-on',
    `Không hoàn tác được: đã ghi thêm việc vào hồ sơ ${decisions.slice(0, NAMED).join(', ')}${more}. Rút các ghi nhận đó không đủ; sửa từng hồ sơ để không mất công đã ghi.`,
  );
}
