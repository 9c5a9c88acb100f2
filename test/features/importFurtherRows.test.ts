import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testRegister } from '../app.ts';
import type { TestApp } from '../app.ts';
import { caseOf, day, received } from '../officialBooks.ts';
import type { TestCell } from '../workbooks.ts';

type Rows = readonly (readonly TestCell[])[];

let test: TestApp;
beforeEach(async () => {
  test = await testRegister('2026-11-25T02:00:00.000Z');
});
afterEach(() => test.close());

const KEYS = ['STT', 'Ngày thụ lý', 'Số quyết định thi hành án', 'Ngày quyết định thi hành án'];
const NAMED: readonly TestCell[] = [1, day('2026-08-05'), '17/QĐ-THADS', day('2026-08-05')];
const BELOW: readonly TestCell[] = ['', '', '', ''];
const [HOA, DU] = ['Mai Đức Hòa', 'Trần Thị Dụ'];

/** Brings in one sheet: these columns behind those that name a case, and these rows. */
const bringIn = async (headers: readonly string[], rows: Rows) => {
  const sheet = { name: 'Theo dõi', rows: [[...KEYS, 'Người phải thi hành án', ...headers], ...rows] };
  const path = await received(test, [sheet]);
  const preview = await test.ask('import.preview', { path });
  const leave = preview.unread.map(({ column }) => column);
  const run = await test.ask('import.run', { path, leave });
  const { ledgers, parties } = await caseOf(test, '17/QĐ-THADS');
  return {
    items: ledgers.map(({ item }) => [item.label, item.category, item.amount / 1000]),
    debtors: parties.filter(({ role }) => role === 'debtor').length,
    rejected: run.rejected.map(({ row, code }) => [row, code]),
    reasons: preview.rejected.map(({ reason }) => reason),
    joint: preview.warnings.filter(({ text }) => text.includes('liên đới')).length,
    warnings: preview.warnings.map(({ text }) => text),
  };
};

describe('a further row that says what its sum is for', () => {
  it.each<[string, readonly string[], Rows, object]>([
    [
      'under "Khoản thi hành"',
      ['Khoản thi hành', 'Số tiền'],
      [
        [...NAMED, HOA, 'Trả nợ gốc', 100_000],
        [...BELOW, '', 'Án phí DSST', 5_000],
      ],
      {
        items: [
          ['Trả nợ gốc', 'debt', 100],
          ['Án phí DSST', 'courtFee', 5],
        ],
        rejected: [],
      },
    ],
    [
      'in a column that is not read',
      ['Số tiền', 'Diễn giải riêng'],
      [
        [...NAMED, HOA, 100_000, 'bồi thường'],
        [...BELOW, '', 5_000, 'Án phí HSST'],
        [...BELOW, '', 7_000, 'phạt bổ sung'],
      ],
      {
        items: [
          ['Khoản phải thi hành', 'other', 100],
          ['Án phí HSST', 'courtFee', 5],
          ['phạt bổ sung', 'fine', 7],
        ],
        rejected: [],
      },
    ],
    [
      'in its note',
      ['Nội dung', 'Số tiền', 'Ghi chú'],
      [
        [...NAMED, HOA, 'Cấp dưỡng', 100_000, ''],
        [...BELOW, '', '', 5_000, 'Lãi chậm trả'],
      ],
      {
        items: [
          ['Cấp dưỡng', 'periodicSupport', 100],
          ['Lãi chậm trả', 'other', 5],
        ],
        rejected: [],
      },
    ],
    [
      'not where the words say what is left',
      ['Nội dung', 'Số tiền', 'Ghi chú'],
      [
        [...NAMED, HOA, 'Cấp dưỡng', 100_000, ''],
        [...BELOW, '', '', 100_000, 'còn lại chưa nộp'],
      ],
      { items: [['Cấp dưỡng', 'periodicSupport', 100]], rejected: [[3, 'missing-decision-number']] },
    ],
    [
      'not with an order number of its own',
      ['Nội dung', 'Số tiền', 'Ghi chú'],
      [
        [...NAMED, HOA, 'Cấp dưỡng', 100_000, ''],
        [2, '', '', '', '', '', 5_000, 'Án phí'],
      ],
      { items: [['Cấp dưỡng', 'periodicSupport', 100]], rejected: [[3, 'missing-decision-number']] },
    ],
    [
      'not a total, whatever it says',
      ['Nội dung', 'Số tiền', 'Diễn giải riêng'],
      [
        [...NAMED, HOA, 'Cấp dưỡng', 100_000, ''],
        [...BELOW, '', '', 100_000, 'Cộng án phí, phạt'],
      ],
      { items: [['Cấp dưỡng', 'periodicSupport', 100]], rejected: [] },
    ],
  ])('%s', async (_what, headers, rows, expected) => {
    expect(await bringIn(headers, rows)).toMatchObject(expected);
  });

  it('is told with the cell its words were taken from', async () => {
    const { warnings } = await bringIn(
      ['Số tiền', 'Diễn giải riêng'],
      [
        [...NAMED, HOA, 100_000, ''],
        [...BELOW, '', 5_000, 'Án phí'],
      ],
    );

    expect(warnings).toContainEqual(expect.stringContaining('ô G3'));
  });

  it('is refused with what it lacks where it says nothing', async () => {
    const { reasons } = await bringIn(
      ['Nội dung', 'Số tiền'],
      [
        [...NAMED, HOA, 'Cấp dưỡng', 100_000],
        [...BELOW, '', '', 5_000],
      ],
    );

    expect(reasons).toEqual([expect.stringContaining('ghi nội dung khoản hoặc tên người cạnh số tiền')]);
  });
});

