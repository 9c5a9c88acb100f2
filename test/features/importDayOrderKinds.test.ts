import { read as readBook, write } from '@e965/xlsx';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addDays, formatDay, localDate } from '#shared/domain/localDate.ts';
import { testRegister } from '../app.ts';
import type { TestApp } from '../app.ts';
import { typedOnMonthFirst } from '../monthFirst.ts';
import { decisionDays, received } from '../officialBooks.ts';
import { soundRegister } from '../registerOfDays.ts';
import { tableOf } from '../sheetTable.ts';
import { workbookBytes } from '../workbooks.ts';
import type { TestCell, TestSheet } from '../workbooks.ts';

let office: TestApp;
beforeEach(async () => {
  office = await testRegister('2026-11-25T02:00:00.000Z');
});
afterEach(() => office.close());

const daysIn = ({ rows }: TestSheet, column: number) =>
  Object.fromEntries(
    rows.slice(1).map((row) => {
      const cell = row[column] ?? null;
      return [String(row[5]).split('/')[0], cell !== null && typeof cell === 'object' ? cell.day : null];
    }),
  );

const ask = (path: string) => office.ask('import.preview', { path });

describe('sheets of the kind', () => {
  it.each<[string, readonly number[], readonly string[]]>([
    ['every column', [1, 3, 6, 8, 9], ['B', 'D', 'G', 'I', 'J']],
    ['one column', [6], ['G']],
    ['two columns', [1, 3], ['B', 'D']],
  ])('%s: only that is named, and reads as typed', async (_what, columns, named) => {
    const path = await received(office, [typedOnMonthFirst(soundRegister(), columns)]);

    const { dayOrder } = await ask(path);
    await office.ask('import.run', { path, dayOrder: 'monthFirst' });

    expect(dayOrder?.columns).toEqual(named);
    expect(await decisionDays(office)).toEqual(daysIn(soundRegister(), 6));
  });

  it('of two sheets, only the one that is so is exchanged', async () => {
    const other: TestSheet = {
      name: 'Quý III',
      rows: soundRegister().rows.map((row) =>
        row.map((cell, index) => (index === 5 ? String(cell).replace('/QĐ', 'A/QĐ') : cell)),
      ),
    };
    const path = await received(office, [typedOnMonthFirst(soundRegister()), other]);
    const sheets = ['Sổ thụ lý', 'Quý III'];

    const { dayOrder } = await office.ask('import.preview', { path, sheets });
    const result = await office.ask('import.run', { path, sheets, dayOrder: 'monthFirst' });

    expect(dayOrder?.columns).toEqual(['B', 'D', 'G', 'I', 'J']);
    expect(new Set(result.exchanged.map(({ sheet }) => sheet))).toEqual(new Set(['Sổ thụ lý']));
    expect(result.imported).toBe(48);
    expect(await decisionDays(office)).toMatchObject({
      ...daysIn(soundRegister(), 6),
      '24A': daysIn(soundRegister(), 6)['24'],
    });
  });

  it('an .xls is read like an .xlsx', async () => {
    const book = readBook(workbookBytes([typedOnMonthFirst(soundRegister())]), {
      type: 'array',
      cellNF: true,
    });
    const base64 = Buffer.from(write(book, { type: 'array', bookType: 'biff8' })).toString('base64');
    const { path } = await office.ask('import.receive', { name: 'sổ.xls', base64 });

    const { dayOrder } = await ask(path);
    await office.ask('import.run', { path, dayOrder: 'monthFirst' });

    expect(dayOrder?.columns).toEqual(['B', 'D', 'G', 'I', 'J']);
    expect(await decisionDays(office)).toEqual(daysIn(soundRegister(), 6));
  });

  it('rows refused for days to come are right once exchanged', async () => {
    const from = localDate('2026-11-01');
    const rows = Array.from({ length: 24 }, (_, index): readonly TestCell[] => {
      const on = addDays(from, index);
      return [index + 1, `${index + 1}/QĐ`, 'Người Thử', { day: on }, 300_000];
    });
    const header = ['TT', 'Số QĐ thi hành án', 'Người phải thi hành án', 'Ngày QĐ thi hành án', 'Số tiền'];
    const path = await received(office, [typedOnMonthFirst({ name: 'Tháng 11', rows: [header, ...rows] })]);

    const before = await ask(path);
    const after = await office.ask('import.preview', { path, dayOrder: 'monthFirst' });

    expect(before.rejected.map(({ row, code }) => [row, code])).toEqual([[13, 'future-decision-date']]);
    expect([after.rejectedTotal, after.importable]).toEqual([0, 24]);
    expect(after.sample.map(({ cells }) => cells['decisionDate'])).toEqual(
      rows.map((_, index) => formatDay(addDays(from, index))),
    );
  });

  it('a column of days that nothing is read from is named with the others', async () => {
    const { rows } = soundRegister();
    const more = rows.map((row, index) => [...row, index === 0 ? 'Ngày chi trả' : (row[1] ?? null)]);
    const path = await received(office, [typedOnMonthFirst({ name: 'Sổ', rows: more })]);

    const { dayOrder, unread } = await ask(path);
    const taken = await office.ask('import.preview', { path, dayOrder: 'monthFirst' });

    expect(dayOrder?.columns).toEqual(['B', 'D', 'G', 'I', 'J', 'K']);
    expect(unread.map(({ column }) => column)).toEqual(['K']);
    expect(taken.notes.some(({ column }) => column === 'K')).toBe(false);
  });

  it('exchanges what can be where a person asks for it and nothing says so', async () => {
    const { rows } = soundRegister(2);
    const path = await received(office, [typedOnMonthFirst({ name: 'Sổ', rows })]);

    const { dayOrder } = await ask(path);
    await office.ask('import.run', { path, dayOrder: 'monthFirst' });

    expect(dayOrder).toBeNull();
    expect(await decisionDays(office)).toEqual(daysIn(soundRegister(2), 6));
  });
});

