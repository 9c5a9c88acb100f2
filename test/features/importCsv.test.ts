import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatDay } from '#shared/domain/localDate.ts';
import { testRegister } from '../app.ts';
import type { TestApp } from '../app.ts';
import { EXAMPLE_ROW } from '../docketRow.ts';
import { docketSheet, workbookBytes } from '../workbooks.ts';
import type { DocketRow, TestCell } from '../workbooks.ts';

let office: TestApp;
beforeAll(async () => {
  office = await testRegister('2026-11-25T02:00:00.000Z');
});
afterAll(() => office.close());

const ROWS: readonly DocketRow[] = [
  EXAMPLE_ROW,
  {
    ...EXAMPLE_ROW,
    order: 2,
    decisionNumber: '02/QĐ-THADS',
    judgmentNumber: '2/2026/DS-ST',
    debtorName: 'Công ty "Gạch, Ngói"; chi nhánh Đông',
    obligationText: 'Án phí 300.000đ\nPhạt 5.000.000đ',
  },
  { ...EXAMPLE_ROW, order: 3, decisionNumber: '03/QĐ-THADS', amountDue: '1.250.000', note: '#N/A' },
];

const sheet = docketSheet(ROWS);

const textOf = (cell: TestCell): string =>
  cell !== null && typeof cell === 'object' ? formatDay(cell.day) : String(cell ?? '');

/** The sheet as Excel writes it as text: values with separators, quotes or line breaks stand in quotes. */
const csv = (separator: string, lineEnd = '\r\n'): string =>
  sheet.rows
    .map((row) =>
      row
        .map(textOf)
        .map((text) => (/["\n;,\t]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text))
        .join(separator),
    )
    .join(lineEnd);

const bigEndian = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le').swap16();

async function preview(bytes: Uint8Array, name = 'sổ.csv') {
  const base64 = Buffer.from(bytes).toString('base64');
  const { path } = await office.ask('import.receive', { name, base64 });
  return { path, ...(await office.ask('import.preview', { path })) };
}

/** Without what a .csv cannot say: the name of its sheet. */
const cases = ({ sample }: Awaited<ReturnType<typeof preview>>) =>
  sample.map(({ row, cells }) => ({ row, cells }));

describe('a .csv', () => {
  it.each<[string, Buffer]>([
    ['in UTF-8, semicolons', Buffer.from(csv(';'))],
    ['in UTF-8 with a mark, commas', Buffer.from(`\ufeff${csv(',')}`)],
    ['in UTF-8, tabs, lines of Linux', Buffer.from(csv('\t', '\n'))],
    ['in UTF-8, a named separator', Buffer.from(`sep=|\r\n${csv('|')}`)],
    ['in UTF-16 with commas', Buffer.from(`\ufeff${csv(',')}`, 'utf16le')],
    ['in UTF-16 with tabs, as Excel saves Unicode text', Buffer.from(`\ufeff${csv('\t')}`, 'utf16le')],
    ['in UTF-16 of other machines', bigEndian(csv(';'))],
    ['with a last line that ends', Buffer.from(`${csv(';')}\r\n`)],
  ])('%s, gives the same cases as the .xlsx', async (_what, bytes) => {
    const [text, book] = [await preview(bytes), await preview(workbookBytes([sheet]), 'sổ.xlsx')];

    expect(cases(text)).toEqual(cases(book));
    expect([text.importable, text.rejectedTotal, text.amountDue]).toEqual([
      book.importable,
      book.rejectedTotal,
      book.amountDue,
    ]);
    expect(text.warnings.length).toBe(book.warnings.length);
  });

  it('is imported, and again to nothing', async () => {
    const { path } = await preview(Buffer.from(csv(';')));

    const first = await office.ask('import.run', { path });
    const second = await office.ask('import.run', { path });

    expect([first.imported, second.imported, second.alreadyThere]).toEqual([3, 0, 3]);
  });
});

describe('text that is no table in Unicode', () => {
  const legacy = Buffer.from('STT;Tên;Ngày\n1;Nguy\xEAn V\xE3n;05/08/2026\n2;L\xEA;06/08/2026', 'latin1');

  it.each<[string, Buffer, string]>([
    ['a .csv in an old coding', legacy, 'csv-coding'],
    ['a quote that is never closed', Buffer.from(`${csv(';')}\r\n9;"Nguyễn Văn`), 'csv-open-quote'],
    ['a letter', Buffer.from('Kính gửi: Phòng THADS, khu vực 4.\nTrân trọng.'), 'workbook-not-xlsx'],
    ['a page of the web', Buffer.from('<table><tr><td>a;b;c;d\n1;2;3;4</table>'), 'workbook-not-xlsx'],
    ['data of a program', Buffer.from('[{"a":1,"b":2,"c":3},\n{"a":1,"b":2,"c":3}]'), 'workbook-not-xlsx'],
    ['bytes', Buffer.from([1, 2, 59, 59, 59, 10, 59, 59, 59, 0]), 'workbook-not-xlsx'],
    ['UTF-16 without its mark', Buffer.from(csv(';'), 'utf16le'), 'workbook-not-xlsx'],
  ])('is refused in true words: %s', async (_what, bytes, code) => {
    const { path } = await office.ask('import.receive', { name: 'sổ.csv', base64: bytes.toString('base64') });

    expect(await office.reply('import.preview', { path })).toMatchObject({
      ok: false,
      error: { code, message: expect.stringContaining('hãy') },
    });
  });
});
