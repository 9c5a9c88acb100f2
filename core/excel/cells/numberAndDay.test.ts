import { describe, expect, it } from 'vitest';
import { tableOf } from '#test/sheetTable.ts';
import { localDate } from '#shared/domain/localDate.ts';
import { type TestCell, workbookBytes } from '#test/workbooks.ts';
import { proposeMapping } from '../columns/mapping.ts';
import { numberAlone, partsOfDecision } from './numberAndDay.ts';
import { typeRows } from '../rows/typedRows.ts';

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
    expect(partsOfDecision(text)).toMatchObject({ number, day });
  });

  it.each([
    ['41/QĐ-THADS; 05/08/2026; 152.000.000đ', '41/QĐ-THADS', '05/08/2026', '152.000.000đ'],
    ['44/QĐ-THADS ngày 05/08/2026, 152.000.000đ', '44/QĐ-THADS', '05/08/2026', '152.000.000đ'],
    ['47/QĐ-THADS, ngày 05 tháng 8 năm 2026', '47/QĐ-THADS', '05 tháng 8 năm 2026', ''],
    ['48/QĐ-THADS-05/8/2026', '48/QĐ-THADS', '05/8/2026', ''],
    ['50 - 05/08/2026', '50', '05/08/2026', ''],
    ['49/QĐ-THADS ngày 05/08/2026 của Phòng THADS khu vực 4', '49/QĐ-THADS', '05/08/2026', ''],
    ['Ngày 17/9/2026 - số 218/QĐ-CCTHADS', '218/QĐ-CCTHADS', '17/9/2026', ''],
    ['17.9.2026: 218/QĐ-CCTHADS', '218/QĐ-CCTHADS', '17.9.2026', ''],
    ['73.450.000 đồng; QĐ số 219/QĐ-CCTHADS ngày 3-6-2026', '219/QĐ-CCTHADS', '3-6-2026', '73.450.000 đồng'],
    [
      'QĐ 220/QĐ-CCTHADS ký ngày 1 tháng 12 năm 2025 số tiền 9.800.000',
      '220/QĐ-CCTHADS',
      '1 tháng 12 năm 2025',
      '9.800.000',
    ],
    ['Quyết định số: 221/QĐ-CCTHADS (ngày 04/02/2026)', '221/QĐ-CCTHADS', '04/02/2026', ''],
    ['222/QĐ-CCTHADS 2026-02-04', '222/QĐ-CCTHADS', '2026-02-04', ''],
    ['[223/QĐ-CCTHADS] 04/02/26 -', '[223/QĐ-CCTHADS]', '04/02/26', ''],
    ['Số 224 /QĐ - CCTHADS, ra ngày 4/2/2026, thu 700.000đ', '224 /QĐ - CCTHADS', '4/2/2026', '700.000đ'],
    ['QĐ của Phòng THADS KV 4 số 225/QĐ ngày 4/2/2026', '225/QĐ', '4/2/2026', ''],
    ['12/2026/DS-ST ngày 20/06/2026', '12/2026/DS-ST', '20/06/2026', ''],
    ['BA số 08/2026/HS-ST; 11/05/2026', '08/2026/HS-ST', '11/05/2026', ''],
    ['226/QĐ-CCTHADS –', '226/QĐ-CCTHADS', '', ''],
    ['227/QĐ.CCTHADS', '227/QĐ.CCTHADS', '', ''],
    ['01/02/2026/QĐ-THADS', '01/02/2026/QĐ-THADS', '', ''],
    ['1.234/QĐ-THADS', '1.234/QĐ-THADS', '', ''],
  ])('are parted in any order: %j', (text, number, day, sum) => {
    const parts = partsOfDecision(text);

    expect({ ...parts, number: numberAlone(parts.number) }).toEqual({ number, day, sum });
  });

  it.each([
    ['QĐ số 42/QĐ-THADS', '42/QĐ-THADS'],
    ['Số 42/QĐ-THADS', '42/QĐ-THADS'],
    ['số: 42', '42'],
    ['Quyết định thi hành án số 42/QĐ-THADS', '42/QĐ-THADS'],
    ['Bản án số 15/2026/DS-ST của TAND khu vực 3', '15/2026/DS-ST'],
    ['42/QĐ-THADS-', '42/QĐ-THADS'],
    ['42/QĐ-THADS do Phòng THADS ra', '42/QĐ-THADS'],
    ['Sơn 5', 'Sơn 5'],
    ['QĐ-THADS', 'QĐ-THADS'],
    ['chưa rõ số', 'chưa rõ số'],
  ])('words around a number are no part of it: %j', (text, number) => {
    expect(numberAlone(text)).toBe(number);
  });

  const typed = (decision: TestCell) => {
    const header = ['STT', 'Số, ngày QĐ thi hành án', 'Người phải thi hành án', 'Số tiền'];
    const bytes = workbookBytes([{ name: 'S', rows: [header, [1, decision, 'Mai Đức Hòa', '300.000']] }]);
    const { sheet, layout } = tableOf(bytes);
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
