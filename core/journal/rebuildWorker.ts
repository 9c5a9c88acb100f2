import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { closeDatabase, openToRebuild } from '#db/open.ts';
import { writeProblem } from '#db/writeProblems.ts';
import { createLaw } from '#shared/domain/law/law.ts';
import type { LawSource } from '#shared/domain/law/law.ts';
import { ExpectedError } from '#shared/errors.ts';
import { rebuildReadModels } from './rebuild.ts';
import type { LawfulWriting } from './subject.ts';

/** What the worker is started with. `stop[0]` turns 1 when it is to end with nothing changed. */
const order = z.object({
  file: z.string(),
  key: z.instanceof(Uint8Array),
  stop: z.instanceof(Int32Array<ArrayBufferLike>),
  law: z.custom<LawSource>((value) => typeof value === 'object' && value !== null && 'rules' in value),
});
export type RebuildOrder = z.infer<typeof order>;

/** What the worker sends. */
export type RebuildMessage =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly cases: number }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'refused'; readonly code: string; readonly message: string };

const STEPS_PER_MESSAGE = 250;

main(order.parse(workerData));

function main({ file, key, stop, law }: RebuildOrder): void {
  try {
    const db = openToRebuild(file, key);
    key.fill(0);
    try {
      send(rebuild({ db, law: createLaw(law) }, stop));
    } finally {
      closeDatabase(db);
    }
  } catch (thrown) {
    const cause = writeProblem(thrown);
    if (!(cause instanceof ExpectedError)) throw cause;
    send({ kind: 'refused', code: cause.code, message: cause.message });
  }
}

function rebuild(context: LawfulWriting, stop: Int32Array): RebuildMessage {
  const { db } = context;
  db.exec('BEGIN IMMEDIATE');
  const cases = rebuildReadModels(context, {
    isStopped: () => Atomics.load(stop, 0) === 1,
    step: (done, total) => {
      if (done % STEPS_PER_MESSAGE === 0 || done === total) send({ kind: 'progress', done, total });
    },
  });
  if (cases === null) {
    db.exec('ROLLBACK');
    return { kind: 'stopped' };
  }
  db.exec('COMMIT');
  return { kind: 'done', cases };
}

function send(message: RebuildMessage): void {
  parentPort?.postMessage(message);
}
