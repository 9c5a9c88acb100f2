import Database from 'better-sqlite3';
import { ExpectedError } from '#shared/errors.ts';

type Words = readonly [codes: RegExp, code: string, sentence: string];

/** What the disk and other programs can do to a register, in words; the transaction has been undone. */
const PROBLEMS: readonly Words[] = [
  [
    /^SQLITE_(BUSY|LOCKED)/u,
    'register-busy',
    'Đang có việc khác ghi vào sổ này (nhập Excel, hoặc một cửa sổ khác). Chờ việc đó xong rồi làm lại.',
  ],
  [
    /^SQLITE_FULL/u,
    'disk-full',
    'Ổ đĩa đã đầy nên chưa ghi được; sổ không thay đổi. Dọn bớt chỗ rồi làm lại.',
  ],
  [
    /^SQLITE_(READONLY|IOERR|CANTOPEN)/u,
    'cannot-write',
    'Không ghi được vào tệp sổ: ổ đĩa bị rút, bị hỏng hoặc chỉ cho đọc. Sổ không thay đổi; kiểm tra ổ đĩa, khóa sổ rồi mở lại.',
  ],
  [
    /^SQLITE_(CORRUPT|NOTADB)/u,
    'damaged-register',
    'Tệp sổ bị hỏng ở phần vừa đọc nên chưa ghi được. Khóa sổ, rồi mở bản gần nhất trong thư mục “ban-sao” cạnh sổ.',
  ],
];

/** The words for what SQLite answered to a writing; what has no words comes back as it was. */
export function writeProblem(cause: unknown): unknown {
  if (!(cause instanceof Database.SqliteError)) return cause;
  const words = PROBLEMS.find(([codes]) => codes.test(cause.code));
  return words ? new ExpectedError(words[1], words[2], { cause }) : cause;
}
