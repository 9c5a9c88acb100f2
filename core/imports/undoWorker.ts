import { workerData } from 'node:worker_threads';
import { z } from 'zod';
import { openAgain } from '#db/open.ts';
import { localDay } from '#shared/domain/values.ts';
import { createLaw } from '#shared/domain/law/law.ts';
import { lawOrder } from '../journal/lawOrder.ts';
import { threadOrder, workInThread } from '../register/threadWork.ts';
import { lookAtUndo, undoImport } from './undo.ts';

/** What to take back, in whose name and when. `firstId`: what the ids of the entries begin with. */
const undoOrder = z.object({
  importId: z.string(),
  /** Nothing is to be written. */
  isLook: z.boolean(),
  now: z.string(),
  today: localDay,
  userId: z.string(),
  firstId: z.string(),
});
export type UndoOrder = z.infer<typeof undoOrder>;

const { law, importId, isLook, now, today, userId, firstId, ...order } = threadOrder
  .extend({ ...undoOrder.shape, law: lawOrder })
  .parse(workerData);

workInThread(order, {
  open: openAgain,
  write: (db, pace) => {
    if (isLook) return lookAtUndo({ db }, importId);
    const undoer = {
      db,
      law: createLaw(law),
      now,
      today,
      user: { id: userId },
      tools: { ids: counted(firstId) },
    };
    return undoImport(undoer, importId, pace);
  },
});

/** Ids that begin alike: the one the application gave, and its numbered followers. */
function counted(firstId: string): () => string {
  let next = 0;
  return () => ((next += 1) === 1 ? firstId : `${firstId}-${next}`);
}
