import { describe, expect, it } from 'vitest';
import { tableOf } from '#test/sheetTable.ts';
import { localDate } from '#shared/domain/localDate.ts';
import { type DocketRow, docketSheet, workbookBytes } from '#test/workbooks.ts';
import { encodeWorkbook } from '../file/encodeWorkbook.ts';
import type { Sheet } from '../grid.ts';
import { proposeMapping } from '../columns/mapping.ts';
import { parseWorkbook } from '../file/parseWorkbook.ts';
import { rejectedSheet, rejectedWorkbook } from './rejectedWorkbook.ts';
import { typeRows } from './typedRows.ts';
import { writeWorkbook } from '../file/writeWorkbook.ts';

const today = localDate('2026-11-20');

const ROWS: readonly DocketRow[] = [
  {
    order: 1,
    debtorName: 'Mai Đức Hòa',
    decisionNumber: '01/QĐ-THADS',
    decisionDate: '02/10/2024',
    amountDue: 5,
  },
  {
    order: 2,
    docketDate: { day: localDate('2024-10-02') },
    debtorName: '=HYPERLINK("x")',
    debtorIdNumber: '054203657885',
    decisionNumber: '02/QĐ-THADS',
    decisionDate: '31/02/2026',
    amountDue: '-5.000.000',
    amountCollected: 300000,
  },
  { order: 3, debtorName: 'Võ Hữu Oanh', decisionDate: '02/10/2024', amountDue: '3.892.000 đ' },
];

const take = (bytes: Uint8Array) => {
  const { sheet, layout } = tableOf(bytes);
  return { sheet, layout, typed: typeRows({ sheet, layout, mapping: proposeMapping(layout), today }) };
};

const rowsFrom = (sheet: Sheet, first: number, width: number) =>
  sheet.rows.filter(({ number }) => number >= first).map(({ cells }) => cells.slice(0, width));

const first = take(workbookBytes([docketSheet(ROWS)]));
const bytes = rejectedWorkbook([{ ...first, rejected: first.typed.rejected }]);
const second = take(bytes);

describe('the workbook of rejected rows', () => {
  it('holds the header as it was, the rejected rows as they were, and the reasons in a last column', () => {
    const width = first.layout.columns.length;
    const reasons = second.sheet.rows
      .filter(({ number }) => number >= second.layout.dataFirstRow)
      .map(({ cells }) => cells[width]);

    expect({
      layout: second.layout,
      head: second.sheet.rows.slice(0, 2),
      rows: rowsFrom(second.sheet, 7, 32),
      reasons,
    }).toEqual({
      layout: first.layout,
      head: first.sheet.rows.slice(0, 2),
      rows: rowsFrom(first.sheet, 8, 32).map((cells) => [
        ...cells,
        ...Array.from({ length: 32 - cells.length }, () => ({ kind: 'empty' })),
      ]),
      reasons: first.typed.rejected.map(({ reason }) => ({ kind: 'text', text: reason })),
    });
  });

  it('is rejected again for the same reasons as long as nothing is corrected', () => {
    const codes = [first, second].map(({ typed }) => typed.rejected.map(({ code, order }) => [order, code]));

    expect(codes[1]).toEqual(codes[0]);
  });

  it('replaces its reasons when it is rejected again', () => {
    const again = rejectedSheet(second.sheet, second.layout, second.typed.rejected);

    expect(again.rows.map((row) => row.length)).toEqual(
      rejectedSheet(first.sheet, first.layout, first.typed.rejected).rows.map((row) => row.length),
    );
  });

  it('imports once corrected', () => {
    const plan = rejectedSheet(first.sheet, first.layout, first.typed.rejected);
    const corrections = new Map([
      ['31/02/2026', '28/02/2026'],
      ['-5.000.000', '5.000.000'],
    ]);
    const rows = plan.rows.map((row) =>
      row.map((cell) =>
        cell.kind === 'text' ? { ...cell, text: corrections.get(cell.text) ?? cell.text } : cell,
      ),
    );

    const { typed } = take(encodeWorkbook([{ ...plan, rows }]));

    expect(typed.rows.map(({ values }) => [values.decisionNumber, values.amountDue])).toEqual([
      ['02/QĐ-THADS', 5_000_000],
    ]);
  });

  it('is the same when written in the worker', async () => {
    const plan = rejectedSheet(first.sheet, first.layout, first.typed.rejected);

    expect(parseWorkbook(await writeWorkbook([plan]))).toEqual(parseWorkbook(bytes));
  });

  it('is not written when told to stop', async () => {
    await expect(writeWorkbook([], { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'cancelled',
    });
  });
});
