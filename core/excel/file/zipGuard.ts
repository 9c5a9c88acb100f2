import { crc32, inflateRawSync } from 'node:zlib';
import { ExpectedError } from '#shared/errors.ts';
import { packedBytes, readZipDirectory } from './zipDirectory.ts';
import type { ZipEntry } from './zipDirectory.ts';

/** What a workbook may hold at most, in files and bytes. */
export type ZipLimits = {
  readonly packedBytes: number;
  readonly entries: number;
  readonly sheets: number;
  readonly unpackedBytes: number;
  /** Unpacked over packed bytes; counted only above `ratioFrom` unpacked bytes. */
  readonly ratio: number;
  readonly ratioFrom: number;
};

const MB = 1024 * 1024;

export const WORKBOOK_LIMITS: ZipLimits = {
  packedBytes: 60 * MB,
  entries: 2_000,
  sheets: 200,
  unpackedBytes: 200 * MB,
  ratio: 200,
  ratioFrom: 20 * MB,
};

const STORED = 0;
const DEFLATED = 8;
export const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
export const ZIP_SIGNATURE = [0x50, 0x4b];
const SAVE_AS_XLSX = 'mở bằng Excel rồi chọn Lưu thành (Save As), kiểu Excel Workbook (.xlsx)';

export const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

const damaged = (): ExpectedError =>
  new ExpectedError(
    'workbook-damaged',
    'Tệp bị hỏng hoặc chép về chưa hết; hãy chép lại tệp gốc, mở thử bằng Excel rồi lưu lại.',
  );

/**
 * Looks at a file before it is parsed: refuses, in words, what is not an .xlsx workbook and what would unpack to
 * more than the limits. Reads the zip directory only; nothing is unpacked.
 * @throws ExpectedError workbook-empty, workbook-too-large, workbook-locked, workbook-legacy, workbook-not-xlsx,
 *   workbook-damaged, workbook-bomb
 */
export function guardWorkbook(bytes: Uint8Array, limits: ZipLimits = WORKBOOK_LIMITS): readonly ZipEntry[] {
  refuseOtherKinds(bytes, limits);
  const entries = readZipDirectory(bytes);
  if (entries === null || entries.length === 0) throw damaged();
  refuseOtherPackages(entries);
  refuseBomb(entries, limits);
  return entries;
}

/** @throws ExpectedError workbook-empty, workbook-too-large */
export function refuseSize(bytes: Uint8Array, limits: ZipLimits = WORKBOOK_LIMITS): void {
  if (bytes.length === 0) {
    throw new ExpectedError('workbook-empty', 'Tệp trống, không có dữ liệu; hãy chọn tệp khác.');
  }
  if (bytes.length > limits.packedBytes) {
    const most = Math.floor(limits.packedBytes / MB);
    throw new ExpectedError(
      'workbook-too-large',
      `Tệp lớn hơn ${most} MB; hãy tách sổ thành nhiều tệp rồi nhập từng tệp.`,
    );
  }
}

function refuseOtherKinds(bytes: Uint8Array, limits: ZipLimits): void {
  refuseSize(bytes, limits);
  if (startsWith(bytes, OLE_SIGNATURE)) throw refuseOle(bytes);
  if (!startsWith(bytes, ZIP_SIGNATURE)) {
    throw new ExpectedError('workbook-not-xlsx', `Tệp không phải sổ Excel (.xlsx); hãy ${SAVE_AS_XLSX}.`);
  }
}

export const lockedWorkbook = (cause?: Error): ExpectedError =>
  new ExpectedError(
    'workbook-locked',
    'Tệp có mật khẩu mở; hãy mở bằng Excel, bỏ mật khẩu rồi lưu lại thành .xlsx.',
    { cause },
  );

function refuseOle(bytes: Uint8Array): ExpectedError {
  const encrypted = Buffer.from('EncryptedPackage', 'utf16le');
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (view.includes(encrypted)) return lockedWorkbook();
  return view.includes(Buffer.from('Book', 'utf16le')) || view.includes(Buffer.from('Workbook', 'utf16le'))
    ? new ExpectedError(
        'workbook-legacy',
        `Chưa đọc được tệp .xls của Excel 95 trở về trước; hãy ${SAVE_AS_XLSX}.`,
      )
    : new ExpectedError(
        'workbook-not-xlsx',
        `Tệp không phải sổ Excel, có thể là tệp Word cũ (.doc); hãy chọn tệp khác hoặc ${SAVE_AS_XLSX}.`,
      );
}

