import { EXAMPLE_ROW } from '../docketRow.ts';
import { docketWorkbook } from '../workbooks.ts';
import { partsOf, zipOfTexts } from '../zips.ts';
import type { TextPart } from '../zips.ts';

// The workbooks that are measured: real rows, and those that ask for much work in few bytes.

const good = docketWorkbook([EXAMPLE_ROW]);

const changed = (name: RegExp, change: (content: string) => string): readonly TextPart[] =>
  partsOf(good).map(([part, content]): TextPart => [part, name.test(part) ? change(content) : content]);

const withRows = (rows: string): readonly TextPart[] =>
  changed(/sheet1\.xml$/u, (xml) => xml.replace('</sheetData>', () => `${rows}</sheetData>`));

const COLUMNS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

function rowsOf(count: number, row: (number: number) => string): string {
  return Array.from({ length: count }, (_, at) => row(at + 20)).join('');
}

const numbersIn = (row: number, columns: number): string =>
  COLUMNS.slice(0, columns)
    .map((letter, at) => `<c r="${letter}${row}"><v>${(row * 7_919 + at * 104_729) % 1_000_003}</v></c>`)
    .join('');

/** A docket of so many rows that differ in judgment and decision. */
export const docketOf = (rows: number): Uint8Array =>
  docketWorkbook(
    Array.from({ length: rows }, (_, at) => ({
      ...EXAMPLE_ROW,
      order: at + 1,
      judgmentNumber: `${at + 1}/2026/HS-ST`,
      decisionNumber: `${at + 1}/QĐ-THADS`,
    })),
  );

/** Ten formatted cells in each row, none of which says anything. */
export const blankRows = (rows: number): Uint8Array =>
  zipOfTexts(
    withRows(
      rowsOf(rows, (row) => {
        const cells = COLUMNS.slice(0, 10).map((letter) => `<c r="${letter}${row}" s="1"/>`);
        return `<row r="${row}">${cells.join('')}</row>`;
      }),
    ),
  );

export const farCorner = (): Uint8Array =>
  zipOfTexts(withRows('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'));

/** So many rows of 26 numbers: 185 MB at 160,000. */
export const numbers = (rows: number): Uint8Array =>
  zipOfTexts(withRows(rowsOf(rows, (row) => `<row r="${row}">${numbersIn(row, 26)}</row>`)));

/** So many sheets that all name one part of so many rows. */
export function sheetsOfOnePart(sheets: number, rows: number): Uint8Array {
  const parts = withRows(rowsOf(rows, (row) => `<row r="${row}">${numbersIn(row, 10)}</row>`));
  return zipOfTexts(
    parts.map(([name, content]): TextPart => [
      name,
      name === 'xl/workbook.xml'
        ? content.replace(/<sheet [^>]*\/>/u, (tag) => copies(tag, sheets))
        : content,
    ]),
  );
}

const copies = (tag: string, count: number): string =>
  Array.from({ length: count }, (_, at) =>
    tag.replace(/name="[^"]*"/u, `name="T${at}"`).replace(/sheetId="\d+"/u, `sheetId="${at + 1}"`),
  ).join('');
