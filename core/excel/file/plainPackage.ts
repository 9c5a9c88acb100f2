import type { ZipPart } from './zipGuard.ts';

const HEADER_SIGNATURE = 0x04034b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_SIGNATURE = 0x06054b50;
const HEADER_LENGTH = 30;
const ENTRY_LENGTH = 46;
const END_LENGTH = 22;
const FROM_NAME_LENGTH = 12;

type Placed = { readonly name: Buffer; readonly content: Uint8Array; readonly at: number };

/**
 * The parts as a plain zip, nothing packed, names and sizes as they are. The parser is given this and not the file:
 * so it reads what was checked, in one form, whatever the file's own directory looks like. Sums are left out; only the
 * parser reads it, and it checks none.
 */
export function plainPackage(parts: readonly ZipPart[]): Uint8Array {
  const placed: Placed[] = [];
  let at = 0;
  for (const { name, content } of parts) {
    const bytes = Buffer.from(name);
    placed.push({ name: bytes, content, at });
    at += HEADER_LENGTH + bytes.length + content.length;
  }
  const directory = placed.map(directoryEntry);
  const length = directory.reduce((sum, entry) => sum + entry.length, 0);
  const bodies = placed.flatMap((part) => [localHeader(part), part.content]);
  return Buffer.concat([...bodies, ...directory, endRecord(placed.length, length, at)]);
}

function localHeader(part: Placed): Buffer {
  const header = Buffer.alloc(HEADER_LENGTH);
  header.writeUInt32LE(HEADER_SIGNATURE, 0);
  writeSizes(header, HEADER_LENGTH - FROM_NAME_LENGTH, part);
  return Buffer.concat([header, part.name]);
}

function directoryEntry(part: Placed): Buffer {
  const entry = Buffer.alloc(ENTRY_LENGTH);
  entry.writeUInt32LE(ENTRY_SIGNATURE, 0);
  writeSizes(entry, 20, part);
  entry.writeUInt32LE(part.at, 42);
  return Buffer.concat([entry, part.name]);
}

function writeSizes(record: Buffer, at: number, { content, name }: Placed): void {
  record.writeUInt32LE(content.length, at);
  record.writeUInt32LE(content.length, at + 4);
  record.writeUInt16LE(name.length, at + 8);
}

function endRecord(count: number, length: number, at: number): Buffer {
  const end = Buffer.alloc(END_LENGTH);
  end.writeUInt32LE(END_SIGNATURE, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(length, 12);
  end.writeUInt32LE(at, 16);
  return end;
}
