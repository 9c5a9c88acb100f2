import { parentPort } from 'node:worker_threads';
import { encodeWorkbook } from './encodeWorkbook.ts';
import type { SheetPlan } from './encodeWorkbook.ts';
import type { Cell } from '../grid.ts';

/** What the worker is sent: the sheet without its rows, then the rows in portions, then the end. */
export type WriteMessage =
  | { readonly kind: 'sheet'; readonly plan: Omit<SheetPlan, 'rows'> }
  | { readonly kind: 'rows'; readonly rows: SheetPlan['rows'] }
  | { readonly kind: 'end' };

type OpenPlan = { readonly plan: Omit<SheetPlan, 'rows'>; readonly rows: (readonly Cell[])[] };

const plans: OpenPlan[] = [];

parentPort?.on('message', (message: WriteMessage) => {
  switch (message.kind) {
    case 'sheet':
      plans.push({ plan: message.plan, rows: [] });
      return;
    case 'rows':
      plans.at(-1)?.rows.push(...message.rows);
      return;
    case 'end':
      parentPort?.postMessage(encodeWorkbook(plans.map(({ plan, rows }) => ({ ...plan, rows }))));
      return;
  }
});
