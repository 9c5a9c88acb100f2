import { verifyJournal } from '#db/repo/journalVerify.ts';
import type { journalContract } from '#shared/contract/journal.ts';
import type { HandlersOf } from '../context.ts';

export const journalApi = {
  'journal.verify': ({ db }) => verifyJournal(db),
} satisfies HandlersOf<typeof journalContract>;
