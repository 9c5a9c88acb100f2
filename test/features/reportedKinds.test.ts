import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type TestApp, testRegister } from '../app.ts';
import { caseOf, day, received } from '../officialBooks.ts';
import { REPORTED_NOW } from '../reportedBooks.ts';
import type { TestCell } from '../workbooks.ts';

let office: TestApp;
beforeEach(async () => {
  office = await testRegister(REPORTED_NOW);
});
afterEach(() => office.close());

const DECIDED = day('2026-08-05');
const SERVED = day('2026-08-10');

type Rows = readonly (readonly TestCell[])[];

const preview = async (rows: Rows) => {
  const path = await received(office, [{ name: 'Sổ riêng CHV', rows }]);
  return { path, ...(await office.ask('import.preview', { path })) };
};

/** The columns that no field is read from, with what they carry. */
const unreadOf = async (rows: Rows) => {
  const { unread } = await preview(rows);
  return unread.map(({ header, carries }) => [header, carries]);
};

const HEAD = ['Số QĐ thi hành án', 'Ngày QĐ thi hành án', 'Người phải thi hành án'] as const;
const row = (number: number, ...more: readonly TestCell[]): readonly TestCell[] => [
  `${number}/QĐ-THADS`,
  DECIDED,
  'Lò Thị Nở',
  ...more,
];

describe('headers that look like others', () => {
  it.each<[string, TestCell, TestCell, string | null]>([
    ['Số thụ lý', '1', '2', null],
    ['Số việc thi hành xong', '1', '2', null],
    ['Phải thi hành', '1000000', '200000', 'money'],
    ['Phải thi hành', 1_000_000, 200_000, 'money'],
    ['Ngày nộp tiền', day('2026-10-05'), null, 'day'],
    ['Dự kiến xác minh', day('2026-11-05'), null, 'day'],
    ['Ngày dự kiến thi hành xong', day('2026-11-20'), null, 'day'],
    ['Hạn xác minh', day('2026-10-20'), null, 'day'],
    ['Ngày hẹn đương sự', day('2026-10-01'), null, 'day'],
    ['Số tiền tạm đình chỉ', 3_000_000, null, 'money'],
    ['Số tiền chưa có điều kiện', 3_000_000, null, 'money'],
    ['Ngày chuyển sổ theo dõi riêng', day('2026-10-05'), null, 'day'],
  ])('%s (%o, %o) is named as unread', async (header, first, second, carries) => {
    const rows = [[...HEAD, 'Số tiền', header], row(1, 5_000_000, first), row(2, 6_000_000, second)];

    expect(await unreadOf(rows)).toEqual([[header, carries]]);
  });
});

describe('days to come in other columns', () => {
  it.each<[string, TestCell]>([
    ['Ngày kết thúc', day('2027-10-01')],
    ['Đã thi hành xong ngày', '26/11/2026'],
    ['QĐ tạm đình chỉ (số, ngày)', '5/QĐ-THADS ngày 01/09/2027'],
    ['Ủy thác (số, ngày)', '5/QĐ-THADS ngày 01/09/2027'],
    ['QĐ thu hồi (số, ngày)', '5/QĐ-THADS ngày 01/09/2062'],
    ['QĐ hoãn', '7/QĐ-THADS ngày 01/12/2026'],
    ['Ngày xác minh', '26/11/2026'],
  ])('%s: %o hides no work', async (header, cell) => {
    const { path } = await preview([[...HEAD, 'Ngày tống đạt', header], row(1, SERVED, cell)]);
    await office.ask('import.run', { path });
    const { items } = await office.ask('agenda.list', {});
    const view = await caseOf(office, '1/QĐ-THADS');

    expect([view.endedOn, view.state, view.gaps.map(({ code }) => code)]).toEqual([
      null,
      'verifying',
      expect.arrayContaining(['futureFactLeft']),
    ]);
    expect(items).toMatchObject([{ ruleId: 'VR-01', due: '2026-09-03', state: 'overdue' }]);
  });
});

