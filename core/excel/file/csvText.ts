import { ExpectedError } from '#shared/errors.ts';
import { recordsOf, separatorOf } from './csvRecords.ts';
import { startsWith } from './zipGuard.ts';

type Coding = 'utf-8' | 'utf-16le' | 'utf-16be';

const BYTES_LOOKED_AT = 64 * 1024;
const FEWEST_RECORDS = 2;
const FEWEST_VALUES = 3;
/** Control characters that no text holds. */
const CONTROL = /(?![\t\n\r])\p{Cc}/u;
/** Pages, data of programs and documents are text too, but no table. */
const OTHER_TEXT = /^\s*(?:[<{[]|%PDF|MIME-Version:)/iu;

/**
 * Whether bytes are a table of values in text (.csv), by their beginning. `otherCoding`: they look like one, but the
 * coding is none of Unicode, so that the letters would be guessed at.
 */
export function csvKind(bytes: Uint8Array): 'csv' | 'otherCoding' | null {
  const start = bytes.subarray(0, BYTES_LOOKED_AT);
  const text = decoded(start, codingOf(start), 'start');
  if (text !== null) return isTable(text) ? 'csv' : null;
  const likely = new TextDecoder('windows-1258').decode(start);
  return isTable(likely) ? 'otherCoding' : null;
}

/**
 * The whole text of a .csv.
 * @throws ExpectedError csv-coding
 */
export function csvText(bytes: Uint8Array): string {
  const text = decoded(bytes, codingOf(bytes), 'whole');
  if (text === null) throw otherCoding();
  return text;
}

export const otherCoding = (): ExpectedError =>
  new ExpectedError(
    'csv-coding',
    'Tệp .csv không ghi bằng Unicode (UTF-8 hoặc UTF-16) nên đọc chữ có dấu sẽ sai; hãy mở bằng Excel, kiểm tra chữ ' +
      'rồi lưu lại, kiểu Excel Workbook (.xlsx) hoặc CSV UTF-8.',
  );

function codingOf(bytes: Uint8Array): Coding {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  return startsWith(bytes, [0xfe, 0xff]) ? 'utf-16be' : 'utf-8';
}

/** The text without its byte order mark; null where the bytes are not of that coding. */
function decoded(bytes: Uint8Array, coding: Coding, part: 'start' | 'whole'): string | null {
  try {
    return new TextDecoder(coding, { fatal: true }).decode(bytes, { stream: part === 'start' });
  } catch {
    return null;
  }
}

function isTable(text: string): boolean {
  if (CONTROL.test(text) || OTHER_TEXT.test(text)) return false;
  const records = recordsOf(text, separatorOf(text)).records;
  return records.filter(({ length }) => length >= FEWEST_VALUES).length >= FEWEST_RECORDS;
}
