import { casesOfImport, casesWorkedOn, findImport } from '#db/repo/imports.ts';
import { ExpectedError } from '#shared/errors.ts';
import type { CommandContext } from '../context.ts';
import { recordFact } from '../journal/recordFact.ts';

const NAMED = 5;

/**
 * Takes back a whole import: its cases leave the register, its journal entries stay.
 * Errors: `import-not-found`, `import-already-undone`, `import-worked-on` (work recorded since would be lost).
 */
export function undoImport(context: CommandContext, importId: string): { removed: number } {
  const { db } = context;
  const found = findImport(db, importId);
  if (!found) throw new ExpectedError('import-not-found', 'Không có lần nhập này trong sổ.');
  if (found.undoneAt !== null)
    throw new ExpectedError('import-already-undone', 'Lần nhập này đã được hoàn tác trước đó.');
  refuseWorkedOn(casesWorkedOn(db, importId));
  const removed = casesOfImport(db, importId).length;
  recordFact(context, { type: 'import.undone', importId, removed });
  return { removed };
}

function refuseWorkedOn(decisions: readonly string[]): void {
  if (decisions.length === 0) return;
  const more = decisions.length > NAMED ? ` và ${decisions.length - NAMED} hồ sơ khác` : '';
  throw new ExpectedError(
    'import-worked-on',
    `Không hoàn tác được: đã ghi thêm việc vào hồ sơ ${decisions.slice(0, NAMED).join(', ')}${more}. Rút các ghi nhận đó không đủ; sửa từng hồ sơ để không mất công đã ghi.`,
  );
}
