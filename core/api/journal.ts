import { verifyJournal } from '#db/repo/journalVerify.ts';
import type { journalContract } from '#shared/contract/journal.ts';
import type { HandlersOf } from '../context.ts';
import { requireAllowed } from '../register/allowed.ts';

export const journalApi = {
  'journal.verify': ({ db }) => verifyJournal(db),
  'journal.rebuild': async (context) => {
    requireAllowed(context.user, 'journal.rebuild');
    const begun = performance.now();
    const cases = await context.host.rebuild(context);
    return { cases, seconds: Math.round((performance.now() - begun) / 100) / 10 };
  },
} satisfies HandlersOf<typeof journalContract>;
