import { z } from 'zod';
import { query } from './endpoint.ts';
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
};
