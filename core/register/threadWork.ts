import { parentPort } from 'node:worker_threads';
import { z } from 'zod';
import type { WriteDb } from '#db/handle.ts';
import { closeDatabase } from '#db/open.ts';
import { writeProblem } from '#db/writeProblems.ts';
import { ExpectedError } from '#shared/errors.ts';

/** What every thread is started with. `stop[0]` turns 1 when it is to end with nothing changed. */
export const threadOrder = z.object({
  file: z.string(),
  key: z.instanceof(Uint8Array),
  stop: z.instanceof(Int32Array<ArrayBufferLike>),
});
export type ThreadOrder = z.infer<typeof threadOrder>;

/** What a thread sends. */
export type ThreadMessage<Value> =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly value: Value }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'refused'; readonly code: string; readonly message: string };

/** How the work is watched and stopped. */
export type Pace = {
  /** Called at each step, with how much is done and how much there is. */
  readonly step: (done: number, total: number) => void;
  readonly isStopped: () => boolean;
};

type Work<Value> = {
  readonly open: (file: string, key: Uint8Array) => WriteDb;
  /** Answers null when it was stopped half-way; what it wrote is then undone. */
  readonly write: (db: WriteDb, pace: Pace) => Value | null;
};

const STEPS_PER_MESSAGE = 250;

/** The whole of a thread: one transaction, its progress and its end told to who started it. */
export function workInThread<Value>({ file, key, stop }: ThreadOrder, { open, write }: Work<Value>): void {
  const pace: Pace = {
    isStopped: () => Atomics.load(stop, 0) === 1,
    step: (done, total) => {
      if (done % STEPS_PER_MESSAGE === 0 || done === total) send({ kind: 'progress', done, total });
    },
  };
  try {
    const db = open(file, key);
    key.fill(0);
    try {
      send(inTransaction(db, () => write(db, pace)));
    } finally {
      closeDatabase(db);
    }
  } catch (thrown) {
    const cause = writeProblem(thrown);
    if (!(cause instanceof ExpectedError)) throw cause;
    send({ kind: 'refused', code: cause.code, message: cause.message });
  }
}

function inTransaction<Value>(db: WriteDb, write: () => Value | null): ThreadMessage<Value> {
  db.exec('BEGIN IMMEDIATE');
  try {
    const value = write();
    if (value === null) return { kind: 'stopped' };
    db.exec('COMMIT');
    return { kind: 'done', value };
  } finally {
    if (db.inTransaction) db.exec('ROLLBACK');
  }
}

function send(message: ThreadMessage<unknown>): void {
  parentPort?.postMessage(message);
}
