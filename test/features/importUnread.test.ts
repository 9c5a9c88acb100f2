import { describe, expect, it } from 'vitest';
import { testRegister } from '../app.ts';
import { day, oneCase, received, reported } from '../officialBooks.ts';
import type { TestCell } from '../workbooks.ts';

describe('a column whose header shares words with a field', () => {
  it.each<[string, readonly [string, string, TestCell], string]>([
    ['money under a day', ['Ngày thi hành xong', '', 12_500_000], 'money'],
    ['money in words under a day', ['Thi hành xong', '', '12.500.000 đ'], 'money'],
    ['a day under a sum', ['Số tiền đã thu', '', day('2026-10-04')], 'day'],
    ['a day in words under a sum', ['Đã chi trả', '', '04/10/2026'], 'day'],
    ['a day planned', ['Ngày xác minh dự kiến', '', day('2027-02-04')], 'day'],
    ['a day of paying out', ['Ngày chi trả', '', day('2026-10-04')], 'day'],
    ['an entrustment from elsewhere', ['QĐ ủy thác đến', 'Số', '19/QĐ-THADS'], 'decision'],
    ['a fine for refusing to comply', ['QĐ xử phạt', 'Số', '20/QĐ-XPHC'], 'decision'],
    ['money under a name', ['Người được thi hành án', '', 7_000_000], 'money'],
    ['paid out by kind', ['Bồi thường đã chi trả', '', 300_000], 'money'],
    ['what is left by kind', ['Còn phải thi hành', 'Tiền phạt', 300_000], 'money'],
    ['money without a header', ['', '', 7_000_000], 'money'],
  ])('%s: is not read, is said, and may be left', async (_what, looksAlike, carries) => {
    const test = await testRegister();
    const path = await received(test, [oneCase([['Ghi chú', '', 'đủ hồ sơ'], looksAlike])]);

    const { columns, unread } = await test.ask('import.preview', { path });
    const refused = await test.reply('import.run', { path });
    const left = await test.ask('import.run', { path, leave: ['F'] });

    await test.close();
    expect(columns.find(({ column }) => column === 'F')?.field ?? null).toBeNull();
    expect(unread).toMatchObject([{ sheet: 'Theo dõi', column: 'F', cells: 1, carries }]);
    expect(refused).toMatchObject({
      ok: false,
      error: { code: 'unread-columns', message: expect.stringContaining('Cột F') },
    });
    expect(left).toMatchObject({ imported: 1, unread });
  });

  it.each<[string, readonly [string, string, TestCell]]>([
    ['a telephone', ['Điện thoại', '', '0912345678']],
    ['words', ['Tình trạng hồ sơ', '', 'đang ở kho']],
    ['an address', ['Nơi có tài sản', '', '12/3 đường Lê Lợi']],
    ['an area', ['Diện tích thửa đất', '', 125_000]],
  ])('%s is said and holds nothing up', async (_what, looksAlike) => {
    const test = await testRegister();
    const path = await received(test, [oneCase([['Ghi chú', '', 'đủ hồ sơ'], looksAlike])]);

    const result = await test.ask('import.run', { path });

    await test.close();
    expect(result).toMatchObject({
      imported: 1,
      unread: [{ column: 'F', header: looksAlike[0], carries: null }],
    });
  });

  it('reads none of the look-alikes of a real sheet', async () => {
    const test = await testRegister();
    const path = reported('ten-cot-gan-giong');
    const { columns, unread } = await test.ask('import.preview', { path });

    const result = await test.ask('import.run', { path, leave: ['I', 'J'] });
    const { rows } = await test.ask('cases.list', { states: ['completed'] });

    await test.close();
    expect(columns.slice(7, 10).map(({ field }) => field)).toEqual(['amountCollected', null, null]);
    expect(unread.map(({ column, cells, carries }) => [column, cells, carries])).toEqual([
      ['I', 1, 'day'],
      ['J', 2, 'day'],
    ]);
    expect([result.imported, rows]).toEqual([3, []]);
  });
});

describe('other sheets of a workbook', () => {
  it('are said with their rows, hidden ones too', async () => {
    const test = await testRegister();
    const source = { path: reported('nhieu-trang-dong-an'), sheets: ['Năm 2026'] };
    const otherSheets = [
      { name: 'Năm 2025', rows: 4, hidden: false },
      { name: 'Năm 2024', rows: 3, hidden: false },
      { name: 'An', rows: 1, hidden: true },
    ];

    const preview = await test.ask('import.preview', source);
    const result = await test.ask('import.run', source);

    await test.close();
    expect(preview.otherSheets).toEqual(otherSheets);
    expect(result).toMatchObject({ imported: 5, otherSheets });
  });
});
