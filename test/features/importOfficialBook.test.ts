import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testRegister } from '../app.ts';
import type { TestApp } from '../app.ts';
import { caseOf, received } from '../officialBooks.ts';
import type { TestSheet } from '../workbooks.ts';

/** A merged area, Excel's rows and zero-based columns. */
const area = (firstRow: number, lastRow: number, firstColumn: number, lastColumn: number) => ({
  firstRow,
  lastRow,
  firstColumn,
  lastColumn,
});

const down = (column: number) => area(3, 5, column, column);

/** The register of cases on the office's own initiative, as the official forms lay it out: three rows of headers. */
const OWN_INITIATIVE: TestSheet = {
  name: 'Sổ thụ lý CĐ',
  merges: [
    ...[0, 1, 5, 6, 14, 23].map(down),
    area(3, 3, 2, 4),
    area(3, 3, 7, 8),
    area(3, 3, 9, 13),
    area(3, 3, 15, 22),
    ...[2, 3, 4, 7, 8, 9, 10, 11, 12, 13].map((column) => area(4, 5, column, column)),
    ...[15, 17, 19, 21].map((column) => area(4, 4, column, column + 1)),
  ],
  rows: [
    ['SỔ THỤ LÝ THI HÀNH ÁN CHỦ ĐỘNG NĂM 2026'],
    ['Đơn vị tính: 1.000 đồng'],
    [
      'Số TT',
      'Ngày, tháng, năm thụ lý',
      'Bản án, quyết định',
      null,
      null,
      'Họ và tên, địa chỉ người phải thi hành án',
      'Họ tên, địa chỉ người được thi hành án',
      'Quyết định thi hành án',
      null,
      'Các khoản phải thi hành',
      null,
      null,
      null,
      null,
      'Chấp hành viên',
      'Kết quả thi hành án',
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      'Ghi chú',
    ],
    [
      null,
      null,
      'Số',
      'Ngày, tháng, năm',
      'Tòa án xét xử',
      null,
      null,
      'Số',
      'Ngày, tháng, năm',
      'Án phí',
      'Phạt',
      'Truy thu',
      'Tịch thu',
      'Khác',
      null,
      'Thi hành xong',
      null,
      'Đình chỉ thi hành án',
      null,
      'Ủy thác thi hành án',
      null,
      'Chưa có điều kiện thi hành',
      null,
      null,
    ],
    [
      ...Array.from({ length: 15 }, () => null),
      'Ngày',
      'Số tiền',
      'Số QĐ',
      'Ngày',
      'Số QĐ',
      'Ngày',
      'Số QĐ',
      'Ngày',
      null,
    ],
    Array.from({ length: 24 }, (_, index) => `(${index + 1})`),
    [
      1,
      '03/08/2026',
      '12/2026/HS-ST',
      '20/06/2026',
      'TAND khu vực 3',
      'Đỗ Văn Thử, thôn 2, xã Tân Lập',
      '',
      '301/QĐ-THADS',
      '05/08/2026',
      200,
      5000,
      null,
      null,
      null,
      'Lê Văn Dụ',
      '30/09/2026',
      5200,
      '',
      '',
      '',
      '',
      '',
      '',
      '',
    ],
    [
      2,
      '03/08/2026',
      '13/2026/HS-ST',
      '21/06/2026',
      'TAND khu vực 3',
      'Lý Thị Thử',
      '',
      '302/QĐ-THADS',
      '05/08/2026',
      200,
      null,
      1500,
      null,
      null,
      'Lê Văn Dụ',
      '',
      '',
      '',
      '',
      '15/QĐ-THADS',
      '01/09/2026',
      '',
      '',
      '',
    ],
    [
      3,
      '03/08/2026',
      '14/2026/HS-ST',
      '22/06/2026',
      'TAND khu vực 3',
      'Hồ Văn Thử',
      '',
      '303/QĐ-THADS',
      '05/08/2026',
      300,
      null,
      null,
      null,
      null,
      'Lê Văn Dụ',
      '',
      '',
      '',
      '',
      '',
      '',
      '16/QĐ-THADS',
      '02/09/2026',
      '',
    ],
    ['', 'Cộng', '', '', '', '', '', '', '', 700, 5000, 1500],
  ],
};

let test: TestApp;
beforeAll(async () => {
  test = await testRegister();
});
afterAll(() => test.close());

describe('the official register of own initiative', () => {
  it('comes in whole, its total left out', async () => {
    const path = await received(test, [OWN_INITIATIVE]);
    const result = await test.ask('import.run', { path });

    expect(result).toMatchObject({
      imported: 3,
      amountDue: 7_200_000,
      amountCollected: 5_200_000,
      unread: [],
    });
    expect(result.leftOut.map(({ row, why }) => [row, why])).toEqual([[10, 'total']]);
  });

  it.each([
    ['301/QĐ-THADS', 'completed', 'Đỗ Văn Thử', ['courtFee', 'fine'], 'case.completed'],
    [
      '302/QĐ-THADS',
      'entrustedOut',
      'Lý Thị Thử',
      ['courtFee', 'illicitGainRecovery'],
      'entrustment.decided',
    ],
    ['303/QĐ-THADS', 'noMeans', 'Hồ Văn Thử', ['courtFee'], 'noMeans.decided'],
  ])('says what became of %s', async (...expected) => {
    const [number, state, debtor, categories, last] = expected;
    const view = await caseOf(test, number);
    const { rows } = await test.ask('cases.parties', { id: view.id });

    expect([view.state, view.events.at(-1)?.body.type]).toEqual([state, last]);
    expect(view.ledgers.map(({ item }) => item.category)).toEqual(categories);
    expect(rows.map(({ name }) => name)).toContain(debtor);
  });
});
