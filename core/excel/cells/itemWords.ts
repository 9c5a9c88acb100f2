import { foldLetters } from '#shared/domain/text/fold.ts';
import { cellAt, cellText, columnLetter } from '../grid.ts';
import type { ReadRow } from '../rows/continuedRow.ts';
import type { FieldColumns } from '../columns/mapping.ts';
import { parseObligations } from './parseObligations.ts';
import { cleanText } from './parseText.ts';

/** Words that say what a sum is for. */
const ITEM =
  'án phí|lệ phí|chi phí|phạt|truy thu|thu lợi bất chính|tịch thu|sung quỹ|sung công|cấp dưỡng|bồi thường|hoàn trả|' +
  'trả lại|trả nợ|nợ|gốc|lãi|tiền vay|thanh toán|tiền lương|trợ cấp|btth|aphs|apds';
const FIRST = 'khoản|tiền|trả|nghĩa vụ|chia';
const NO_ITEM = 'còn lại|còn nợ|còn phải|đã thu|đã nộp|đã trả|chưa|tổng|cộng';

const wordsOf = (words: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'iu');
const [SAYS, SAYS_TONELESS] = [wordsOf(ITEM), wordsOf(foldLetters(ITEM))];
const [BEGINS, BEGINS_TONELESS] = [new RegExp(`^(?:${FIRST})\\s`, 'iu'), wordsOf('^khoan|^nghia vu')];
const [SAYS_NOT, SAYS_NOT_TONELESS] = [wordsOf(NO_ITEM), wordsOf(foldLetters(NO_ITEM))];

/** True when the words say what a sum is for; where they bear tones, these count. */
function saysItem(words: string): boolean {
  const text = words.normalize('NFC').toLowerCase();
  const isToneless = text === foldLetters(text);
  if ((isToneless ? SAYS_NOT_TONELESS : SAYS_NOT).test(text)) return false;
  return isToneless
    ? SAYS_TONELESS.test(text) || BEGINS_TONELESS.test(text)
    : SAYS.test(text) || BEGINS.test(text);
}

/** Where a row without words of its own says what its sum is for: a cell that no field is read from, or its note. */
function itemCell({ row }: ReadRow, columns: FieldColumns): number | null {
  const read = new Set([...columns].flatMap(([field, column]) => (field === 'note' ? [] : [column])));
  const found = row.cells.findIndex(
    (cell, column) => !read.has(column) && cell.kind === 'text' && saysItem(cleanText(cell.text)),
  );
  return found === -1 ? null : found;
}

/** The row with what its sum is for taken from wherever it stands, and told; null where it does not say. */
export function withItemWords(next: ReadRow, columns: FieldColumns): ReadRow | null {
  const { values, row, reader } = next;
  if (values.obligationText !== null || values.amountDue === null || values.amountDue === 0) return null;
  const column = itemCell(next, columns);
  if (column === null) return null;
  const words = cleanText(cellText(cellAt(row, column)));
  reader.warnings.push(
    `Dòng ${row.number} nối tiếp việc ở dòng trên: lấy "${words}" ở ô ${columnLetter(column)}${row.number} làm nội dung khoản.`,
  );
  const isByKind = values.obligations.some(({ kind }) => kind !== undefined);
  const obligations = isByKind ? values.obligations : parseObligations(words, values.amountDue);
  return { ...next, values: { ...values, obligationText: words, obligations } };
}
