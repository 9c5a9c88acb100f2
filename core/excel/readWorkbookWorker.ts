import { parentPort, workerData } from 'node:worker_threads';
import { ExpectedError } from '#shared/errors.ts';
import type { GridRow, Sheet, Workbook } from './grid.ts';
import { parseWorkbook } from './parseWorkbook.ts';

/** What the worker sends: rows come in small portions so that the receiving thread is never held long. */
export type ReadMessage =
  | { readonly kind: 'sheet'; readonly sheet: Omit<Sheet, 'rows'>; readonly rows: number }
  | { readonly kind: 'rows'; readonly rows: readonly GridRow[] }
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly code: string; readonly message: string };

const ROWS_PER_PORTION = 200;

function send(message: ReadMessage): void {
  parentPort?.postMessage(message);
}

function sendWorkbook(workbook: Workbook): void {
  for (const { rows, ...sheet } of workbook.sheets) {
    send({ kind: 'sheet', sheet, rows: rows.length });
    for (let first = 0; first < rows.length; first += ROWS_PER_PORTION) {
      send({ kind: 'rows', rows: rows.slice(first, first + ROWS_PER_PORTION) });
    }
  }
  send({ kind: 'done' });
}

function main(bytes: unknown): void {
  if (!(bytes instanceof Uint8Array)) throw new TypeError('The worker was started without the bytes');
  try {
    sendWorkbook(parseWorkbook(bytes));
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    send({ kind: 'refused', code: error.code, message: error.message });
  }
}

main(workerData);
