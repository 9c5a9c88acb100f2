import { describe, expect, it } from 'vitest';
import { localDate } from '#shared/domain/localDate.ts';
import { type TestCell, workbookBytes } from '#test/workbooks.ts';
import { findLayout } from './layout.ts';
import { proposeMapping } from './mapping.ts';
import { splitNumberAndDay } from './numberAndDay.ts';
import { parseWorkbook } from './parseWorkbook.ts';
import { typeRows } from './typedRows.ts';

describe('a number and its day in one cell', () => {
  it.each([
    ['01/QĐ-THADS ngày 02/10/2024', '01/QĐ-THADS', '02/10/2024'],
    ['01/QĐ-THADS, 02-10-2024', '01/QĐ-THADS', '02-10-2024'],
    ['01/QĐ-THADS (2/10/24)', '01/QĐ-THADS', '2/10/24'],
    ['Số 01 ngày 02.10.2024.', 'Số 01', '02.10.2024'],
    ['252/2024/HS-ST', '252/2024/HS-ST', ''],
    ['01/QĐ-THADS ngày', '01/QĐ-THADS', ''],
    ['02/10/2024', '02/10/2024', ''],
  ])('are told apart in %j', (text, number, day) => {
    expect(splitNumberAndDay(text)).toEqual({ number, day });
  });

  const typed = (decision: TestCell) => {
    const header = ['STT', 'Số, ngày QĐ thi hành án', 'Người phải thi hành án', 'Số tiền'];
    const bytes = workbookBytes([{ name: 'S', rows: [header, [1, decision, 'Mai Đức Hòa', '300.000']] }]);
    const { sheet, layout } = findLayout(parseWorkbook(bytes));
    return typeRows({ sheet, layout, mapping: proposeMapping(layout), today: localDate('2026-11-20') });
  };

  it('are read when the register has no column for the day', () => {
    expect(typed('01/QĐ-THADS\nngày 02/10/2024').rows[0]?.values).toMatchObject({
      decisionNumber: '01/QĐ-THADS',
      decisionDate: '2024-10-02',
    });
  });

  it.each([
    ['01/QĐ-THADS ngày 31/02/2026', 'impossible-date', 'Ô B2 '],
    ['01/QĐ-THADS', 'missing-decision-date', 'Ô B2 '],
    [null, 'missing-decision-number', 'Ô B2 '],
  ])('are rejected in words when wrong: %j', (decision, code, words) => {
    expect(typed(decision).rejected).toEqual([
      expect.objectContaining({ code, reason: expect.stringContaining(words) }),
    ]);
  });
});
