import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { ExpectedError } from '#shared/errors.ts';
import type { GridRow, OtherSheet, Sheet } from '../grid.ts';
import { parseWorkbook } from './parseWorkbook.ts';
import { takenSheets } from '../columns/takenSheets.ts';

/** What the worker sends: rows come in small portions so that the receiving thread is never held long. */
export type ReadMessage =
  | { readonly kind: 'sheet'; readonly sheet: Omit<Sheet, 'rows'>; readonly rows: number }
  | { readonly kind: 'rows'; readonly rows: readonly GridRow[] }
  | { readonly kind: 'done'; readonly names: readonly string[]; readonly others: readonly OtherSheet[] }
  | { readonly kind: 'refused'; readonly code: string; readonly message: string };

const ROWS_PER_PORTION = 200;

function send(message: ReadMessage): void {
  parentPort?.postMessage(message);
}

/** Only the sheets asked for are sent; of the others their names and how many rows they hold. */
function sendWorkbook(sheets: readonly Sheet[], asked: readonly string[] | undefined): void {
  const { taken, others } = takenSheets(sheets, asked);
  for (const { rows, ...sheet } of taken) {
    send({ kind: 'sheet', sheet, rows: rows.length });
    for (let first = 0; first < rows.length; first += ROWS_PER_PORTION) {
      send({ kind: 'rows', rows: rows.slice(first, first + ROWS_PER_PORTION) });
    }
  }
  send({ kind: 'done', names: sheets.map(({ name }) => name), others });
}

const started = z.object({ bytes: z.instanceof(Uint8Array), sheets: z.array(z.string()).optional() });

function main(data: unknown): void {
  const { bytes, sheets } = started.parse(data);
  try {
    sendWorkbook(parseWorkbook(bytes), sheets);
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    send({ kind: 'refused', code: error.code, message: error.message });
  }
}

main(workerData);
