import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testRegister } from '../app.ts';
import type { TestApp } from '../app.ts';
import { workbookBytes } from '../workbooks.ts';
import type { TestCell } from '../workbooks.ts';

let office: TestApp;
beforeEach(async () => {
  office = await testRegister('2026-11-25T02:00:00.000Z');
});
afterEach(() => office.close());

type Row = readonly TestCell[];

/** Takes a sheet in and gives the cases in the order of its rows. */
async function take(header: Row, rows: readonly Row[]) {
  const bytes = workbookBytes([{ name: 'Theo dõi', rows: [header, ...rows] }]);
  const base64 = Buffer.from(bytes).toString('base64');
  const { path } = await office.ask('import.receive', { name: 'theo doi.xlsx', base64 });
  const preview = await office.ask('import.preview', { path });
  const result = await office.ask('import.run', { path });
  const list = await office.ask('cases.list', { limit: 1000 });
  const views = await Promise.all(list.rows.map(({ id }) => office.ask('cases.get', { id })));
  const cases = views.toSorted(
    (a, b) => (a.events[0]?.imported?.row ?? 0) - (b.events[0]?.imported?.row ?? 0),
  );
  return { preview, result, cases };
}

const ONE_CELL: Row = ['TT', 'Họ và tên người phải thi hành án', 'Quyết định THA', 'Số tiền phải THA'];

describe('a number, a day and a sum in one cell', () => {
  it.each([
    ['218/QĐ-CCTHADS; 17/9/2026; 73.450.000 đồng', '218/QĐ-CCTHADS', '2026-09-17', 73_450_000],
    ['17/9/2026 - QĐ số 218/QĐ-CCTHADS - 73.450.000đ', '218/QĐ-CCTHADS', '2026-09-17', 73_450_000],
    ['Số tiền 73.450.000đ, QĐ 218 ngày 17.9.2026', '218', '2026-09-17', 73_450_000],
    ['QĐ số 0218/QĐ-PTHADS\nký ngày 17 tháng 9 năm 2026', '0218/QĐ-PTHADS', '2026-09-17', 0],
    ['số: 218/QĐ-CCTHADS (17-09-2026)', '218/QĐ-CCTHADS', '2026-09-17', 0],
    ['2026-09-17, 218/QĐ-CCTHADS –', '218/QĐ-CCTHADS', '2026-09-17', 0],
    ['218\u2215QĐ\u2011CCTHADS ng\u00adày 17\u20449\u20442026\u200e', '218/QĐ-CCTHADS', '2026-09-17', 0],
    ['Quyết định thi hành án số 218/QĐ ngày 17/9/26 của Trưởng phòng', '218/QĐ', '2026-09-17', 0],
    ['218/QĐ-CCTHADS-17/9/2026-900.000đ', '218/QĐ-CCTHADS', '2026-09-17', 900_000],
    ['(1.234.000 VNĐ) 218 / QĐ - CCTHADS ngày 17/ 9/ 2026', '218 / QĐ - CCTHADS', '2026-09-17', 1_234_000],
  ])('are three facts: %j', async (decision, number, day, due) => {
    const { cases, preview } = await take(ONE_CELL, [[1, 'Phạm Thị Lụa', decision, null]]);

    expect(cases.map((view) => [view.decision, view.money.due])).toEqual([[{ number, day }, due]]);
    expect(preview.notes.some(({ text }) => text.includes('lấy làm số tiền'))).toBe(due > 0);
  });

  it('one decision in two wordings is one case', async () => {
    const { result } = await take(ONE_CELL, [
      [1, 'Phạm Thị Lụa', '42/QĐ-THADS ngày 5/8/2026', 200_000],
      [2, 'Phạm Thị Lụa', 'QĐ số 42/QĐ-THADS ngày 05/08/2026', 200_000],
    ]);

    expect([result.imported, result.rejected.map(({ code }) => code)]).toEqual([1, ['duplicate-decision']]);
  });
});

const COLUMNS: Row = [
  'TT',
  'Họ và tên người phải thi hành án',
  'Quyết định THA số',
  'Ngày ra quyết định THA',
  'Số tiền phải THA',
  'Ngày tống đạt',
  'Ngày thi hành xong',
];
const row = (number: number, day: TestCell, due: TestCell, name: TestCell = 'Phạm Thị Lụa'): Row => [
  number,
  name,
  `${number}/QĐ`,
  day,
  due,
];

describe('days and sums as people write them', () => {
  it('come in whole, each with its note', async () => {
    const written: readonly (readonly [TestCell, TestCell, string, number])[] = [
      ['ngày 20 tháng 11 năm 2026', '1,250 tỷ', '2026-11-20', 1_250_000_000],
      ['ngày 20/11/2026', '1 triệu 250 nghìn', '2026-11-20', 1_250_000],
      ['20.11.2026', '5.000.000,00', '2026-11-20', 5_000_000],
      ['19/11/2026 23:58:30', '2,5 triệu đồng', '2026-11-20', 2_500_000],
      ['19/11/2026 11:59 PM', '850k', '2026-11-20', 850_000],
      ['2026-11-20T09:15:00', 4_567_890.123, '2026-11-20', 4_567_890],
      ['20 - 11 - 2026', '3 tỷ 40 triệu', '2026-11-20', 3_040_000_000],
      ['\u202d20/11/2026\u202c', '\u2066900.000\u2069', '2026-11-20', 900_000],
      ['20\u221511\u22152026', 99_999.5, '2026-11-20', 100_000],
      ['Ngày 20 tháng 11, năm 2026.', '7 trăm nghìn', '2026-11-20', 0],
    ];
    const { cases, result } = await take(
      COLUMNS,
      written.map(([day, due], index) => row(index + 1, day, due)),
    );

    expect(cases.map((view) => [view.decision.day, view.money.due])).toEqual(
      written.slice(0, -1).map(([, , day, due]) => [day, due]),
    );
    expect(result.rejected.map(({ row: at, code }) => [at, code])).toEqual([[11, 'unreadable-amount']]);
    expect(new Set(result.notes.map(({ row: at, column }) => `${column}${at}`))).toEqual(
      new Set(['E2', 'E3', 'D5', 'E5', 'D6', 'E6', 'D7', 'E7', 'E8', 'D9', 'E9', 'D10', 'E10']),
    );
  });

  it('errors of formulas are no text', async () => {
    const { cases, result } = await take(COLUMNS, [
      row(1, '20/11/2026', 300_000, '#REF!'),
      row(2, '#N/A', 300_000),
      row(3, '20/11/2026', '#DIV/0!'),
      [...row(4, '20/11/2026', 300_000), '#VALUE!', '#NAME?'],
    ]);

    expect(cases.map((view) => view.decision.number)).toEqual(['4/QĐ']);
    expect(result.rejected.map(({ code }) => code)).toEqual([
      'missing-debtor',
      'missing-decision-date',
      'unreadable-amount',
    ]);
  });

  it('a day to come is no fact, and one today is', async () => {
    const { cases, preview } = await take(COLUMNS, [
      [...row(1, '20/11/2026', 300_000), '23/11/2026', '26/11/2026'],
      [...row(2, '20/11/2026', 300_000), '25/11/2026', '25/11/2026'],
      [...row(3, '20/11/2026', 300_000), '23/11/2062', null],
    ]);

    expect(cases.map(({ endedOn }) => endedOn)).toEqual([null, '2026-11-25', null]);
    expect(cases.map(({ stage }) => stage === 'docketed')).toEqual([false, false, true]);
    expect(preview.notes.map(({ row: at, column }) => `${column}${at}`)).toEqual(['G2', 'F4']);
  });
});
