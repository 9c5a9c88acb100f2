import { describe, expect, it } from 'vitest';
import { packedBytes, readZipDirectory } from './zipDirectory.ts';
import type { ZipEntry } from './zipDirectory.ts';

const ELSEWHERE = 0xffffffff;

/** Figures of two, four and eight bytes. */
const short = (value: number): Buffer => Buffer.from([value % 256, Math.floor(value / 256)]);

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value, 0);
  return bytes;
}

function long(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value), 0);
  return bytes;
}

const join = (...pieces: readonly Buffer[]): Buffer => Buffer.concat(pieces);

type Written = {
  readonly name?: string;
  readonly flags?: number;
  readonly method?: number;
  readonly sum?: number;
  readonly packed?: number;
  readonly size?: number;
  readonly offset?: number;
  readonly extra?: Buffer;
  readonly comment?: string;
};

const sumOf = ({ sum = 0 }: Written): Buffer => word(sum);

function entryOf(written: Written = {}): Buffer {
  const { name = 'a', flags = 0, method = 8, packed = 5, size = 9, offset = 0 } = written;
  const { extra = Buffer.alloc(0), comment = '' } = written;
  const bytes = Buffer.from(name);
  const head = join(word(0x02014b50), word(0), short(flags), short(method), word(0), sumOf(written));
  const lengths = join(short(bytes.length), short(extra.length), short(comment.length));
  const rest = join(Buffer.alloc(8), word(offset), bytes, extra, Buffer.from(comment));
  return join(head, word(packed), word(size), lengths, rest);
}

const endOf = (count: number, at: number, comment = ''): Buffer =>
  join(
    word(0x06054b50),
    word(0),
    short(count),
    short(count),
    word(0),
    word(at),
    short(comment.length),
    Buffer.from(comment),
  );

const end64Of = (count: number, at: number): Buffer =>
  join(word(0x06064b50), long(44), Buffer.alloc(12), long(count), long(count), long(0), long(at));

const locatorOf = (at: number): Buffer => join(word(0x07064b50), word(0), long(at), word(1));

const field = (id: number, content: Buffer): Buffer => join(short(id), short(content.length), content);

/** A directory that begins at once, and its end in the 64-bit form. */
const zip64 = (directory: Buffer, count: number, at = 0): Buffer =>
  join(directory, end64Of(count, at), locatorOf(directory.length), endOf(0xffff, ELSEWHERE));

const read: ZipEntry = {
  name: 'a',
  encrypted: false,
  method: 8,
  sum: 0,
  compressedSize: 5,
  size: 9,
  headerOffset: 0,
};
const one = entryOf();
const far = { packed: ELSEWHERE, size: ELSEWHERE, offset: ELSEWHERE };
const figures = join(long(5_000_000_000), long(4_000_000_000), long(7));
const farRead = { ...read, size: 5_000_000_000, compressedSize: 4_000_000_000, headerOffset: 7 };
const single = (written: Written): Buffer => join(entryOf(written), endOf(1, 0));

