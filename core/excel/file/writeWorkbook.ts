import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { refuseCancelled } from '../../cancel.ts';
import type { SheetPlan } from './encodeWorkbook.ts';
import { workerFile } from '../../workerFile.ts';
import type { WriteMessage } from './writeWorkbookWorker.ts';

const ROWS_PER_PORTION = 200;

/**
 * Writes sheets to the bytes of an .xlsx in a worker thread, so that queries do not wait.
 * @throws ExpectedError cancelled
 */
export async function writeWorkbook(
  plans: readonly SheetPlan[],
  options: { readonly signal?: AbortSignal } = {},
): Promise<Uint8Array> {
  refuseCancelled(options.signal);
  const worker = new Worker(workerFile(import.meta.url, 'writeWorkbookWorker'));
  try {
    const answer = once(worker, 'message', options.signal === undefined ? {} : { signal: options.signal });
    await Promise.all([sendPlans(worker, plans, options.signal), answer]);
    const [bytes]: readonly unknown[] = await answer;
    if (!(bytes instanceof Uint8Array)) throw new TypeError('The workbook writer returned no bytes');
    return bytes;
  } catch (error) {
    refuseCancelled(options.signal);
    throw error;
  } finally {
    await worker.terminate();
  }
}

async function sendPlans(
  worker: Worker,
  plans: readonly SheetPlan[],
  signal: AbortSignal | undefined,
): Promise<void> {
  const send = (message: WriteMessage): void => worker.postMessage(message);
  for (const { rows, ...plan } of plans) {
    send({ kind: 'sheet', plan });
    for (let first = 0; first < rows.length; first += ROWS_PER_PORTION) {
      signal?.throwIfAborted();
      send({ kind: 'rows', rows: rows.slice(first, first + ROWS_PER_PORTION) });
      await new Promise((resume) => setImmediate(resume));
    }
  }
  send({ kind: 'end' });
}
