import { describe, expect, it } from 'vitest';
import { tableOf } from '#test/sheetTable.ts';
import { localDate } from '#shared/domain/localDate.ts';
import { type TestCell, workbookBytes } from '#test/workbooks.ts';
import { proposeMapping } from './mapping.ts';
import { typeRows } from '../rows/typedRows.ts';

const amountIn = (above: string, label: string, amount: TestCell) => {
  const header = ['STT', 'Số QĐ thi hành án', 'Ngày QĐ thi hành án', 'Người phải thi hành án', label];
  const row = [1, '01/QĐ-THADS', '02/10/2024', 'Mai Đức Hòa', amount];
  const bytes = workbookBytes([{ name: 'S', rows: [[above], header, row] }]);
  const { sheet, layout } = tableOf(bytes);
  const typed = typeRows({ sheet, layout, mapping: proposeMapping(layout), today: localDate('2026-11-20') });
  return typed.rows[0]?.values.amountDue ?? typed.rejected[0]?.code;
};

describe('a column without a unit beside others with one', () => {
  const header = ['STT', 'Số QĐ thi hành án', 'Ngày QĐ thi hành án', 'Người phải thi hành án'];
  const row = [1, '01/QĐ-THADS', '02/10/2024', 'Mai Đức Hòa'];
  const warned = (above: string, due: string, collected: string, amount: TestCell) => {
    const rows = [[above], [...header, due, collected], [...row, 300, amount]];
    const { sheet, layout } = tableOf(workbookBytes([{ name: 'S', rows }]));
    const typed = typeRows({
      sheet,
      layout,
      mapping: proposeMapping(layout),
      today: localDate('2026-11-20'),
    });
    return typed.rows[0]?.warnings.some((text) => text.includes('không ghi đơn vị'));
  };

  it.each<[string, string, string, TestCell, boolean]>([
    ['SỔ', 'Số tiền phải thi hành (nghìn đồng)', 'Đã thu', 200, true],
    ['SỔ', 'Số tiền phải thi hành (1.000 đồng)', 'Đã thu', '200', true],
    ['SỔ', 'Số tiền phải thi hành (nghìn đồng)', 'Đã thu (đồng)', 200_000, false],
    ['SỔ', 'Số tiền phải thi hành (nghìn đồng)', 'Đã thu (nghìn đồng)', 200, false],
    ['SỔ', 'Số tiền phải thi hành (nghìn đồng)', 'Đã thu', null, false],
    ['SỔ', 'Số tiền phải thi hành (nghìn đồng)', 'Đã thu', 0, false],
    ['SỔ', 'Số tiền phải thi hành (đồng)', 'Đã thu', 200, false],
    ['SỔ', 'Số tiền phải thi hành', 'Đã thu', 200, false],
    ['ĐVT: nghìn đồng', 'Số tiền phải thi hành', 'Đã thu', 200, false],
    ['ĐVT: nghìn đồng', 'Số tiền phải thi hành (triệu đồng)', 'Đã thu', 200, false],
  ])('under "%s", "%s" beside "%s" with %j is said: %s', (...row) => {
    const [above, due, collected, amount, said] = row;

    expect(warned(above, due, collected, amount)).toBe(said);
  });
});

describe('the unit of amounts', () => {
  it.each<[string, string, TestCell, unknown]>([
    ['SỔ THỤ LÝ', 'Số tiền', 300_000, 300_000],
    ['SỔ THỤ LÝ', 'Số tiền (đồng)', '300.000', 300_000],
    ['Đơn vị tính: đồng', 'Số tiền', '300.000', 300_000],
    ['Đơn vị tính: 1.000 đồng', 'Số tiền', '300.000', 300_000_000],
    ['ĐVT: nghìn đồng', 'Số tiền', 300.5, 300_500],
    ['ĐVT: nghìn đồng', 'Số tiền', '300,5', 300_500],
    ['ĐVT: nghìn đồng', 'Số tiền', '1.234,5', 1_234_500],
    ['ĐVT: nghìn đồng', 'Số tiền', '1,234.56 đ', 1_234_560],
    ['ĐVT: nghìn đồng', 'Số tiền', '1.234,567', 1_234_567],
    ['ĐVT: nghìn đồng', 'Số tiền', '1.234', 1_234_000],
    ['ĐVT: nghìn đồng', 'Số tiền', '1.234.567', 1_234_567_000],
    ['ĐVT: triệu đồng', 'Số tiền', '2,5', 2_500_000],
    ['ĐVT: triệu đồng', 'Số tiền', '1.250,75', 1_250_750_000],
    ['ĐVT: nghìn đồng', 'Số tiền', '2,5 triệu', 2_500_000],
    ['SỔ THỤ LÝ', 'Số tiền', '1.234,5', 'unreadable-amount'],
    ['ĐVT: triệu đồng', 'Số tiền', 300, 300_000_000],
    ['ĐVT: triệu đồng', 'Số tiền (đồng)', 300, 300],
    ['SỔ THỤ LÝ', 'Số tiền (1.000đ)', '300', 300_000],
    ['SỔ THỤ LÝ', 'Số tiền (ngàn đồng)', '-300', 'negative-amount'],
    ['ĐVT: triệu đồng', 'Số tiền', 9_007_199_254_740_991, 'unreadable-amount'],
    ['Phòng Đồng Tâm, 1000 đồng bào', 'Số tiền', 300, 300],
  ])('under "%s" and "%s", %j is %s', (above, label, amount, expected) => {
    expect(amountIn(above, label, amount)).toBe(expected);
  });
});
