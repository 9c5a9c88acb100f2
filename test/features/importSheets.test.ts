import { describe, expect, it } from 'vitest';
import { testRegister } from '../app.ts';
import { EXAMPLE_ROW } from '../docketRow.ts';
import { received, reported } from '../officialBooks.ts';
import { docketSheet } from '../workbooks.ts';
import type { TestSheet } from '../workbooks.ts';

const rowOf = (number: string) => ({ ...EXAMPLE_ROW, decisionNumber: number });

describe('a workbook of several sheets', () => {
  const path = reported('nhieu-trang-dong-an');
  const YEARS = ['Năm 2026', 'Năm 2025', 'Năm 2024'];

  it('says what it did not take, and that hidden rows were taken', async () => {
    const test = await testRegister();
    const otherSheets = [
      { name: 'Năm 2025', rows: 4, hidden: false },
      { name: 'Năm 2024', rows: 3, hidden: false },
      { name: 'An', rows: 1, hidden: true },
    ];
    const preview = await test.ask('import.preview', { path });
    const result = await test.ask('import.run', { path });

    await test.close();
    const hiddenRows = [{ sheet: 'Năm 2026', rows: [3, 4] }];
    expect(preview).toMatchObject({ sheet: 'Năm 2026', otherSheets, hiddenRows });
    expect(result).toMatchObject({ imported: 5, otherSheets, hiddenRows });
    expect(result.notes.map(({ row, text }) => [row, text.includes('ẩn')])).toEqual([
      [3, true],
      [4, true],
    ]);
  });

  it.each<[string, readonly string[], number, readonly string[]]>([
    ['one by name', ['Năm 2025'], 4, ['Năm 2026', 'Năm 2024', 'An']],
    ['several', ['Năm 2024', 'Năm 2026'], 8, ['Năm 2025', 'An']],
    ['all', [...YEARS, 'An'], 13, []],
  ])('is taken as asked: %s', async (_, sheets, imported, others) => {
    const test = await testRegister();
    const result = await test.ask('import.run', { path, sheets: [...sheets] });
    const { total } = await test.ask('cases.list', {});
    const [past] = (await test.ask('import.list', {})).imports;

    await test.close();
    expect([result.imported, total, result.otherSheets.map(({ name }) => name)]).toEqual([
      imported,
      imported,
      others,
    ]);
    expect(past?.sheet.split(', ').toSorted()).toEqual([...sheets].toSorted());
  });

  it('takes each sheet by its own columns, and names the sheet of every row', async () => {
    const test = await testRegister();
    const short: TestSheet = {
      name: 'Ngắn',
      rows: [
        ['Người phải thi hành án', 'Số QĐ thi hành án', 'Ngày QĐ thi hành án', 'Số tiền'],
        ['Mai Đức Hòa', '77/QĐ-THADS', '02/10/2024', 300_000],
        ['Mai Đức Hòa', '', '02/10/2024', 300_000],
        ['Mai Đức Hòa', '01/QĐ-THADS', '02/03/2026', 300_000],
      ],
    };
    const first = docketSheet([{ ...rowOf('01/QĐ-THADS'), decisionDate: '02/03/2026' }], 'Dài');
    const file = await received(test, [first, short]);

    const result = await test.ask('import.run', { path: file, sheets: ['Dài', 'Ngắn'] });

    await test.close();
    expect(result.imported).toBe(2);
    expect(result.rejected.map(({ sheet, row, code }) => [sheet, row, code])).toEqual([
      ['Ngắn', 3, 'missing-decision-number'],
      ['Ngắn', 4, 'duplicate-decision'],
    ]);
    expect(result.rejected[1]?.reason).toContain('trang Dài');
  });
});

