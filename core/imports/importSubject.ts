import type { WriteDb } from '#db/handle.ts';
import { dropCase } from '#db/repo/cases.ts';
import { casesOfImport, markUndone } from '#db/repo/imports.ts';
import type { RegisterFact } from '#db/repo/registerJournal.ts';
import type { Instant } from '#shared/domain/case/event.ts';
import { importFact } from '#shared/domain/journal/facts.ts';
import type { ImportFact } from '#shared/domain/journal/facts.ts';
import { registerSubject } from '../journal/registerSubject.ts';

type ImportState = { readonly id: string; readonly undoneAt: Instant | null };

/** A workbook brought in. Its row holds what the journal does not (the file, the rejected rows) and is never cleared. */
export const importSubject = registerSubject({
  kind: 'import',
  body: importFact,
  fold: (facts: readonly RegisterFact<ImportFact>[], from: ImportState | null) =>
    facts.reduce(
      (_before, { body, recordedAt }): ImportState | null => ({
        id: body.importId,
        undoneAt: body.type === 'import.undone' ? recordedAt : null,
      }),
      from,
    ),
  project: takeBackUndone,
  clear: () => undefined,
});

/** The cases of an import that was taken back leave the list; their entries stay. */
function takeBackUndone(db: WriteDb, { id, undoneAt }: ImportState): void {
  if (undoneAt === null) return;
  for (const { number } of casesOfImport(db, id)) dropCase(db, number);
  markUndone(db, id, undoneAt);
}
