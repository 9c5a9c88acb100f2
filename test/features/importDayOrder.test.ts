import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testRegister } from '../app.ts';
import type { TestApp } from '../app.ts';
import { day, decisionDays, received, reported } from '../officialBooks.ts';
import { soundRegister } from '../registerOfDays.ts';
import type { TestSheet } from '../workbooks.ts';

let office: TestApp;
beforeEach(async () => {
  office = await testRegister('2026-11-25T02:00:00.000Z');
});
afterEach(() => office.close());

const MONTH_FIRST = reported('may-thang-truoc-ngay');

/** What was typed into the reported sheet: decisions every two to five days from 01/07/2026 on. */
const TYPED =
  '07-01 07-06 07-11 07-13 07-18 07-23 07-25 07-30 08-04 08-06 08-11 08-16 08-18 08-23 08-28 08-30 09-04 09-09 09-11 09-16 09-21 09-23 09-28 10-03 10-05 10-10 10-15 10-17 10-22 10-27'
    .split(' ')
    .map((text, index): readonly [string, string] => [String(index + 1).padStart(2, '0'), `2026-${text}`]);

describe('the reported sheet of a month-first computer', () => {
  it('is asked about before and after, and refused until it is answered', async () => {
    const preview = await office.ask('import.preview', { path: MONTH_FIRST });
    const refused = await office.reply('import.run', { path: MONTH_FIRST });

    expect(preview.dayOrder?.columns).toEqual(['B', 'D', 'G', 'J']);
    expect(preview.dayOrder?.examples).toContainEqual({
      sheet: 'Sổ thụ lý',
      row: 2,
      column: 'G',
      before: '07/01/2026',
      after: '01/07/2026',
    });
    expect(preview.exchanged).toEqual([]);
    expect(refused).toMatchObject({
      ok: false,
      error: { code: 'day-order', message: expect.stringContaining('cột B, D, G, J') },
    });
    expect((await office.ask('cases.list', {})).rows).toEqual([]);
  });

  it('reads as it was typed once exchanged, and notes each day', async () => {
    const source = { path: MONTH_FIRST, dayOrder: 'monthFirst' as const };

    const preview = await office.ask('import.preview', source);
    const result = await office.ask('import.run', source);

    expect(await decisionDays(office)).toEqual(Object.fromEntries(TYPED));
    expect([preview.dayOrder, result.dayOrder, result.imported, result.rejectedTotal]).toEqual([
      null,
      null,
      30,
      0,
    ]);
    expect(result.exchanged.map(({ column, cells }) => [column, cells])).toEqual([
      ['B', 10],
      ['D', 11],
      ['G', 10],
      ['J', 11],
    ]);
    expect(result.notes).toEqual(preview.notes);
    expect(result.notes).toContainEqual({
      sheet: 'Sổ thụ lý',
      row: 2,
      column: 'G',
      text: 'Ô G2 (Ngày quyết định thi hành án): 07/01/2026 đọc là 01/07/2026: ngày và tháng đổi chỗ.',
    });
  });

  it('stays as it stands where that is wanted', async () => {
    const result = await office.ask('import.run', { path: MONTH_FIRST, dayOrder: 'dayFirst' });

    expect(result).toMatchObject({ dayOrder: null, exchanged: [], imported: 29 });
    expect((await decisionDays(office))['01']).toBe('2026-01-07');
    expect(result.rejected.map(({ row, code }) => [row, code])).toEqual([[11, 'future-judgment-date']]);
  });
});

describe('registers whose days are right', () => {
  it('is none of the other workbooks that people reported, nor the sample', async () => {
    const folder = fileURLToPath(new URL('../fixtures/reported/', import.meta.url));
    const asked: string[] = [];
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.xlsx'))) {
      const base64 = readFileSync(`${folder}${name}`).toString('base64');
      const { path } = await office.ask('import.receive', { name, base64 });
      if ((await office.ask('import.preview', { path })).dayOrder !== null) asked.push(name);
    }
    const sample = fileURLToPath(new URL('../fixtures/so-thu-ly.xlsx', import.meta.url));

    expect(asked).toEqual(['may-thang-truoc-ngay.xlsx']);
    expect((await office.ask('import.preview', { path: sample })).dayOrder).toBeNull();
  });

  it.each<[string, (sheet: TestSheet) => TestSheet]>([
    ['all dates', (sheet) => sheet],
    ['few rows', ({ name, rows }) => ({ name, rows: rows.slice(0, 4) })],
    [
      'all of one day',
      ({ name, rows }) => ({
        name,
        rows: rows.map((row) =>
          row.map((cell) => (typeof cell === 'object' ? cell && day('2026-08-05') : cell)),
        ),
      }),
    ],
  ])('%s: nothing is asked', async (_what, kind) => {
    const path = await received(office, [kind(soundRegister())]);

    const result = await office.ask('import.run', { path });

    expect([result.dayOrder, result.exchanged]).toEqual([null, []]);
  });
});
