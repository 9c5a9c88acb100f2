import { ExpectedError } from '#shared/errors.ts';
import type { Carried } from './carried.ts';
import type { UnreadColumn } from './unread.ts';

const CARRIES: Readonly<Record<Carried, string>> = {
  decision: 'quyết định',
  day: 'ngày',
  money: 'số tiền',
};
const NAMED = 8;

/**
 * Decisions, days and sums are not left behind in silence.
 * @param leave the columns that the person left unread knowingly: letters, or “sheet!letter” for that of one sheet
 * @throws ExpectedError unread-columns
 */
export function refuseUnread(unread: readonly UnreadColumn[], leave: readonly string[]): void {
  const left = new Set(leave.map((column) => column.trim().toUpperCase()));
  const isLeft = ({ sheet, column }: UnreadColumn): boolean =>
    left.has(column) || left.has(`${sheet}!${column}`.toUpperCase());
  const found = unread.filter((column) => column.carries !== null && !isLeft(column));
  if (found.length === 0) return;
  const named = found.slice(0, NAMED).map(sentenceOf).join('; ');
  const more = found.length > NAMED ? `; và ${found.length - NAMED} cột khác` : '';
  throw new ExpectedError(
    'unread-columns',
    `Chưa nhập: còn cột có dữ liệu mà chưa được đọc. ${named}${more}. Chọn mục cho từng cột trong bảng ghép cột, ` +
      'hoặc đánh dấu bỏ qua cột đó, rồi nhập lại.',
  );
}

function sentenceOf({ column, header, cells, example, carries }: UnreadColumn): string {
  const name = header === '' ? '(không có tiêu đề)' : `“${header}”`;
  const what = carries === null ? 'lời ghi' : CARRIES[carries];
  return `Cột ${column} ${name} ghi ${what} ở ${cells} ô, ví dụ “${example}”`;
}
