import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testRegister } from '../app.ts';
import type { TestApp } from '../app.ts';
import { EXAMPLE_ROW } from '../docketRow.ts';
import { handedOver } from '../officialBooks.ts';
import { docketSheet, docketWorkbook, workbookBytes } from '../workbooks.ts';
import { partsOf, zipOfTexts } from '../zips.ts';
import type { TextPart } from '../zips.ts';

const fixture = (name: string): string => fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));

let test: TestApp;
beforeAll(async () => {
  test = await testRegister('2026-11-25T02:00:00.000Z');
});
afterAll(() => test.close());
const good = docketWorkbook([EXAMPLE_ROW]);
const changed = (change: (part: TextPart) => TextPart): readonly TextPart[] => partsOf(good).map(change);
const inPart =
  (name: RegExp, change: (content: string) => string) =>
  ([part, content]: TextPart): TextPart => [part, name.test(part) ? change(content) : content];

const strict = ([name, content]: TextPart): TextPart => [
  name,
  content
    .replaceAll(
      'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
      'http://purl.oclc.org/ooxml/spreadsheetml/main',
    )
    .replaceAll(
      'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
      'http://purl.oclc.org/ooxml/officeDocument/relationships',
    ),
];
const blankRows = Array.from({ length: 300_000 }, (_, index) => index + 20)
  .map((row) => `<row r="${row}"><c r="A${row}" s="1"/><c r="B${row}" s="1"/></row>`)
  .join('');

describe('a sound workbook in an unusual form', () => {
  it('is taken in when its directory uses the 64-bit form', async () => {
    const result = await test.ask('import.run', { path: fixture('reported/zip64.xlsx') });

    expect(result).toMatchObject({ imported: 5, amountDue: 1_500_000 });
  });

  it.each<[string, Uint8Array]>([
    ['64-bit', zipOfTexts(partsOf(good), true)],
    ['Strict Open XML', zipOfTexts(changed(strict))],
    ['Strict and 64-bit', zipOfTexts(changed(strict), true)],
    [
      'with parts the register has no use for',
      zipOfTexts([...partsOf(good), ['xl/media/image1.png', 'ảnh']]),
    ],
    [
      'with 300,000 blank rows',
      zipOfTexts(
        changed(inPart(/sheet1\.xml$/u, (xml) => xml.replace('</sheetData>', `${blankRows}</sheetData>`))),
      ),
    ],
    [
      'with a cell at the far corner',
      zipOfTexts(
        changed(
          inPart(/sheet1\.xml$/u, (xml) =>
            xml.replace('</sheetData>', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'),
          ),
        ),
      ),
    ],
    ['with 200 sheets', workbookBytes([docketSheet([EXAMPLE_ROW]), ...sheets(199)])],
  ])('%s: reads as the same case', async (_what, bytes) => {
    const preview = await test.ask('import.preview', { path: await handedOver(test, bytes) });

    expect(preview.sample.map(({ cells }) => cells)).toEqual(
      (await test.ask('import.preview', { path: await handedOver(test, good) })).sample.map(
        ({ cells }) => cells,
      ),
    );
  });
});

function sheets(count: number) {
  return Array.from({ length: count }, (_, index) => ({ name: `Trang ${index}`, rows: [['trống']] }));
}

describe('a workbook that asks too much', () => {
  it.each<[string, Uint8Array, string, RegExp]>([
    ['201 sheets', workbookBytes(sheets(201)), 'workbook-too-many-sheets', /201 trang/u],
    [
      'a shared string that is not there',
      zipOfTexts(changed(inPart(/sheet1\.xml$/u, (xml) => xml.replaceAll(/<v>\d+<\/v>/gu, '<v>999999</v>')))),
      'sheet-damaged',
      /"So thu ly" bị hỏng/u,
    ],
    [
      'a sheet whose part is missing',
      zipOfTexts(partsOf(good).filter(([name]) => !name.endsWith('sheet1.xml'))),
      'sheet-damaged',
      /bị hỏng/u,
    ],
  ])('%s is refused as what it is', async (_what, bytes, code, words) => {
    const reply = await test.reply('import.preview', { path: await handedOver(test, bytes) });

    expect(reply).toMatchObject({ ok: false, error: { code, message: expect.stringMatching(words) } });
  });

  it('is refused when its sheets together name too many bytes', async () => {
    const one = 'x'.repeat(3_000_000);
    const parts = partsOf(workbookBytes(sheets(100))).map(
      inPart(/sheet1\.xml$/u, (xml) => `${xml}<!--${one}-->`),
    );
    const shared = parts.map(
      inPart(/workbook\.xml\.rels$/u, (xml) => xml.replaceAll(/sheet\d+\.xml/gu, 'sheet1.xml')),
    );

    const reply = await test.reply('import.preview', { path: await handedOver(test, zipOfTexts(shared)) });

    expect(reply).toMatchObject({ ok: false, error: { code: 'workbook-bomb' } });
  });

  it('has the row with an endless cell refused, and handed back to correct', async () => {
    const long = { ...EXAMPLE_ROW, decisionNumber: '7001/QĐ-THADS', note: 'chữ '.repeat(10_000) };
    const path = await handedOver(test, docketLong(long));

    const { rejected, importId } = await test.ask('import.run', { path });
    const { rows } = await test.ask('import.rejects', importId === null ? { path } : { importId });

    expect(rejected).toEqual([
      expect.objectContaining({
        row: 8,
        code: 'cell-too-long',
        reason: expect.stringMatching(/32\.767 ký tự/u),
      }),
    ]);
    expect(rows).toBe(1);
  });

  it('names 500 rejected rows and counts the rest', async () => {
    const negative = Array.from({ length: 612 }, (_, index) => ({
      ...EXAMPLE_ROW,
      decisionNumber: `${8000 + index}/QĐ-THADS`,
      amountDue: -1,
    }));
    const path = await handedOver(test, docketWorkbook(negative));

    const { rejected, rejectedTotal } = await test.ask('import.run', { path });
    const { rows } = await test.ask('import.rejects', { path });

    expect([rejected.length, rejectedTotal, rows]).toEqual([500, 612, 612]);
  });

  it('has no control characters in its names', async () => {
    const row = { ...EXAMPLE_ROW, decisionNumber: '7003/QĐ-THADS', debtorName: 'Lê\u0007 Văn\u001b Thử' };
    const preview = await test.ask('import.preview', { path: await handedOver(test, docketWorkbook([row])) });

    expect(preview.sample[0]?.cells['debtorName']).toBe('Lê Văn Thử');
  });
});

/** The writer refuses such a cell: it is put into the written workbook afterwards. */
function docketLong(row: typeof EXAMPLE_ROW): Uint8Array {
  const marked = docketWorkbook([
    { ...EXAMPLE_ROW, decisionNumber: '7002/QĐ-THADS' },
    { ...row, note: 'DÀI' },
  ]);
  return zipOfTexts(
    partsOf(marked).map(inPart(/sharedStrings\.xml$/u, (xml) => xml.replace('DÀI', String(row.note)))),
  );
}
