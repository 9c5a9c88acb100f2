import Database from 'better-sqlite3';
import { ExpectedError } from '#shared/errors.ts';
import { writeProblem } from './writeProblems.ts';

/** What the beginning of a file shows when it is something else than a register. */
const STRANGERS: readonly (readonly [start: string, what: string])[] = [
  ['SQLite format 3\0', 'một cơ sở dữ liệu SQLite không mã hóa'],
  ['PK\u0003\u0004', 'một tệp nén hoặc tệp Excel, Word'],
  ['\u00d0\u00cf\u0011\u00e0', 'một tệp Excel hoặc Word đời cũ'],
  ['%PDF', 'một tệp PDF'],
];

/** A register begins with 16 random bytes: a single brace tells nothing, letters and signs throughout do. */
const TEXT = /^[\t\n\r\u0020-\u007e]+$/u;

/** Says what the file is when its first bytes (as latin1) tell; null when it may be a register. */
export function strangerIn(start: string): string | null {
  const what = STRANGERS.find(([mark]) => start.startsWith(mark))?.[1];
  return what ?? (TEXT.test(start) ? 'một tệp văn bản, có thể là tệp khóa .keys của sổ' : null);
}

export const foreignFile = (file: string, what: string | null): ExpectedError =>
  new ExpectedError(
    'foreign-file',
    what === null
      ? `Tệp “${file}” không phải là sổ đi cùng tệp khóa .keys đang nằm cạnh nó. Chọn đúng tệp sổ, hoặc đặt lại đúng tệp khóa; tệp không bị thay đổi.`
      : `Tệp “${file}” không phải là sổ mà là ${what}. Chọn tệp sổ khác; tệp này không bị thay đổi.`,
  );

export const truncatedFile = (file: string, cause?: unknown): ExpectedError =>
  new ExpectedError(
    'truncated-file',
    `Tệp sổ “${file}” bị cụt hoặc bị hỏng nên không mở được; tệp không bị thay đổi. ` +
      'Lấy bản gần nhất trong thư mục “ban-sao” cạnh sổ, chép ra chỗ khác cùng tệp .keys của nó rồi mở.',
    { cause },
  );

const readOnly = (file: string, cause: unknown): ExpectedError =>
  new ExpectedError(
    'read-only',
    `Không ghi được vào tệp sổ “${file}” hoặc thư mục chứa nó. Xin quyền ghi, hoặc chép sổ cùng tệp .keys sang thư mục ghi được rồi mở.`,
    { cause },
  );

/** The words for what SQLite answered when a register would not open; what has no words is thrown as it came. */
export function openProblem(file: string, cause: unknown): unknown {
  if (!(cause instanceof Database.SqliteError)) return cause;
  const [, family = ''] = cause.code.split('_');
  switch (family) {
    case 'NOTADB':
    case 'CORRUPT':
    case 'IOERR':
      return truncatedFile(file, cause);
    case 'CANTOPEN':
    case 'READONLY':
    case 'PERM':
      return readOnly(file, cause);
    default:
      return writeProblem(cause);
  }
}
