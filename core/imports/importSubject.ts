import { markUndone } from '#db/repo/imports.ts';
import type { RegisterFact } from '#db/repo/registerJournal.ts';
import type { Instant } from '#shared/domain/case/event.ts';
import { importFact } from '#shared/domain/journal/facts.ts';
import type { ImportFact } from '#shared/domain/journal/facts.ts';
import { registerSubject } from '../journal/registerSubject.ts';

type ImportState = { readonly id: string; readonly undoneAt: Instant | null };

/**
 * A workbook brought in. Its row holds what the journal does not (the file, the rejected rows) and is never cleared.
 * The cases that leave with an import that is taken back are dropped by who takes it back; a rebuild never writes them.
 */
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
  project: (db, { id, undoneAt }: ImportState) => {
    if (undoneAt !== null) markUndone(db, id, undoneAt);
  },
  clear: () => undefined,
});
