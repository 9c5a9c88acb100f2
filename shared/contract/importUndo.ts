import { z } from 'zod';
import { id } from '#shared/domain/values.ts';
import { task } from './endpoint.ts';

/** Cases an answer names by their decision. */
export const MOST_KEPT_SHOWN = 50;

/** What taking back an import did, or would do. */
const undone = z.object({
  /** Cases that leave the register. */
  removed: z.number().int(),
  /** Cases of before that lose what the import had written into them. */
  restored: z.number().int(),
  /** Decision numbers of the first cases that stay as they are, worked on since; `keptTotal` counts all. */
  kept: z.array(z.string()).max(MOST_KEPT_SHOWN),
  keptTotal: z.number().int(),
});

/** Taking back an import; part of the contract of imports. */
export const importUndoContract = {
  'import.undo': task({
    summary: 'Take back an import but for cases worked on since, all or nothing; progress and cancel',
    access: 'register',
    input: z.object({ importId: id }),
    output: undone,
    topics: ['cases', 'agenda', 'imports', 'journal'],
  }),
  'import.undoPreview': task({
    summary: 'What taking back an import would do: which cases would leave, which would stay',
    access: 'register',
    input: z.object({ importId: id }),
    output: undone,
    topics: [],
  }),
};