describe('a decision over several rows', () => {
  it('notes what was changed in each of its rows', async () => {
    const { name, rows } = soundRegister();
    const more = rows.flatMap((row, index): TestSheet['rows'] => {
      const blank: readonly TestCell[] = row.map(() => null);
      const second = blank
        .with(4, 'Người Thử Thêm')
        .with(7, 99_999.5)
        .with(9, { day: localDate('2026-09-05') });
      return index === 4 ? [row, second] : [row];
    });
    const path = await received(office, [typedOnMonthFirst({ name, rows: more })]);

    const { notes } = await office.ask('import.preview', { path, dayOrder: 'monthFirst' });

    expect(notes.filter(({ row }) => row === 6).map(({ column }) => column)).toEqual(['H', 'J']);
  });
});

describe('rows handed back', () => {
  const spoilt = (): TestSheet => {
    const { rows } = typedOnMonthFirst(soundRegister());
    return { name: 'Sổ', rows: rows.map((row, index) => (index === 3 ? row.with(4, null) : row)) };
  };

  it('keep their cells as they stood, and are asked about when they come again', async () => {
    const path = await received(office, [spoilt()]);
    await office.ask('import.run', { path, dayOrder: 'monthFirst' });
    const [{ id: importId } = { id: '' }] = (await office.ask('import.list', {})).imports;

    const back = await office.ask('import.rejects', { importId });
    const previewed = await office.ask('import.rejects', { path, dayOrder: 'monthFirst' });
    const { sheet } = tableOf(Buffer.from(back.base64, 'base64'));
    const again = await office.ask('import.receive', { name: 'sửa.xlsx', base64: back.base64 });

    const original = tableOf(workbookBytes([spoilt()])).sheet.rows[3]?.cells ?? [];
    expect(sheet.rows[1]?.cells.slice(0, original.length)).toEqual(original);
    expect(previewed.rows).toBe(1);
    const changed = soundRegister().rows[3]?.flatMap((cell, index) =>
      cell !== null && typeof cell === 'object' && Number(cell.day.slice(8)) <= 12
        ? ['ABCDEFGHIJ'[index]]
        : [],
    );
    expect((await ask(again.path)).dayOrder?.columns).toEqual(changed);
  });
});