describe('the directory of a zip', () => {
  it.each([
    ['no entry', endOf(0, 0), []],
    ['one entry', join(one, endOf(1, 0)), [read]],
    ['two entries', join(one, entryOf({ name: 'xl/đ' }), endOf(2, 0)), [read, { ...read, name: 'xl/đ' }]],
    ['what stands before it', join(Buffer.alloc(9), one, endOf(1, 9)), [read]],
    ['a comment at the end', join(one, endOf(1, 0, 'ghi chu')), [read]],
    ['a comment on an entry', join(entryOf({ comment: 'c' }), one, endOf(2, 0)), [read, read]],
    ['another extra field', join(entryOf({ extra: field(0x5455, word(1)) }), one, endOf(2, 0)), [read, read]],
    ['an entry with a password', single({ flags: 9 }), [{ ...read, encrypted: true }]],
    ['a sum', single({ sum: 0xfedcba98 }), [{ ...read, sum: 0xfedcba98 }]],
    ['other flags', single({ flags: 0x0808, method: 0 }), [{ ...read, method: 0 }]],
    ['fewer than there are', join(one, one, endOf(1, 0)), [read]],
    ['a 64-bit end', zip64(join(one, one), 2), [read, read]],
    ['a 64-bit end with nothing', zip64(Buffer.alloc(0), 0), []],
    ['long figures', single({ ...far, extra: field(1, figures) }), [farRead]],
    ['long figures in a 64-bit end', zip64(entryOf({ ...far, extra: field(1, figures) }), 1), [farRead]],
    [
      'long figures after another field',
      single({ ...far, extra: join(field(9, word(1)), field(1, figures)) }),
      [farRead],
    ],
    ['a long size alone', single({ size: ELSEWHERE, extra: field(1, long(6)) }), [{ ...read, size: 6 }]],
    [
      'a long offset alone',
      single({ offset: ELSEWHERE, extra: field(1, long(6)) }),
      [{ ...read, headerOffset: 6 }],
    ],
    ['long figures that nobody asks for', single({ extra: field(1, figures) }), [read]],
  ])('is read with %s', (_, bytes, entries) => {
    expect(readZipDirectory(bytes)).toEqual(entries);
  });

  it.each([
    ['no bytes', Buffer.alloc(0)],
    ['too few bytes', Buffer.alloc(21)],
    ['no end', Buffer.alloc(100)],
    ['an end that is cut', join(one, endOf(1, 0)).subarray(0, -1)],
    ['more than there are', join(one, endOf(2, 0))],
    ['a beginning within an entry', join(one, endOf(1, 1))],
    ['a beginning outside the file', join(one, endOf(1, 5_000))],
    ['a name that is cut', join(entryOf({ name: 'a'.repeat(60) }).subarray(0, 50), endOf(1, 0))],
    ['a 64-bit end that counts too many', zip64(one, 2)],
    ['a 64-bit beginning outside the file', zip64(one, 1, 2 ** 53)],
    ['a 64-bit end elsewhere', join(one, end64Of(1, 0), locatorOf(0), endOf(1, 0))],
    ['a 64-bit end outside the file', join(one, locatorOf(2 ** 53), endOf(1, 0))],
    ['a 64-bit end that is missing', join(one, Buffer.alloc(56), locatorOf(one.length), endOf(1, 0))],
    ['long figures nowhere', single(far)],
    ['long figures in another field', single({ ...far, extra: field(2, figures) })],
    ['two long figures of three', single({ ...far, extra: field(1, figures.subarray(0, 16)) })],
    ['long figures that are cut', single({ ...far, extra: field(1, figures).subarray(0, 20) })],
  ])('is null with %s', (_, bytes) => {
    expect(readZipDirectory(bytes)).toBeNull();
  });

  const header = join(word(0x04034b50), Buffer.alloc(22), short(1), short(2), Buffer.from('a##hello'));

  it.each([
    ['an entry', header, { headerOffset: 0, compressedSize: 5 }, 'hello'],
    ['an entry further on', join(word(0), header), { headerOffset: 4, compressedSize: 5 }, 'hello'],
    ['a shorter entry', header, { headerOffset: 0, compressedSize: 2 }, 'he'],
    ['an entry of nothing', header, { headerOffset: 0, compressedSize: 0 }, ''],
    ['an entry that is cut', header, { headerOffset: 0, compressedSize: 6 }, undefined],
    ['a header that is cut', header.subarray(0, 29), { headerOffset: 0, compressedSize: 0 }, undefined],
    ['no header', header, { headerOffset: 1, compressedSize: 5 }, undefined],
    ['a header outside the file', header, { headerOffset: 5_000_000_000, compressedSize: 5 }, undefined],
  ])('leads to the packed bytes of %s', (_, bytes, place, text) => {
    const packed = packedBytes(bytes, { ...read, ...place });

    expect(packed === null ? undefined : Buffer.from(packed).toString()).toBe(text);
  });
});
