import { csvKind, otherCoding } from './csvText.ts';
import { guardWorkbook, OLE_SIGNATURE, refuseSize, startsWith, ZIP_SIGNATURE } from './zipGuard.ts';

const BIFF8_STREAM = Buffer.from('Workbook', 'utf16le');
const LOCKED_STREAM = Buffer.from('EncryptedPackage', 'utf16le');

/**
 * What kind of workbook the bytes are, whatever the file is called.
 * @throws ExpectedError as guardWorkbook, csv-coding
 */
export function workbookKind(bytes: Uint8Array): 'xlsx' | 'xls' | 'csv' {
  refuseSize(bytes);
  if (isBiff8(bytes)) return 'xls';
  const text = isPacked(bytes) ? null : csvKind(bytes);
  if (text === 'csv') return 'csv';
  if (text === 'otherCoding') throw otherCoding();
  guardWorkbook(bytes);
  return 'xlsx';
}

const isPacked = (bytes: Uint8Array): boolean =>
  startsWith(bytes, OLE_SIGNATURE) || startsWith(bytes, ZIP_SIGNATURE);

/** An .xls of Excel 97 or later: an OLE container with a stream "Workbook", not locked as a whole. */
function isBiff8(bytes: Uint8Array): boolean {
  if (!startsWith(bytes, OLE_SIGNATURE)) return false;
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return view.includes(BIFF8_STREAM) && !view.includes(LOCKED_STREAM);
}
