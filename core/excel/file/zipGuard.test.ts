import { crc32, deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { docketWorkbook } from '#test/workbooks.ts';
import { guardWorkbook, unpackPart, WORKBOOK_LIMITS } from './zipGuard.ts';

type Part = { readonly name: string; readonly content: Buffer; readonly declaredSize?: number };

const localHeader = ({ name, content, declaredSize = content.length }: Part): Buffer => {
  const packed = deflateRawSync(content);
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(8, 8);
  head.writeUInt32LE(crc32(content), 14);
  head.writeUInt32LE(packed.length, 18);
  head.writeUInt32LE(declaredSize, 22);
  head.writeUInt16LE(name.length, 26);
  return Buffer.concat([head, Buffer.from(name), packed]);
};

const directoryEntry = (part: Part, offset: number, flags: number): Buffer => {
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(flags, 8);
  localHeader(part).copy(entry, 10, 8, 30);
  entry.writeUInt16LE(part.name.length, 28);
  entry.writeUInt16LE(0, 30);
  entry.writeUInt32LE(offset, 42);
  return Buffer.concat([entry, Buffer.from(part.name)]);
};

/** A zip of these parts whose directory says what the test wants. */
function zipOf(parts: readonly Part[], flags = 0): Uint8Array {
  const bodies = parts.map(localHeader);
  const offsets = bodies.map((_, index) =>
    bodies.slice(0, index).reduce((sum, body) => sum + body.length, 0),
  );
  const directory = Buffer.concat(
    parts.map((part, index) => directoryEntry(part, offsets[index] ?? 0, flags)),
  );
  const body = Buffer.concat(bodies);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(body.length, 16);
  return Buffer.concat([body, directory, end]);
}

/** One bit of the sum of the first entry turned. */
function withOtherSum(bytes: Uint8Array): Uint8Array {
  const changed = Buffer.from(bytes);
  const entry = changed.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  changed.writeUInt8(changed.readUInt8(entry + 16) ^ 1, entry + 16);
  return changed;
}

const text = (content: string): Buffer => Buffer.from(content);
const workbookPart: Part = { name: 'xl/workbook.xml', content: text('<workbook/>') };
const ole = (content: Buffer): Buffer =>
  Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(512), content]);

const good = docketWorkbook([{ decisionNumber: '01/QĐ-THADS' }]);

describe('the guard before the parser', () => {
  it('lets an ordinary workbook through', () => {
    expect(() => guardWorkbook(good).map((entry) => unpackPart(good, entry))).not.toThrow();
  });

  it.each([
    ['an empty file', new Uint8Array(), 'workbook-empty'],
    ['plain text', text('STT,Số QĐ\n1,01/QĐ'), 'workbook-not-xlsx'],
    ['HTML called .xlsx', text('<html><table></table></html>'), 'workbook-not-xlsx'],
    ['a legacy .xls', ole(Buffer.from('Workbook', 'utf16le')), 'workbook-legacy'],
    ['a workbook with a password', ole(Buffer.from('EncryptedPackage', 'utf16le')), 'workbook-locked'],
    ['a Word document', zipOf([{ name: 'word/document.xml', content: text('x') }]), 'workbook-not-xlsx'],
    ['an .xlsb', zipOf([{ name: 'xl/workbook.bin', content: text('x') }]), 'workbook-not-xlsx'],
    ['an .ods', zipOf([{ name: 'content.xml', content: text('x') }]), 'workbook-not-xlsx'],
    ['an old Word document', ole(Buffer.from('WordDocument', 'utf16le')), 'workbook-not-xlsx'],
    ['a zip with a password', zipOf([workbookPart], 1), 'workbook-locked'],
    ['half a file', good.slice(0, good.length / 2), 'workbook-damaged'],
    ['a file without its last byte', good.slice(0, -1), 'workbook-damaged'],
    ['only the first bytes of a zip', text('PK\u0003\u0004'), 'workbook-damaged'],
    ['a zip with nothing in it', Buffer.concat([text('PK'), zipOf([])]), 'workbook-damaged'],
    ['too many bytes', new Uint8Array(WORKBOOK_LIMITS.packedBytes + 1), 'workbook-too-large'],
  ])('refuses %s', (_, bytes, code) => {
    expect(() => guardWorkbook(bytes)).toThrow(expect.objectContaining({ name: 'ExpectedError', code }));
  });

  it.each([
    [
      'much out of little',
      zipOf([workbookPart, { name: 'xl/worksheets/sheet1.xml', content: Buffer.alloc(30_000_000, 32) }]),
    ],
    [
      'more than the limit',
      zipOf([workbookPart, { name: 'a', content: text('a'), declaredSize: 300 * 1024 * 1024 }]),
    ],
    [
      'thousands of parts',
      zipOf([
        workbookPart,
        ...Array.from({ length: 2_001 }, (_, index) => ({ name: `p${index}`, content: text('') })),
      ]),
    ],
  ])('refuses a bomb: %s', (_, bytes) => {
    expect(() => guardWorkbook(bytes)).toThrow(expect.objectContaining({ code: 'workbook-bomb' }));
  });

  it.each([
    [
      'says less than it holds',
      zipOf([{ ...workbookPart, content: Buffer.alloc(5_000_000, 32), declaredSize: 10 }]),
    ],
    ['says more than it holds', zipOf([{ ...workbookPart, declaredSize: 1_000 }])],
    ['has the sum of other bytes', withOtherSum(zipOf([workbookPart]))],
  ])('finds out a directory that %s', (_, bytes) => {
    const entries = guardWorkbook(bytes);

    expect(() => entries.map((entry) => unpackPart(bytes, entry))).toThrow(
      expect.objectContaining({ code: 'workbook-damaged' }),
    );
  });
});
