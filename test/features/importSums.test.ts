import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testRegister } from '../app.ts';
import type { TestApp } from '../app.ts';
import { caseOf, oneBroughtIn, oneCase, received } from '../officialBooks.ts';
import type { Columns } from '../officialBooks.ts';

type Items = readonly (readonly [label: string, category: string, amount: number])[];

let test: TestApp;
beforeEach(async () => {
  test = await testRegister('2026-11-25T02:00:00.000Z');
});
afterEach(() => test.close());

const bringIn = async (columns: Columns) => {
  const { view, ...said } = await oneBroughtIn(test, columns);
  const items = view.ledgers.map(({ item }) => [item.label, item.category, item.amount]);
  return { money: view.money, items, ...said };
};

describe('several columns of one kind', () => {
  it.each<[string, Columns, Items, readonly string[]]>([
    [
      'court fees of two judgments, and a total',
      [
        ['Án phí HSST', '', 200_000],
        ['Án phí DSST', '', 1_500_000],
        ['Phạt tiền bổ sung', '', 5_000_000],
        ['Tổng cộng', '', 6_700_000],
      ],
      [
        ['Án phí HSST', 'courtFee', 200_000],
        ['Án phí DSST', 'courtFee', 1_500_000],
        ['Phạt tiền bổ sung', 'fine', 5_000_000],
      ],
      [],
    ],
    [
      'under one group, in three rows of words',
      [
        ['Số phải thi hành', 'APHS/APDS/APHNGĐ', 300_000],
        ['Số phải thi hành', 'Truy thu SQNN', 7_000_000],
        ['Số phải thi hành', 'Thu lợi bất chính', 2_000_000],
        ['Số phải thi hành', 'Sung quỹ NN', 400_000],
        ['Số phải thi hành', 'Phạt SCNN', 600_000],
        ['Số phải thi hành', 'Cộng', 10_300_000],
      ],
      [
        ['APHS/APDS/APHNGĐ', 'courtFee', 300_000],
        ['Truy thu SQNN', 'illicitGainRecovery', 7_000_000],
        ['Thu lợi bất chính', 'illicitGainRecovery', 2_000_000],
        ['Sung quỹ NN', 'confiscationToState', 400_000],
        ['Phạt SCNN', 'fine', 600_000],
      ],
      [],
    ],
    [
      'a fine that stands twice',
      [
        ['Phạt', '', 1_000_000],
        ['Phạt', '', '2.000.000'],
      ],
      [
        ['Phạt', 'fine', 1_000_000],
        ['Phạt', 'fine', 2_000_000],
      ],
      [],
    ],
    [
      'debts and interest',
      [
        ['Số tiền phải thi hành', 'Nợ gốc', 100_000_000],
        ['Số tiền phải thi hành', 'Nợ lãi (đồng)', 25_000_000],
        ['Số tiền phải thi hành', 'Lãi chậm trả', 3_000_000],
        ['Số tiền phải thi hành', 'Tổng cộng', 128_000_000],
      ],
      [
        ['Nợ gốc', 'debt', 100_000_000],
        ['Nợ lãi', 'debt', 25_000_000],
        ['Lãi chậm trả', 'debt', 3_000_000],
      ],
      [],
    ],
    [
      'what is owed to people',
      [
        ['Hoàn trả công dân', '', 4_000_000],
        ['Trả lại tài sản', '', 5_000_000],
        ['Bồi thường công dân', '', 6_000_000],
        ['Cấp dưỡng', '', 7_000_000],
      ],
      [
        ['Hoàn trả công dân', 'restitution', 4_000_000],
        ['Trả lại tài sản', 'restitution', 5_000_000],
        ['Bồi thường công dân', 'compensation', 6_000_000],
        ['Cấp dưỡng', 'periodicSupport', 7_000_000],
      ],
      [],
    ],
    [
      'parted below a kind',
      [
        ['Án phí', 'HSST', 200_000],
        ['Án phí', 'DSST', 900_000],
      ],
      [
        ['Án phí HSST', 'courtFee', 200_000],
        ['Án phí DSST', 'courtFee', 900_000],
      ],
      [],
    ],
    [
      'in thousands, each by its own header',
      [
        ['Án phí HNGĐ (1.000 đồng)', '', 300],
        ['Án phí DSPT (đồng)', '', 250_000],
      ],
      [
        ['Án phí HNGĐ', 'courtFee', 300_000],
        ['Án phí DSPT', 'courtFee', 250_000],
      ],
      [],
    ],
    [
      'beside what is no sum due',
      [
        ['Án phí HSST', '', 200_000],
        ['Tạm ứng án phí', '', 50_000],
        ['Tiền phạt vi phạm hợp đồng', '', 60_000],
        ['Phạt còn lại', '', 70_000],
        ['Án phí DSST', '', 80_000],
      ],
      [['Án phí HSST', 'courtFee', 200_000]],
      ['Tạm ứng án phí', 'Tiền phạt vi phạm hợp đồng', 'Phạt còn lại', 'Án phí DSST'],
    ],
    [
      'of two times: those of the first group only',
      [
        ['Thụ lý mới', 'Án phí', 200_000],
        ['Thụ lý mới', 'Phạt', 300_000],
        ['Tổng số phải thi hành', 'Án phí', 500_000],
        ['Tổng số phải thi hành', 'Truy thu', 600_000],
      ],
      [
        ['Án phí', 'courtFee', 200_000],
        ['Phạt', 'fine', 300_000],
      ],
      ['Tổng số phải thi hành › Án phí', 'Tổng số phải thi hành › Truy thu'],
    ],
    [
      'carried over from another year',
      [
        ['Năm trước chuyển sang', 'Án phí', 200_000],
        ['Còn phải thi hành', 'Phạt', 300_000],
        ['Số phải thi hành', 'Lệ phí', 10_000],
        ['Bản án', 'Số', '12/2026/HS-ST'],
      ],
      [['Lệ phí', 'courtFee', 10_000]],
      ['Năm trước chuyển sang › Án phí', 'Còn phải thi hành › Phạt'],
    ],
  ])('%s', async (_what, columns, items, unread) => {
    const found = await bringIn(columns);

    expect([found.items, found.unread]).toEqual([items, unread]);
    expect(found.money.due).toBe(items.reduce((sum, [, , amount]) => sum + amount, 0));
    expect(found.money.collected).toBe(0);
    expect(found.warnings.filter((text) => text.includes('cộng lại'))).toEqual([]);
  });

  it('say where they do not make up the total', async () => {
    const { money, warnings } = await bringIn([
      ['Án phí HSST', '', 200_000],
      ['Án phí DSST', '', 300_000],
      ['Tổng cộng', '', 900_000],
    ]);

    expect(money.due).toBe(900_000);
    expect(warnings).toContainEqual(expect.stringContaining('cộng lại 500.000 đồng'));
  });

  it('may be pointed at by hand', async () => {
    const path = await received(test, [
      oneCase([
        ['Nộp NSNN đợt A', '', 200_000],
        ['Nộp NSNN đợt B', '', 300_000],
      ]),
    ]);
    const { tables } = await test.ask('import.preview', { path });
    const mapping = Object.fromEntries(
      (tables[0]?.columns ?? []).flatMap(({ column, field, label }) =>
        label.startsWith('Nộp') ? [[column, 'dueConfiscation']] : field === null ? [] : [[column, field]],
      ),
    );
    await test.ask('import.run', { path, choices: { 'Theo dõi': { mapping } } });

    const { ledgers } = await caseOf(test, '17/QĐ-THADS');

    expect(ledgers.map(({ item }) => [item.label, item.category, item.amount])).toEqual([
      ['Nộp NSNN đợt A', 'confiscationToState', 200_000],
      ['Nộp NSNN đợt B', 'confiscationToState', 300_000],
    ]);
  });

  it('name the column of a sum that cannot be', async () => {
    const path = await received(test, [
      oneCase([
        ['Án phí HSST', '', 200_000],
        ['Án phí DSST', '', 'khoảng năm trăm'],
      ]),
    ]);

    const { rejected } = await test.ask('import.preview', { path });

    expect(rejected.map(({ reason }) => reason)).toEqual([expect.stringContaining('Ô F3 ')]);
  });
});
