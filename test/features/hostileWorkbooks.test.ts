import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseWorkbook } from '#core/excel/file/parseWorkbook.ts';
import { ExpectedError } from '#shared/errors.ts';
import { testRegister } from '../app.ts';
import type { TestApp } from '../app.ts';
import {
  packedBy,
  namedOtherwise,
  good,
  parts,
  zip,
  changed,
  sheet,
  strings,
  before,
  rows,
  textFor,
  declared,
  numbered,
  inColumn,
  merges,
  afterData,
  LAUGHS,
  sheets,
} from '../hostileParts.ts';
import type { TextPart } from '../zips.ts';

// Workbooks made to hold the program up, to have it say something false, or to reach beyond their file. Each is read as
// what it is or refused in words; nothing but its own rows ever comes in, and nothing stays once it is taken back.

let test: TestApp;
beforeAll(async () => {
  test = await testRegister();
});
afterAll(() => test.close());

const DAMAGED = ['workbook-damaged'];
const BOMB = ['workbook-bomb'];

describe('a hostile workbook', () => {
  it.each<[string, () => Uint8Array]>([
    [
      'a zip in the zip',
      () => zip([...parts, ['xl/embeddings/in.xlsx', Buffer.from(good).toString('latin1')]]),
    ],
    ['1,048,576 as a row', () => numbered('1048576')],
    ['99,999,999 as a row', () => numbered('99999999')],
    ['2^32 + 5 as a row', () => numbered('4294967301')],
    ['−1 as a row', () => numbered('-1')],
    ['0 as a row', () => numbered('0')],
    ['no number as a row', () => numbered('NaN')],
    ['ZZZZZZ as a column', () => inColumn('ZZZZZZ')],
    ['XFD as the column of 20,000 rows', () => inColumn('XFD', 20_000)],
    [
      'a dimension to the far corner',
      () =>
        sheet((xml) =>
          xml
            .replace(/<dimension[^>]*>/u, '')
            .replace('<sheetData>', '<dimension ref="A1:XFD1048576"/><sheetData>'),
        ),
    ],
    [
      'a merge to the far corner',
      () => afterData('<mergeCells count="1"><mergeCell ref="A20:XFD1048576"/></mergeCells>'),
    ],
    ['60,000 merges', () => afterData(merges(60_000))],
    [
      'a billion laughs',
      () => strings((xml) => declared(`<!ENTITY l0 "ha">${LAUGHS}`)(xml).replace('MAI  ĐỨC HÒA', '&l9;')),
    ],
    [
      'an external entity',
      () =>
        strings((xml) =>
          declared('<!ENTITY f SYSTEM "file:///etc/passwd">')(xml).replace('MAI  ĐỨC HÒA', '&f;'),
        ),
    ],
    ['deep nesting', () => rows('<row>'.repeat(50_000))],
    ['two million strokes', () => rows('<'.repeat(2_000_000))],
    ['two million blanks in a tag', () => rows(`<row r="20"><c r="A20"${' '.repeat(2_000_000)}/></row>`)],
    ['an attribute without end', () => rows(`<row r="20"><c r="A20" t="${'x'.repeat(2_000_000)}`)],
    ['many attributes', () => rows(`<row r="20" ${'a="1" '.repeat(300_000)}></row>`)],
    ['cells that are never closed', () => rows(`<row r="20">${'<c r="A20"><v>1'.repeat(100_000)}`)],
    [
      'a formula of 200 kB',
      () => rows(`<row r="20"><c r="A20"><f>${'1+'.repeat(100_000)}1</f><v>2</v></c></row>`),
    ],
    [
      'a formula that calls a program',
      () => rows('<row r="20"><c r="A20"><f>cmd|\'/c calc\'!A0</f></c></row>'),
    ],
    [
      'a link to a stranger',
      () => rows('<row r="20"><c r="A20"><f>HYPERLINK("http://127.0.0.1:9/x","x")</f><v>x</v></c></row>'),
    ],
    [
      'another workbook it hangs on',
      () => zip([...parts, ['xl/externalLinks/externalLink1.xml', '<externalLink/>']]),
    ],
    ['macros', () => zip([...parts, ['xl/vbaProject.bin', 'Sub Auto_Open()']])],
    ['names that climb out', () => zip([...parts, ['../../x', 'x'], ['/etc/x', 'x'], ['C:\\x', 'x']])],
    [
      'headers out of a language',
      () => strings((xml) => xml.replace('Ghi chú', '__proto__').replace('STT', 'constructor')),
    ],
    ['one part twice', () => zip([...parts, ...parts.filter(([name]) => name.endsWith('sheet1.xml'))])],
    ['a part that bears another name where it stands', namedOtherwise],
    ['two archives, of which the last counts', () => Buffer.concat([good, good])],
  ])('is read as its own row, with %s', async (_what, make) => {
    expect(await looked(make())).toEqual(['read']);
  });

  it.each<[string, () => Uint8Array, readonly string[]]>([
    ['20,000 sheets that are one part', () => sheets(20_000), ['workbook-too-many-sheets']],
    [
      'garbage in place of the sheet',
      () => sheet(() => '\u0001\u0002 không phải XML <<<>>>'),
      ['sheet-damaged', 'header-not-found', 'workbook-unreadable', 'workbook-empty'],
    ],
    [
      'a sheet that is cut off',
      () => sheet((xml) => xml.slice(0, xml.length / 2)),
      ['header-not-found', 'sheet-damaged', 'workbook-unreadable'],
    ],
    ['50 MB of text in a cell, repeated', () => textFor('ha '.repeat(17_000_000)), BOMB],
    [
      'a million shared strings',
      () => strings(before('</sst>', '<si><t>x</t></si>'.repeat(1_500_000))),
      BOMB,
    ],
    ['40,000 characters in a name', () => textFor('Mai '.repeat(10_000)), ['cell-too-long']],
    [
      '200,000 rich runs in a name',
      () =>
        strings((xml) =>
          xml.replace(/<t[^>]*>MAI {2}ĐỨC HÒA[^<]*<\/t>/u, () => '<r><t>ha</t></r>'.repeat(200_000)),
        ),
      ['cell-too-long'],
    ],
    [
      'a sheet that names a file outside',
      () =>
        changed(/workbook\.xml\.rels$/u, (xml) =>
          xml.replace(/Target="worksheets\/[^"]*"/u, 'Target="file:///etc/passwd" TargetMode="External"'),
        ),
      ['sheet-damaged', 'workbook-unreadable'],
    ],
    [
      'a text in a cell that is no text',
      () => sheet((xml) => xml.replace(/<v>\d+<\/v>/u, '<v>99999999999</v>')),
      ['sheet-damaged', 'workbook-unreadable'],
    ],
    ['half a file', () => good.slice(0, good.length / 2), DAMAGED],
    ['a way of packing nobody knows', () => packedBy(12), DAMAGED],
  ])('is refused as what it is, with %s', async (_what, make, codes) => {
    expect(codes).toEqual(expect.arrayContaining([...(await looked(make()))]));
  });

  it('takes in nothing but its own rows, and none stays once it is taken back', async () => {
    const bytes = zip([
      ...parts.map(([name, content]): TextPart => {
        if (!name.endsWith('sheet1.xml')) return [name, content];
        const baits = `<row r="20"><c r="A20"><f>cmd|'/c calc'!A0</f></c></row>${'<'.repeat(200_000)}`;
        return [name, before('</sheetData>', baits)(content)];
      }),
      ['../../x', 'x'],
      ['xl/vbaProject.bin', 'Sub Auto_Open()'],
    ]);
    const path = await received(bytes);

    const { imported, importId } = await test.ask('import.run', { path });
    const { removed } = await test.ask('import.undo', { importId: importId ?? '' });

    expect([imported, removed]).toEqual([1, 1]);
    expect((await test.ask('cases.list', {})).total).toBe(0);
    expect(await test.ask('journal.verify', {})).toMatchObject({ intact: true });
  });

  it('is told in words wherever one bit of a sound one is turned', () => {
    const said = Array.from({ length: 400 }, (_, at) => {
      const bytes = Uint8Array.from(good);
      const place = (at * 7_919 + 13) % bytes.length;
      bytes[place] = (bytes[place] ?? 0) ^ (1 << (at % 8));
      return parsed(bytes);
    });

    expect(new Set(said)).not.toContain('bug');
    expect(said.filter((code) => code === 'workbook-damaged').length).toBeGreaterThan(200);
  });

  it('is told in words wherever the sheet is cut', () => {
    const xml = parts.find(([name]) => name.endsWith('sheet1.xml'))?.[1] ?? '';
    const said = Array.from({ length: 300 }, (_, at) =>
      parsed(sheet(() => xml.slice(0, Math.floor((xml.length * at) / 300)))),
    );

    expect(new Set(said)).not.toContain('bug');
  });
});

async function received(bytes: Uint8Array): Promise<string> {
  const base64 = Buffer.from(bytes).toString('base64');
  return (await test.ask('import.receive', { name: 'sổ.xlsx', base64 })).path;
}

/** How it was read, or what it was refused as: as a whole, or each row. */
async function looked(bytes: Uint8Array): Promise<readonly string[]> {
  const reply = await test.reply('import.preview', { path: await received(bytes) });
  if (!reply.ok) return [told(reply.error)];
  return reply.value.importable > 0 ? ['read'] : reply.value.rejected.map(({ code }) => code);
}

/** The same for the parser alone, without a thread of its own. */
function parsed(bytes: Uint8Array): string {
  try {
    parseWorkbook(bytes);
    return 'read';
  } catch (cause) {
    return cause instanceof ExpectedError ? told(cause) : 'bug';
  }
}

/** The code of a refusal; its sentence speaks of what to do, never of the program. */
function told({ code, message }: { readonly code: string; readonly message: string }): string {
  expect(message).toMatch(/\p{Lu}.{20}/u);
  expect(message).not.toMatch(/undefined|null|Error|bug/u);
  return code;
}
