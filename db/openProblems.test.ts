import { describe, expect, it } from 'vitest';
import { strangerIn } from './openProblems.ts';

const TEXT = 'một tệp văn bản, có thể là tệp khóa .keys của sổ';

describe('the first bytes of a file', () => {
  it.each([
    ['SQLite format 3\0', 'một cơ sở dữ liệu SQLite không mã hóa'],
    ['PK\u0003\u0004\u0014\0', 'một tệp nén hoặc tệp Excel, Word'],
    ['%PDF-1.7\n', 'một tệp PDF'],
    ['{"version":1,"un', TEXT],
    ['{\n  "version": 1', TEXT],
    ['hello', TEXT],
  ])('%j are %s', (start, what) => {
    expect(strangerIn(start)).toBe(what);
  });

  it.each([
    ['a salt that begins with a brace', '{\u0091\u0007a"\u00e3k\u0000:7\u00ff\u0012nq\u0080\u0003'],
    ['a salt of letters but one', 'abcdefghijklmno\u0001'],
    ['nothing at all', ''],
  ])('may be a register: %s', (_what, start) => {
    expect(strangerIn(start)).toBeNull();
  });
});
