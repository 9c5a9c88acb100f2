/** One file as the directory at the end of a zip declares it. Sizes in bytes. */
export type ZipEntry = {
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  /** CRC-32 of what it unpacks to. */
  readonly sum: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly headerOffset: number;
};

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const HEADER_SIGNATURE = 0x04034b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const HEADER_LENGTH = 30;
const LONGEST_COMMENT = 0xffff;
/** What a short field holds when the true figure stands in the 64-bit form. */
const ELSEWHERE = 0xffffffff;
const END64_SIGNATURE = 0x06064b50;
const LOCATOR64_SIGNATURE = 0x07064b50;
const END64_LENGTH = 56;
const LOCATOR64_LENGTH = 20;
const EXTRA64 = 0x0001;

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function findEnd(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  return null;
}

type Directory = { readonly count: number; readonly at: number };

/** Where the directory begins and how many entries it has; the 64-bit end record counts where there is one. */
function findDirectory(view: DataView): Directory | null {
  const end = findEnd(view);
  if (end === null) return null;
  const locator = end - LOCATOR64_LENGTH;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR64_SIGNATURE) {
    return { count: view.getUint16(end + 10, true), at: view.getUint32(end + 16, true) };
  }
  const end64 = longAt(view, locator + 8);
  if (end64 + END64_LENGTH > locator || view.getUint32(end64, true) !== END64_SIGNATURE) return null;
  return { count: longAt(view, end64 + 32), at: longAt(view, end64 + 48) };
}

/** A 64-bit figure; beyond 2^53 it is no longer exact, but no file is that long. */
const longAt = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

/** Reads the zip's directory (zip64 too) without unpacking anything; null when it is missing or damaged. */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = viewOf(bytes);
  const directory = findDirectory(view);
  if (directory === null) return null;
  const entries: ZipEntry[] = [];
  let { at } = directory;
  for (let index = 0; index < directory.count; index += 1) {
    const entry = readEntry(bytes, view, at);
    if (entry === null) return null;
    entries.push(entry.entry);
    at = entry.next;
  }
  return entries;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): { entry: ZipEntry; next: number } | null {
  if (at + ENTRY_LENGTH > view.byteLength || view.getUint32(at, true) !== ENTRY_SIGNATURE) return null;
  const nameLength = view.getUint16(at + 28, true);
  const nameAt = at + ENTRY_LENGTH;
  const extraAt = nameAt + nameLength;
  const extraEnd = extraAt + view.getUint16(at + 30, true);
  const next = extraEnd + view.getUint16(at + 32, true);
  if (next > view.byteLength) return null;
  const figures = [at + 24, at + 20, at + 42].map((field) => view.getUint32(field, true));
  const [size, compressedSize, headerOffset] = longFigures(view, figures, { at: extraAt, end: extraEnd });
  if (size === undefined || compressedSize === undefined || headerOffset === undefined) return null;
  const entry: ZipEntry = {
    name: new TextDecoder().decode(bytes.subarray(nameAt, extraAt)),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    sum: view.getUint32(at + 16, true),
    compressedSize,
    size,
    headerOffset,
  };
  return { entry, next };
}

type Extra = { readonly at: number; readonly end: number };

/** The figures of an entry, those that stand elsewhere taken in order from its 64-bit field; none when it lacks them. */
function longFigures(view: DataView, figures: readonly number[], extra: Extra): readonly number[] {
  if (!figures.includes(ELSEWHERE)) return figures;
  const field = findExtra64(view, extra);
  if (field === null) return [];
  let { at } = field;
  const found: number[] = [];
  for (const figure of figures) {
    if (figure === ELSEWHERE && at + 8 > field.end) return [];
    found.push(figure === ELSEWHERE ? longAt(view, at) : figure);
    if (figure === ELSEWHERE) at += 8;
  }
  return found;
}

function findExtra64(view: DataView, { at, end }: Extra): Extra | null {
  for (let field = at; field + 4 <= end; field += 4 + view.getUint16(field + 2, true)) {
    const fieldEnd = field + 4 + view.getUint16(field + 2, true);
    if (view.getUint16(field, true) === EXTRA64)
      return fieldEnd > end ? null : { at: field + 4, end: fieldEnd };
  }
  return null;
}

/** The packed bytes of an entry; null when they lie outside the file. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const view = viewOf(bytes);
  const at = entry.headerOffset;
  if (at + HEADER_LENGTH > view.byteLength || view.getUint32(at, true) !== HEADER_SIGNATURE) return null;
  const start = at + HEADER_LENGTH + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const end = start + entry.compressedSize;
  return end > view.byteLength ? null : bytes.subarray(start, end);
}
