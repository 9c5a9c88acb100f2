import { describe, expect, it } from 'vitest';
import { tableOf } from '#test/sheetTable.ts';
import { localDate } from '#shared/domain/localDate.ts';
import { EXAMPLE_ROW as GOOD } from '#test/docketRow.ts';
import { type DocketRow, docketSheet, type TestCell, workbookBytes } from '#test/workbooks.ts';
import { proposeMapping } from '../columns/mapping.ts';
import { typeRows } from './typedRows.ts';

const TODAY = localDate('2026-11-20');

const typed = (rows: readonly DocketRow[], more: readonly (readonly TestCell[])[] = []) => {
  const sheet = docketSheet(rows);
  const found = tableOf(workbookBytes([{ ...sheet, rows: [...sheet.rows, ...more] }]));
  return typeRows({ ...found, mapping: proposeMapping(found.layout), today: TODAY });
};

describe('the other rows of a register', () => {
  const merged = (text: string): readonly TestCell[] => [text];

  it.each<[string, readonly TestCell[], string]>([
    ['a month', merged('Tháng 10/2024'), 'month'],
    ['a month in capitals', merged('THÁNG 10 NĂM 2024'), 'month'],
    ['a month in another column', [null, null, null, 'Tháng 10/2024'], 'month'],
    ['a month as a date cell', [null, { day: localDate('2024-10-01') }], 'month'],
    ['a quarter', merged('Quý IV năm 2024'), 'month'],
    ['a year', merged('Năm 2025'), 'month'],
    ['a total', ['Cộng', ...Array<null>(15).fill(null), 10_300_000], 'total'],
    ['a month total', ['Cộng tháng 10', ...Array<null>(15).fill(null), 10_300_000], 'total'],
    ['a grand total under the debtors', [...Array<null>(6).fill(null), 'TỔNG CỘNG: 25 việc'], 'total'],
    ['a running total', ['Lũy kế', ...Array<null>(15).fill(null), '10.300.000'], 'total'],
    ['signatures', [null, 'Người lập biểu', ...Array<null>(11).fill(null), 'THỦ TRƯỞNG ĐƠN VỊ'], 'signature'],
    [
      'the day of signing',
      [...Array<null>(12).fill(null), 'Yên Sơn, ngày 20 tháng 11 năm 2026'],
      'signature',
    ],
    ['a prepared number', [2], 'blank'],
    ['blanks', ['  ', null, ' '], 'blank'],
    ['a section', merged('A. Án dân sự'), 'note'],
    ['a header printed again', ['STT', 'Ngày thụ lý', null, null, null, null, 'Họ tên'], 'header'],
    ['column numbers again', ['(1)', '(2)', '(3)', '(4)'], 'header'],
  ])('are skipped: %s', (_, cells, why) => {
    const { rows, rejected, skipped } = typed([GOOD], [cells, []]);

    expect([rows.length, rejected, skipped.map((row) => row.why)]).toEqual([1, [], [why]]);
  });

  it.each<[string, DocketRow]>([
    ['a debtor called Tống', { debtorName: 'Tống Văn Cộng' }],
    ['a corporation', { debtorName: 'Tổng công ty Xây dựng Số 1' }],
    ['a company', { debtorName: 'Công ty TNHH Tháng Mười' }],
    ['a debtor called Năm', { debtorName: 'Năm 10', order: null }],
  ])('are not confused with %s', (_, change) => {
    expect(typed([{ ...GOOD, ...change }]).rows.length).toBe(1);
  });

  it('are not an unfinished case, which is rejected', () => {
    const { rejected } = typed([{ order: 9, debtorName: 'Mai Đức Hòa' }]);

    expect(rejected.map(({ order, code }) => [order, code])).toEqual([['9', 'missing-decision-number']]);
  });

  it('are counted where nothing stands', () => {
    const { skipped } = typed([GOOD, {}, {}, { ...GOOD, decisionNumber: '102/QĐ-THADS' }]);

    expect(skipped).toEqual([{ row: 8, count: 2, why: 'blank' }]);
  });
});