describe('sums by kind over several rows of a case', () => {
  const KINDS = ['Án phí', 'Bồi thường', 'Phạt', 'Số bản án'];

  it.each<[string, Rows, { total: number; debtors: number; joint: number }]>([
    [
      'repeated beside each debtor count once',
      [
        [...NAMED, HOA, 200_000, 60_000_000, ''],
        [...BELOW, DU, 200_000, 60_000_000, ''],
      ],
      { total: 60_200, debtors: 2, joint: 2 },
    ],
    [
      'of other kinds add up',
      [
        [...NAMED, HOA, 200_000, '', ''],
        [...BELOW, DU, '', 200_000, ''],
      ],
      { total: 400, debtors: 2, joint: 0 },
    ],
    [
      'partly repeated count once where they are',
      [
        [...NAMED, HOA, 200_000, 60_000_000, ''],
        [...BELOW, DU, 300_000, 60_000_000, 5_000_000],
      ],
      { total: 65_500, debtors: 2, joint: 1 },
    ],
    [
      'named again with its decision, another kind of the same sum',
      [
        [...NAMED, HOA, 200_000, '', '', '12/2026/HS-ST'],
        [...NAMED, HOA, '', '', 200_000, '12/2026/HS-ST'],
      ],
      { total: 400, debtors: 1, joint: 0 },
    ],
    [
      'of one debtor in two rows add up',
      [
        [...NAMED, HOA, 200_000, '', ''],
        [...BELOW, HOA, '', '', 700_000],
      ],
      { total: 900, debtors: 1, joint: 0 },
    ],
  ])('%s', async (_what, rows, { total, ...expected }) => {
    const found = await bringIn(KINDS, rows);

    expect(found).toMatchObject({ ...expected, rejected: [] });
    expect(found.items.reduce((sum, [, , amount]) => sum + Number(amount), 0)).toBe(total);
  });

  it('without any words are refused, never left out in silence', async () => {
    const { rejected } = await bringIn(KINDS, [
      [...NAMED, HOA, 200_000, 60_000_000, ''],
      [...BELOW, '', 200_000, '', 5_000_000],
    ]);

    expect(rejected).toEqual([[3, 'missing-decision-number']]);
  });
});

it('gives each khoản of a cell its category', async () => {
  const { items } = await bringIn(
    ['Nội dung', 'Số tiền'],
    [[...NAMED, HOA, 'Án phí 200.000đ; phạt 5.000.000đ', 5_200_000]],
  );

  expect(items).toEqual([
    ['Án phí', 'courtFee', 200],
    ['phạt', 'fine', 5_000],
  ]);
});
