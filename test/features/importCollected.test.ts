import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testRegister } from '../app.ts';
import type { TestApp } from '../app.ts';
import { oneBroughtIn } from '../officialBooks.ts';
import type { Columns } from '../officialBooks.ts';

let test: TestApp;
beforeEach(async () => {
  test = await testRegister('2026-11-25T02:00:00.000Z');
});
afterEach(() => test.close());

const bringIn = async (columns: Columns) => {
  const { view, ...said } = await oneBroughtIn(test, columns);
  return { money: view.money, ...said };
};

describe('what was collected by kind', () => {
  it.each<[string, Columns, readonly [due: number, collected: number], readonly string[]]>([
    [
      'adds up',
      [
        ['Phải thi hành', 'Án phí', 200_000],
        ['Phải thi hành', 'Phạt', 5_000_000],
        ['Đã thi hành', 'Án phí', 200_000],
        ['Đã thi hành', 'Phạt', 1_000_000],
        ['Còn phải thi hành', 'Án phí', 0],
        ['Còn phải thi hành', 'Phạt', 4_000_000],
      ],
      [5_200_000, 1_200_000],
      ['Còn phải thi hành › Án phí', 'Còn phải thi hành › Phạt'],
    ],
    [
      'is counted once beside its total',
      [
        ['Số tiền phải thi hành', '', 900_000],
        ['Số tiền đã thu', 'Án phí', 200_000],
        ['Số tiền đã thu', 'Bồi thường', 300_000],
        ['Số tiền đã thu', 'Cộng', 500_000],
      ],
      [900_000, 500_000],
      [],
    ],
    [
      'under one header row',
      [
        ['Án phí', '', 300_000],
        ['Phạt', '', 700_000],
        ['Án phí đã thu', '', 100_000],
        ['Phạt đã thu', '', 200_000],
        ['Phạt còn lại', '', 500_000],
      ],
      [1_000_000, 300_000],
      ['Phạt còn lại'],
    ],
    [
      'named in brackets',
      [
        ['Số tiền phải thi hành', '', 900_000],
        ['Số tiền đã thu (án phí)', '', 100_000],
        ['Số tiền đã thu (phạt)', '', 250_000],
        ['Án phí (còn lại)', '', 50_000],
      ],
      [900_000, 350_000],
      ['Án phí (còn lại)'],
    ],
    [
      'may leave a part out',
      [
        ['Số tiền phải thi hành', '', 900_000],
        ['Đã thu', 'Án phí HSST', 200_000],
        ['Đã thu', 'Án phí DSST', 100_000],
        ['Đã thu', 'Tổng số', 300_000],
      ],
      [900_000, 300_000],
      [],
    ],
    [
      'is not guessed behind a sum that was collected',
      [
        ['Số tiền phải thi hành', '', 900_000],
        ['Số tiền đã thu', '', 400_000],
        ['Án phí', '', 100_000],
        ['Phạt', '', 300_000],
      ],
      [900_000, 400_000],
      ['Án phí', 'Phạt'],
    ],
    [
      'of a month and of the year are not added up',
      [
        ['Số tiền phải thi hành', '', 900_000],
        ['Đã thu trong tháng', 'Án phí', 100_000],
        ['Đã thu', 'Án phí', 250_000],
        ['Bản án', 'Số', '12/2026/HS-ST'],
        ['Bản án', 'Ngày', '15/01/2026'],
      ],
      [900_000, 250_000],
      ['Đã thu trong tháng › Án phí'],
    ],
    [
      'is no advance, nothing paid out, nothing due',
      [
        ['Số đã thụ lý', 'Án phí', 600_000],
        ['Số đã thụ lý', 'Phạt', 300_000],
        ['Đã chi trả', 'Bồi thường', 100_000],
      ],
      [900_000, 0],
      ['Đã chi trả › Bồi thường'],
    ],
  ])('%s', async (_what, columns, [due, collected], unread) => {
    const found = await bringIn(columns);

    expect([found.money.due, found.money.collected, found.unread]).toEqual([due, collected, unread]);
    expect(found.warnings.filter((text) => text.includes('cộng lại'))).toEqual([]);
  });

  it.each([
    [600_000, 600_000, 'lấy tổng số đã thu'],
    [400_000, 500_000, 'lấy tổng của các khoản'],
  ])('of a total of %i is told', async (total, collected, words) => {
    const { money, warnings } = await bringIn([
      ['Số tiền phải thi hành', '', 900_000],
      ['Đã thi hành', 'Án phí', 200_000],
      ['Đã thi hành', 'Phạt', 300_000],
      ['Đã thi hành', 'Cộng', total],
    ]);

    expect(money.collected).toBe(collected);
    expect(warnings).toContainEqual(expect.stringContaining(words));
  });
});