function refuseOtherPackages(entries: readonly ZipEntry[]): void {
  const names = new Set(entries.map((entry) => entry.name.replaceAll('\\', '/').toLowerCase()));
  if (entries.some((entry) => entry.encrypted)) {
    throw new ExpectedError(
      'workbook-locked',
      'Tệp nén có mật khẩu; hãy giải nén bằng mật khẩu rồi chọn tệp .xlsx bên trong.',
    );
  }
  if (names.has('xl/workbook.xml')) return;
  if (names.has('xl/workbook.bin')) {
    throw new ExpectedError('workbook-not-xlsx', `Chưa đọc được tệp .xlsb; hãy ${SAVE_AS_XLSX}.`);
  }
  if (names.has('content.xml')) {
    throw new ExpectedError(
      'workbook-not-xlsx',
      'Chưa đọc được bảng tính .ods; hãy mở bằng LibreOffice hoặc Excel rồi lưu lại, kiểu Excel (.xlsx).',
    );
  }
  throw new ExpectedError(
    'workbook-not-xlsx',
    `Tệp không phải sổ Excel (.xlsx), có thể là tệp Word, tệp nén hoặc bảng tính khác; hãy ${SAVE_AS_XLSX}.`,
  );
}

/**
 * Sheets may name one part again and again: what they unpack to is counted once for each that names it.
 * @throws ExpectedError workbook-too-many-sheets, workbook-bomb
 */
export function refuseManySheets(sizes: readonly number[], limits: ZipLimits = WORKBOOK_LIMITS): void {
  if (sizes.length > limits.sheets) {
    throw new ExpectedError(
      'workbook-too-many-sheets',
      `Sổ có ${sizes.length} trang tính, quá ${limits.sheets} trang; hãy chép các trang cần nhập sang một sổ Excel mới.`,
    );
  }
  const unpacked = sizes.reduce((total, size) => total + size, 0);
  if (unpacked > limits.unpackedBytes) throw bomb(unpacked, sizes.length);
}

function refuseBomb(entries: readonly ZipEntry[], limits: ZipLimits): void {
  const unpacked = entries.reduce((total, entry) => total + entry.size, 0);
  const packed = entries.reduce((total, entry) => total + entry.compressedSize, 0);
  const swollen = unpacked > limits.ratioFrom && unpacked > packed * limits.ratio;
  if (entries.length <= limits.entries && unpacked <= limits.unpackedBytes && !swollen) return;
  throw bomb(unpacked, entries.length);
}

const bomb = (unpacked: number, parts: number): ExpectedError =>
  new ExpectedError(
    'workbook-bomb',
    `Tệp bung ra quá lớn (${Math.round(unpacked / MB)} MB, ${parts} phần) nên không mở, để máy khỏi treo; ` +
      'hãy chép các dòng cần nhập sang một sổ Excel mới rồi lưu lại.',
  );

/** A part of the package, unpacked. */
export type ZipPart = { readonly name: string; readonly content: Uint8Array };

/**
 * Unpacks an entry, to at most the size it declares, so that a directory that lies is found out before the parser
 * trusts it.
 * @throws ExpectedError workbook-damaged
 */
export function unpackPart(bytes: Uint8Array, entry: ZipEntry): ZipPart {
  const packed = packedBytes(bytes, entry);
  const content = packed === null ? null : unpack(packed, entry);
  if (content?.length !== entry.size || crc32(content) !== entry.sum) throw damaged();
  return { name: entry.name.replaceAll('\\', '/'), content };
}

function unpack(packed: Uint8Array, entry: ZipEntry): Uint8Array | null {
  if (entry.method === STORED) return packed;
  if (entry.method !== DEFLATED) return null;
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(entry.size, 1) });
  } catch {
    return null;
  }
}
