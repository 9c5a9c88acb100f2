import { ExpectedError } from '#shared/errors.ts';
import { recordsOf, separatorOf } from './csvRecords.ts';
import { csvText } from './csvText.ts';
import { decodeSheet } from '../coding/decodeSheet.ts';
import type { GridRow, Sheet } from '../grid.ts';
import { textCell } from './textCell.ts';

/** The name of the one sheet of a .csv. */
const SHEET = 'CSV';
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 512;

/**
 * The one sheet of a .csv. Every value stays the text that it is: no day or number is guessed at here.
 * @throws ExpectedError csv-coding, csv-open-quote, workbook-too-large
 */
export function parseCsv(bytes: Uint8Array): Sheet {
  const text = csvText(bytes);
  const { records, open } = recordsOf(text, separatorOf(text));
  if (open !== null) throw openQuote(open);
  if (records.length > MOST_ROWS) throw tooManyRows();
  return decodeSheet({ name: SHEET, rows: records.flatMap(toRow), merges: [] });
}

function toRow(values: readonly string[], index: number): readonly GridRow[] {
  const filled = values.slice(0, MOST_COLUMNS).map(textCell);
  const last = filled.findLastIndex(({ kind }) => kind !== 'empty');
  return last === -1 ? [] : [{ number: index + 1, cells: filled.slice(0, last + 1) }];
}

const openQuote = (record: number): ExpectedError =>
  new ExpectedError(
    'csv-open-quote',
    `Tệp .csv có dấu ngoặc kép mở ở dòng ${record} mà không đóng, nên không rõ các ô sau đó; hãy mở bằng Excel, sửa ` +
      'dòng đó rồi lưu lại.',
  );

const tooManyRows = (): ExpectedError =>
  new ExpectedError(
    'workbook-too-large',
    'Tệp .csv có nhiều dòng hơn một trang Excel chứa được; hãy tách thành nhiều tệp rồi nhập từng tệp.',
  );
