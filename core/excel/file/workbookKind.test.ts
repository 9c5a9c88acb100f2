import { describe, expect, it } from 'vitest';
import { docketWorkbook } from '#test/workbooks.ts';
import { workbookKind } from './workbookKind.ts';
import { WORKBOOK_LIMITS } from './zipGuard.ts';

const SIGNATURE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

const stream = (name: string): Buffer => Buffer.from(name, 'utf16le');

/** An OLE container, as far as it is looked at: its signature, and the names of its streams. */
const ole = (...names: readonly string[]): Buffer =>
  Buffer.concat([SIGNATURE, Buffer.alloc(512), ...names.flatMap((name) => [stream(name), Buffer.alloc(64)])]);

const xlsx = docketWorkbook([{ decisionNumber: '01/QĐ-THADS' }]);

/** The same bytes in the middle of a longer buffer. */
function within(bytes: Uint8Array, before: Uint8Array, after: Uint8Array): Uint8Array {
  const all = Buffer.concat([before, bytes, after]);
  return new Uint8Array(all.buffer, all.byteOffset + before.length, bytes.length);
}

describe('the kind of a workbook', () => {
  it.each([
    ['an .xlsx', xlsx, 'xlsx'],
    ['an .xls of Excel 97', ole('Workbook'), 'xls'],
    ['an .xls with a summary before it', ole('SummaryInformation', 'Workbook'), 'xls'],
    ['an .xls that is saved for Excel 95 too', ole('Book', 'Workbook'), 'xls'],
    ['an .xls with an .xlsx in it', Buffer.concat([ole('Workbook'), xlsx]), 'xls'],
    [
      'an .xlsx with the name of a stream after it',
      within(xlsx, ole('Workbook'), stream('Workbook')),
      'xlsx',
    ],
    ['an .xls in a longer buffer', within(ole('Workbook'), stream('a'), stream('EncryptedPackage')), 'xls'],
  ])('is told from the bytes: %s', (_, bytes, kind) => {
    expect(workbookKind(bytes)).toBe(kind);
  });

  it.each([
    ['an empty file', new Uint8Array(), 'workbook-empty'],
    ['too many bytes', new Uint8Array(WORKBOOK_LIMITS.packedBytes + 1), 'workbook-too-large'],
    [
      'too many bytes of an .xls',
      Buffer.concat([ole('Workbook'), Buffer.alloc(WORKBOOK_LIMITS.packedBytes)]),
      'workbook-too-large',
    ],
    ['an .xls of Excel 95', ole('Book'), 'workbook-legacy'],
    ['a workbook locked as a whole', ole('EncryptedPackage'), 'workbook-locked'],
    ['a locked workbook that shows a stream', ole('Workbook', 'EncryptedPackage'), 'workbook-locked'],
    ['an old Word document', ole('WordDocument'), 'workbook-not-xlsx'],
    ['a name in another coding', Buffer.concat([ole(), Buffer.from('Workbook')]), 'workbook-not-xlsx'],
    ['a name without a container', stream('Workbook'), 'workbook-not-xlsx'],
    ['half a signature', SIGNATURE.subarray(0, 4), 'workbook-not-xlsx'],
    ['plain text', Buffer.from('STT;Số QĐ'), 'workbook-not-xlsx'],
    ['half an .xlsx', xlsx.slice(0, xlsx.length / 2), 'workbook-damaged'],
    [
      'an .xlsx in a longer buffer, cut',
      within(xlsx.slice(0, -1), SIGNATURE, xlsx.slice(-1)),
      'workbook-damaged',
    ],
  ])('is refused: %s', (_, bytes, code) => {
    expect(() => workbookKind(bytes)).toThrow(expect.objectContaining({ name: 'ExpectedError', code }));
  });
});
