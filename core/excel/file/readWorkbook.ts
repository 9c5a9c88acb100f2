import { Worker } from 'node:worker_threads';
import { ExpectedError } from '#shared/errors.ts';
import { importCancelled, refuseCancelledImport } from '../cancel.ts';
import type { GridRow, Sheet, Workbook } from '../grid.ts';
import type { ReadMessage } from './readWorkbookWorker.ts';
import { workerFile } from '../../workerFile.ts';
import { workbookKind } from './workbookKind.ts';

export type ReadOptions = {
  readonly signal?: AbortSignal;
  /** Called as rows arrive, with rows read so far and rows of the sheets known so far. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Heap the parser may take before the workbook is refused, in MB; 1536 unless given. */
  readonly heapMb?: number;
  /** How long the parser may take before the workbook is refused; a minute unless given. */
  readonly timeoutMs?: number;
  /** Names of the sheets to take; left out, takenSheets decides. */
  readonly sheets?: readonly string[] | undefined;
};

const DEFAULT_HEAP_MB = 1536;
/** What the parser makes and drops at once stays small: a fifth less memory at the peak. */
const YOUNG_MB = 16;
const DEFAULT_TIMEOUT_MS = 60_000;

type OpenSheet = Omit<Sheet, 'rows'> & { readonly rows: GridRow[] };

/**
 * Reads a workbook's bytes in a worker thread; this thread only ever takes small portions of rows.
 * @throws ExpectedError as guardWorkbook, workbook-unreadable, workbook-too-large, workbook-too-slow,
 *   import-cancelled, and as takenSheets
 */
export async function readWorkbook(bytes: Uint8Array, options: ReadOptions = {}): Promise<Workbook> {
  refuseCancelledImport(options.signal);
  workbookKind(bytes);
  const worker = new Worker(workerFile(import.meta.url, 'readWorkbookWorker'), {
    workerData: { bytes: new Uint8Array(bytes), sheets: options.sheets },
    resourceLimits: {
      maxOldGenerationSizeMb: options.heapMb ?? DEFAULT_HEAP_MB,
      maxYoungGenerationSizeMb: YOUNG_MB,
    },
  });
  const slow = new AbortController();
  const timer = setTimeout(() => slow.abort(), options.timeoutMs ?? DEFAULT_TIMEOUT_MS);
  try {
    return await collect(worker, options, slow.signal);
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

function collect(worker: Worker, { signal, onProgress }: ReadOptions, slow: AbortSignal): Promise<Workbook> {
  const sheets: OpenSheet[] = [];
  let done = 0;
  let total = 0;
  return new Promise((resolve, reject) => {
    const take = (message: ReadMessage): void => {
      switch (message.kind) {
        case 'sheet':
          sheets.push({ ...message.sheet, rows: [] });
          total += message.rows;
          return;
        case 'rows':
          sheets.at(-1)?.rows.push(...message.rows);
          done += message.rows.length;
          onProgress?.(done, total);
          return;
        case 'done':
          resolve({ sheets, names: message.names, others: message.others });
          return;
        case 'refused':
          reject(new ExpectedError(message.code, message.message));
          return;
      }
    };
    worker.on('message', take);
    worker.once('error', (cause) => reject(workerFailure(cause)));
    worker.once('exit', () => reject(new Error('The workbook reader stopped without an answer')));
    slow.addEventListener('abort', () => reject(tooSlow()), { once: true });
    signal?.addEventListener('abort', () => reject(importCancelled()), { once: true });
  });
}

const tooSlow = (): ExpectedError =>
  new ExpectedError(
    'workbook-too-slow',
    'Đọc tệp quá một phút chưa xong nên đã dừng; hãy tách sổ thành nhiều tệp rồi nhập từng tệp.',
  );

function workerFailure(cause: unknown): unknown {
  const outOfMemory = cause instanceof Error && 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return outOfMemory
    ? new ExpectedError(
        'workbook-too-large',
        'Sổ quá lớn so với bộ nhớ của máy; hãy tách thành nhiều tệp rồi nhập từng tệp.',
        { cause },
      )
    : cause;
}
