import { EXAMPLE_ROW } from './docketRow.ts';
import { docketWorkbook } from './workbooks.ts';
import { partsOf, zipOfTexts } from './zips.ts';
import type { TextPart } from './zips.ts';

// A sound sổ thụ lý of one row, and what can be done to its parts.

export const good = docketWorkbook([EXAMPLE_ROW]);
export const parts = partsOf(good);
export const zip = zipOfTexts;

export const changed = (name: RegExp, change: (content: string) => string): Uint8Array =>
  zip(parts.map(([part, content]): TextPart => [part, name.test(part) ? change(content) : content]));
export const sheet = (change: (xml: string) => string): Uint8Array => changed(/sheet1\.xml$/u, change);
export const strings = (change: (xml: string) => string): Uint8Array =>
  changed(/sharedStrings\.xml$/u, change);
export const before = (end: string, more: string) => (xml: string) => xml.replace(end, () => `${more}${end}`);
export const rows = (more: string): Uint8Array => sheet(before('</sheetData>', more));
export const textFor = (text: string): Uint8Array =>
  strings((xml) => xml.replace('MAI  ĐỨC HÒA', () => text));
export const declared = (entity: string) => (xml: string) =>
  xml.replace(/^(<\?xml[^>]*\?>)?/u, (head) => `${head}<!DOCTYPE x [${entity}]>`);

export const numbered = (number: string): Uint8Array =>
  rows(`<row r="${number}"><c r="A${number}"><v>1</v></c></row>`);
export const inColumn = (letters: string, count = 1): Uint8Array =>
  rows(
    Array.from({ length: count }, (_, at) => at + 20)
      .map((row) => `<row r="${row}"><c r="${letters}${row}"><v>1</v></c></row>`)
      .join(''),
  );
export const merges = (count: number): string =>
  `<mergeCells count="${count}">${Array.from({ length: count }, (_, at) => `<mergeCell ref="A${2 * at + 20}:B${2 * at + 21}"/>`).join('')}</mergeCells>`;
export const afterData = (more: string): Uint8Array =>
  sheet((xml) => xml.replace('</sheetData>', () => `</sheetData>${more}`));
export const LAUGHS = Array.from(
  { length: 9 },
  (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`,
).join('');

/** The named sheets of the workbook's list, all one part. */
export const sheets = (count: number): Uint8Array =>
  changed(/xl\/workbook\.xml$/u, (xml) =>
    xml.replace(/<sheet [^>]*\/>/u, (tag) =>
      Array.from({ length: count }, (_, at) =>
        tag.replace(/name="[^"]*"/u, `name="T${at}"`).replace(/sheetId="\d+"/u, `sheetId="${at + 1}"`),
      ).join(''),
    ),
  );

const ENTRY = Buffer.from([0x50, 0x4b, 1, 2]);

/** The directory says that the first part is packed by this method. */
export function packedBy(method: number): Uint8Array {
  const bytes = Buffer.from(zipOfTexts(parts));
  bytes.writeUInt16LE(method, bytes.indexOf(ENTRY) + 10);
  return bytes;
}

/** The first part bears another name where it stands than in the directory, which is what counts. */
export function namedOtherwise(): Uint8Array {
  const bytes = Buffer.from(zipOfTexts(parts));
  bytes.write('X', 30);
  return bytes;
}
