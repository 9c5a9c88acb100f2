import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import { packedBytes, readZipDirectory } from '#core/excel/file/zipDirectory.ts';

export type TextPart = readonly [name: string, content: string];

/** The parts of a workbook as text, to change one and zip them again. */
export const partsOf = (bytes: Uint8Array): readonly TextPart[] =>
  (readZipDirectory(bytes) ?? []).map((entry) => {
    const packed = packedBytes(bytes, entry) ?? new Uint8Array();
    return [entry.name, (entry.method === 0 ? Buffer.from(packed) : inflateRawSync(packed)).toString()];
  });

/** A zip of text parts; `zip64` writes every figure of the directory in the 64-bit form. */
export function zipOfTexts(parts: readonly TextPart[], zip64 = false): Uint8Array {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, content] of parts) {
    const fields = fieldsOf(name, content);
    bodies.push(fields.local);
    directory.push(entryOf(fields, at, zip64));
    at += fields.local.length;
  }
  const length = directory.reduce((sum, { length: one }) => sum + one, 0);
  return Buffer.concat([...bodies, ...directory, ...endOf({ count: parts.length, length, at }, zip64)]);
}

function fieldsOf(name: string, content: string) {
  const plain = Buffer.from(content);
  const packed = deflateRawSync(plain);
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(8, 8);
  head.writeUInt32LE(crc32(plain), 14);
  head.writeUInt32LE(packed.length, 18);
  head.writeUInt32LE(plain.length, 22);
  head.writeUInt16LE(Buffer.byteLength(name), 26);
  const sizes = { size: plain.length, packed: packed.length };
  return { name: Buffer.from(name), head, local: Buffer.concat([head, Buffer.from(name), packed]), ...sizes };
}

function entryOf(
  { name, head, size, packed }: ReturnType<typeof fieldsOf>,
  at: number,
  zip64: boolean,
): Buffer {
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  head.copy(entry, 10, 8, 30);
  entry.writeUInt32LE(at, 42);
  if (!zip64) return Buffer.concat([entry, name]);
  const extra = Buffer.alloc(28);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(24, 2);
  [size, packed, at].forEach((figure, index) => extra.writeBigUInt64LE(BigInt(figure), 4 + 8 * index));
  entry.writeUInt32LE(0xffffffff, 20);
  entry.writeUInt32LE(0xffffffff, 24);
  entry.writeUInt32LE(0xffffffff, 42);
  entry.writeUInt16LE(extra.length, 30);
  return Buffer.concat([entry, name, extra]);
}

type End = { readonly count: number; readonly length: number; readonly at: number };

function endOf({ count, length, at }: End, zip64: boolean): readonly Buffer[] {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(zip64 ? 0xffff : count, 8);
  end.writeUInt16LE(zip64 ? 0xffff : count, 10);
  end.writeUInt32LE(zip64 ? 0xffffffff : length, 12);
  end.writeUInt32LE(zip64 ? 0xffffffff : at, 16);
  if (!zip64) return [end];
  const end64 = Buffer.alloc(56);
  end64.writeUInt32LE(0x06064b50, 0);
  end64.writeBigUInt64LE(44n, 4);
  [count, count, length, at].forEach((figure, index) =>
    end64.writeBigUInt64LE(BigInt(figure), 24 + 8 * index),
  );
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(at + length), 8);
  locator.writeUInt32LE(1, 16);
  return [end64, locator, end];
}
