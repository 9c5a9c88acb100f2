import { z } from 'zod';
import { query, task } from './endpoint.ts';
import { empty } from './values.ts';

export const journalContract = {
  'journal.verify': query({
    summary: 'Recompute the hash chain of the whole journal',
    access: 'register',
    input: empty,
    output: z.object({
      intact: z.boolean(),
      entries: z.number().int(),
      lastHash: z.string(),
      /** The first entry that does not fit, and why. */
      broken: z.object({ seq: z.number().int(), reason: z.string() }).nullable(),
    }),
    topics: ['journal'],
  }),
  'journal.rebuild': task({
    summary: 'Write every list and index anew from the journal; progress and cancel',
    access: 'register',
    input: empty,
    output: z.object({
      cases: z.number().int(),
      /** How long it took, to a tenth. */
      seconds: z.number(),
    }),
    topics: ['cases', 'agenda', 'users', 'imports'],
  }),
};