describe('a table whose header or columns are not known', () => {
  const strange: TestSheet = {
    name: 'S',
    rows: [
      ['Bảng của tôi'],
      ['Mã', 'Ai', 'Văn bản', 'Khi nào', 'Bao nhiêu'],
      [1, 'Mai Đức Hòa', '01/QĐ-THADS', '02/10/2024', 300_000],
      [2, 'Võ Hữu Oanh', '02/QĐ-THADS', '03/10/2024', 500_000],
    ],
  };
  const mapping = { A: 'order', B: 'debtorName', C: 'decisionNumber', D: 'decisionDate', E: 'amountDue' };

  it('is shown with its columns and its first rows, and is not written', async () => {
    const test = await testRegister();
    const path = await received(test, [strange]);

    const preview = await test.ask('import.preview', { path });
    const refused = await test.reply('import.run', { path, mapping });

    await test.close();
    expect(preview.tables).toMatchObject([
      { sheet: 'S', header: 'likely', headerRow: 2, missing: ['debtorName', 'decisionNumber'] },
    ]);
    expect(preview.columns.map(({ column, label, field }) => [column, label, field])).toEqual([
      ['A', 'Mã', null],
      ['B', 'Ai', null],
      ['C', 'Văn bản', null],
      ['D', 'Khi nào', null],
      ['E', 'Bao nhiêu', null],
    ]);
    expect(preview.tables[0]?.top.map(({ row, cells }) => [row, cells[1] ?? ''])).toEqual([
      [1, ''],
      [2, 'Ai'],
      [3, 'Mai Đức Hòa'],
      [4, 'Võ Hữu Oanh'],
    ]);
    expect(refused).toMatchObject({ ok: false, error: { code: 'header-not-found' } });
  });

  it.each<[string, TestSheet, number, number]>([
    ['the row pointed at', strange, 2, 2],
    ['no header at all', { ...strange, rows: strange.rows.slice(2) }, 0, 2],
    ['a row of figures', { ...strange, rows: [[1, 2, 3, 4, 5], ...strange.rows.slice(2)] }, 1, 2],
  ])('comes in once the header is said: %s', async (_, sheet, headerRow, imported) => {
    const test = await testRegister();
    const path = await received(test, [sheet]);

    const unmapped = await test.reply('import.run', { path, headerRow });
    const result = await test.ask('import.run', { path, headerRow, mapping });

    await test.close();
    expect(unmapped).toMatchObject({ ok: false, error: { code: 'mapping-incomplete' } });
    expect(result).toMatchObject({ imported, amountDue: 800_000 });
  });

  it('goes by what was chosen for each sheet', async () => {
    const test = await testRegister();
    const other = {
      name: 'T',
      rows: strange.rows
        .slice(1)
        .map((row, index) =>
          index === 0
            ? row
            : [row[0], row[1], `1${String(row[2])}`, row[3], row[4]].map((cell) => cell ?? null),
        ),
    };
    const path = await received(test, [strange, other]);
    const choices = { S: { headerRow: 2, mapping }, T: { headerRow: 1, mapping } };

    const result = await test.ask('import.run', { path, sheets: ['S', 'T'], choices });

    await test.close();
    expect(result).toMatchObject({ imported: 4, amountDue: 1_600_000 });
  });

  it('hands the rejected rows of a table without a header back', async () => {
    const test = await testRegister();
    const path = await received(test, [
      {
        name: 'S',
        rows: [
          [1, 'An', '', '02/10/2024', 5],
          [2, 'Ba', '02/QĐ', '02/10/2024', 5],
        ],
      },
    ]);

    const file = await test.ask('import.rejects', { path, headerRow: 0, mapping });

    await test.close();
    expect(file.rows).toBe(1);
  });

  it('does not take what was settled before for a column that holds something else now', async () => {
    const test = await testRegister();
    const header = ['Ai', 'Người phải thi hành án', 'Số QĐ thi hành án', 'Ngày QĐ thi hành án', 'Khác'];
    const book = (number: string, last: string | number): TestSheet => ({
      name: 'S',
      rows: [header, ['x', 'Mai Đức Hòa', number, '02/10/2024', last]],
    });
    const settled = { B: 'debtorName', C: 'decisionNumber', D: 'decisionDate', E: 'completedDate' };
    await test.ask('import.run', {
      path: await received(test, [book('01/QĐ', '05/11/2025')]),
      mapping: settled,
    });

    const again = await test.ask('import.preview', {
      path: await received(test, [book('02/QĐ', '06/11/2025')]),
    });
    const otherwise = await test.ask('import.preview', {
      path: await received(test, [book('03/QĐ', 7_000_000)]),
    });

    await test.close();
    expect(again.columns.at(-1)?.field).toBe('completedDate');
    expect(otherwise.columns.at(-1)?.field).toBeNull();
    expect(otherwise.unread.find(({ column }) => column === 'E')?.carries).toBe('money');
  });
});
