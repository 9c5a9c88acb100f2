import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { assertNever, ExpectedError } from '#shared/errors.ts';
import { cancelled, refuseCancelled } from '../cancel.ts';
import { lockedMeanwhile } from './longWrite.ts';
import type { Keyed, LongWrite } from './longWrite.ts';
import type { ThreadMessage, ThreadOrder } from './threadWork.ts';

/** How work in a thread is watched and stopped; any task is such a call. */
export type ThreadCall = {
  readonly signal: AbortSignal;
  readonly progress: (done: number, total: number | null, label: string) => void;
};

type Thread<Order> = {
  readonly worker: URL;
  /** What the work needs besides the register; must outlive the copying into the thread. */
  readonly order: Order;
  /** What is being done, in words. */
  readonly label: string;
};

/**
 * A long writing in a worker thread: one transaction on a connection of its own, so that neither the writing nor what
 * SQLite tidies up after it holds up a query. Stopped half-way it changes nothing.
 */
export function threadBeside<Order extends object, Value>(
  { file: register, key }: Keyed,
  { signal, progress }: ThreadCall,
  { worker: file, order, label }: Thread<Order>,
): LongWrite<Value> {
  const stop = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const raise = (): void => void Atomics.store(stop, 0, 1);
  let ended: Promise<unknown> = Promise.resolve();
  return {
    run: async () => {
      refuseCancelled(signal);
      const worker = startWorker(file, { file: register, key: Uint8Array.from(key), stop }, order);
      ended = once(worker, 'exit').catch(() => undefined);
      signal.addEventListener('abort', raise, { once: true });
      try {
        const answer = await answerOf<Value>(worker, (done, total) => progress(done, total, label));
        if (answer === null) throw signal.aborted ? cancelled() : lockedMeanwhile(null);
        return answer.value;
      } finally {
        signal.removeEventListener('abort', raise);
        await ended;
      }
    },
    stop: async () => {
      raise();
      await ended;
    },
  };
}

/** The key goes into the thread as a copy of its own, and the copy made for it is wiped here. */
function startWorker(file: URL, thread: ThreadOrder, order: object): Worker {
  const worker = new Worker(file, { workerData: { ...order, ...thread } });
  thread.key.fill(0);
  return worker;
}

/** Null when it was stopped. */
function answerOf<Value>(
  worker: Worker,
  step: (done: number, total: number) => void,
): Promise<{ readonly value: Value } | null> {
  return new Promise((resolve, reject) => {
    const take = (message: ThreadMessage<Value>): void => {
      switch (message.kind) {
        case 'progress':
          return step(message.done, message.total);
        case 'done':
          return resolve(message);
        case 'stopped':
          return resolve(null);
        case 'refused':
          return reject(new ExpectedError(message.code, message.message));
        default:
          return assertNever(message);
      }
    };
    worker.on('message', take);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('The thread ended without an answer')));
  });
}
