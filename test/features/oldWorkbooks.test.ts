import { fileURLToPath } from 'node:url';
import { read as readBook, write } from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testRegister } from '../app.ts';
import type { TestApp } from '../app.ts';
import { EXAMPLE_ROW } from '../docketRow.ts';
import { handedOver } from '../officialBooks.ts';
import { docketWorkbook } from '../workbooks.ts';

const fixture = (name: string): string => fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));

let test: TestApp;
beforeAll(async () => {
  test = await testRegister('2026-11-25T02:00:00.000Z');
});
afterAll(() => test.close());
const good = docketWorkbook([EXAMPLE_ROW]);

/** The cases of a workbook as the preview types them, at most the first fifty. */
async function casesOf(path: string): Promise<readonly Record<string, string>[]> {
  const { sample } = await test.ask('import.preview', { path });
  return sample.map(({ cells }) => cells);
}

const CODED_CASES = [
  ['Nguyễn Văn Thử', '91/QĐ-THADS', 'Lê Thị Thử', 'Án phí dân sự'],
  ['Đỗ Thị Mẫu', '92/QĐ-THADS', 'Lê Thị Thử', 'Án phí dân sự'],
  ['Trần Đức Dụ', '93/QĐ-THADS', 'Lê Thị Thử', 'Án phí dân sự'],
];

describe('text in the coding of old fonts', () => {
  it.each(['chu-tcvn3.xlsx', 'tieu-de-tcvn3.xlsx'])('%s is read in Unicode, and says so', async (name) => {
    const { sample, decoded } = await test.ask('import.preview', { path: fixture(`reported/${name}`) });

    expect(
      sample.map(({ cells }) => [
        cells['debtorName'],
        cells['decisionNumber'],
        cells['officerName'],
        cells['obligationText'],
      ]),
    ).toEqual(CODED_CASES);
    expect(decoded).toContainEqual({
      sheet: 'Sổ thụ lý',
      column: 'E',
      coding: 'TCVN3',
      cells: name.startsWith('chu') ? 3 : 4,
      before: 'TrÇn §øc Dô',
      after: 'Trần Đức Dụ',
    });
  });

  it('an .xls in TCVN3 gives the cases of the same rows in Unicode', async () => {
    const [coded, sample] = await Promise.all(
      ['so-thu-ly-tcvn3.xls', 'so-thu-ly.xlsx'].map((name) => casesOf(fixture(name))),
    );
    const { rows, importable, rejected } = await test.ask('import.preview', {
      path: fixture('so-thu-ly-tcvn3.xls'),
    });

    expect(coded).toEqual(sample);
    expect(rows).toBe(importable + rejected.length);
  });

  it('says nothing of a workbook in Unicode', async () => {
    const { decoded } = await test.ask('import.preview', { path: fixture('so-thu-ly.xlsx') });

    expect(decoded).toEqual([]);
  });
});

const xls = (bookType: 'biff8' | 'biff5'): Buffer =>
  Buffer.from(write(readBook(good, { type: 'array', cellNF: true }), { type: 'array', bookType }));

/** The record of the writer's name made into the one that says that a password is needed. */
function locked(): Buffer {
  const bytes = xls('biff8');
  const at = bytes.indexOf(Buffer.from([0x5c, 0x00, 0x70, 0x00]));
  bytes.writeUInt16LE(0x2f, at);
  bytes.fill(0, at + 4, at + 10);
  return bytes;
}

describe('an .xls', () => {
  it('of Excel 97 or later reads as the same case, whatever it is called', async () => {
    const [found] = await casesOf(await handedOver(test, xls('biff8'), 'sổ.xlsx'));

    expect(found).toEqual((await casesOf(await handedOver(test, good)))[0]);
  });

  it.each<[string, Uint8Array, string, RegExp]>([
    ['with a password', locked(), 'workbook-locked', /mật khẩu/u],
    ['of Excel 95', xls('biff5'), 'workbook-legacy', /Excel 95/u],
    ['cut in half', xls('biff8').subarray(0, 3000), 'workbook-unreadable', /./u],
  ])('%s is refused in true words', async (_what, bytes, code, words) => {
    const reply = await test.reply('import.preview', { path: await handedOver(test, bytes, 'sổ.xls') });

    expect(reply).toMatchObject({ ok: false, error: { code, message: expect.stringMatching(words) } });
  });
});