describe('decisions that stop a case or let it go on, in other words', () => {
  it.each<[string, readonly string[], readonly TestCell[], string]>([
    ['short', ['QĐ TĐC'], ['05/QĐ-THADS ngày 20/08/2026'], 'suspended'],
    ['only days', ['Ngày tạm đình chỉ', 'Ngày tiếp tục'], ['20/08/2026', '20/10/2026'], 'verifying'],
    ['only a day', ['Ngày tạm đình chỉ'], [day('2026-08-20')], 'suspended'],
    ['deferred', ['Hoãn thi hành án'], ['05/QĐ-THADS ngày 20/08/2026'], 'deferred'],
    ['entrusted', ['QĐ UT'], ['05/QĐ-THADS ngày 20/08/2026'], 'entrustedOut'],
    ['revoked', ['QĐ thu hồi QĐ THA'], ['05/QĐ-THADS ngày 20/08/2026'], 'revoked'],
    ['terminated', ['QĐ đình chỉ'], ['05/QĐ-THADS ngày 20/08/2026'], 'terminated'],
  ])('%s', async (_what, headers, cells, state) => {
    const { path } = await preview([
      [...headers, ...HEAD, 'Ngày TB hợp lệ'],
      [...cells, ...row(1, SERVED)],
    ]);
    await office.ask('import.run', { path });

    expect((await caseOf(office, '1/QĐ-THADS')).state).toBe(state);
  });
});

describe('several debtors in a cell, in other words', () => {
  it.each([
    'Mai Văn Hiền + Lò Thị Nở',
    'Mai Văn Hiền (chồng), Lò Thị Nở (vợ)',
    'Mai Văn Hiền cùng vợ là Lò Thị Nở',
    'Mai Văn Hiền/Lò Thị Nở',
    '- Mai Văn Hiền\n- Lò Thị Nở',
    'Mai Văn Hiền (1980), Lò Thị Nở (1982)',
  ])('%s: each is found in another case', async (cell) => {
    const { path } = await preview([[...HEAD, 'Số tiền'], row(1, 300_000), ['2/QĐ-THADS', DECIDED, cell, 1]]);
    await office.ask('import.run', { path });
    const { parties, sameDebtor } = await caseOf(office, '2/QĐ-THADS');

    expect(parties.map(({ name }) => name)).toEqual(['Mai Văn Hiền', 'Lò Thị Nở']);
    expect(sameDebtor.map(({ decisionNumber }) => decisionNumber)).toEqual(['1/QĐ-THADS']);
  });
});

describe('one decision over several rows in a book without judgments', () => {
  const WIDE = ['STT', ...HEAD, 'Nội dung', 'Số tiền'] as const;
  const decided = (order: TestCell, name: string, item: string, sum: TestCell): readonly TestCell[] => [
    order,
    '41/QĐ-THADS',
    DECIDED,
    name,
    item,
    sum,
  ];

  it.each<[string, Rows, number, readonly string[]]>([
    [
      'khoản below one another',
      [decided(1, 'Lò Thị Nở', 'Nợ gốc', 900_000), decided(null, 'Lò Thị Nở', 'Án phí', 50_000)],
      950_000,
      ['Lò Thị Nở'],
    ],
    [
      'each row with its order',
      [decided(1, 'Lò Thị Nở', 'Nợ gốc', 900_000), decided(2, 'Lò Thị Nở', 'Án phí', 50_000)],
      950_000,
      ['Lò Thị Nở'],
    ],
    [
      'debtors held jointly',
      [decided(1, 'Lò Thị Nở', 'Bồi thường', 900_000), decided(null, 'Mai Văn Hiền', '', null)],
      900_000,
      ['Lò Thị Nở', 'Mai Văn Hiền'],
    ],
  ])('%s', async (_what, rows, due, debtors) => {
    const { path } = await preview([WIDE, ...rows]);
    const { rejected } = await office.ask('import.run', { path });
    const { money, parties } = await caseOf(office, '41/QĐ-THADS');

    expect(rejected).toEqual([]);
    expect([money.due, parties.map(({ name }) => name)]).toEqual([due, debtors]);
  });

  it('the same row once more is refused as before', async () => {
    const again = decided(1, 'Lò Thị Nở', 'Nợ gốc', 900_000);
    const { path } = await preview([WIDE, again, again]);
    const { rejected } = await office.ask('import.run', { path });

    expect(rejected.map(({ row: at, code }) => [at, code])).toEqual([[3, 'duplicate-decision']]);
  });
});
