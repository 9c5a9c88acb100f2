import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { LawSource } from '#shared/domain/law/law.ts';
import { assertNever, ExpectedError } from '#shared/errors.ts';
import { cancelled, refuseCancelled } from '../cancel.ts';
import { workerFile } from '../workerFile.ts';
import type { RebuildMessage, RebuildOrder } from './rebuildWorker.ts';
import { lockedMeanwhile } from '../register/longWrite.ts';
import type { Keyed, LongWrite } from '../register/longWrite.ts';

/** By which law a rebuild counts, and how it is watched and stopped; any task is such a call. */
export type RebuildCall = {
  readonly law: LawSource;
  readonly signal: AbortSignal;
  readonly progress: (done: number, total: number | null, label: string) => void;
};

const LABEL = 'Đang dựng lại danh sách từ nhật ký';

/**
 * Rebuilds every read model from the journal in a worker thread: one transaction on a connection of its own, so that
 * neither the writing nor what SQLite tidies up after it holds up a query. Answers how many cases there are.
 */
export function rebuildBeside(keyed: Keyed, { law, signal, progress }: RebuildCall): LongWrite<number> {
  const stop = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const raise = (): void => void Atomics.store(stop, 0, 1);
  let ended: Promise<unknown> = Promise.resolve();
  return {
    run: async () => {
      refuseCancelled(signal);
      const worker = startWorker(keyed, law, stop);
      ended = once(worker, 'exit').catch(() => undefined);
      signal.addEventListener('abort', raise, { once: true });
      try {
        const cases = await answerOf(worker, (done, total) => progress(done, total, LABEL));
        if (cases === null) throw signal.aborted ? cancelled() : lockedMeanwhile(null);
        return cases;
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

function startWorker(
  { file, key }: Keyed,
  { rules, calendar, barredPeriods }: LawSource,
  stop: Int32Array,
): Worker {
  const law = { rules, calendar, barredPeriods };
  const workerData = { file, key: Uint8Array.from(key), stop, law } satisfies RebuildOrder;
  const worker = new Worker(workerFile(import.meta.url, 'rebuildWorker'), { workerData });
  workerData.key.fill(0);
  return worker;
}

/** Null when it was stopped. */
function answerOf(worker: Worker, step: (done: number, total: number) => void): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const take = (message: RebuildMessage): void => {
      switch (message.kind) {
        case 'progress':
          return step(message.done, message.total);
        case 'done':
          return resolve(message.cases);
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
    worker.once('exit', () => reject(new Error('The rebuild ended without an answer')));
  });
}
