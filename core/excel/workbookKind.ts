import { guardWorkbook, OLE_SIGNATURE, refuseSize, startsWith } from './zipGuard.ts';

const BIFF8_STREAM = Buffer.from('Workbook', 'utf16le');
const LOCKED_STREAM = Buffer.from('EncryptedPackage', 'utf16le');

/**
 * What kind of workbook the bytes are, whatever the file is called.
 * @throws ExpectedError as guardWorkbook
 */
export function workbookKind(bytes: Uint8Array): 'xlsx' | 'xls' {
  refuseSize(bytes);
  if (isBiff8(bytes)) return 'xls';
  guardWorkbook(bytes);
  return 'xlsx';
}

/** An .xls of Excel 97 or later: an OLE container with a stream "Workbook", not locked as a whole. */
function isBiff8(bytes: Uint8Array): boolean {
  if (!startsWith(bytes, OLE_SIGNATURE)) return false;
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return view.includes(BIFF8_STREAM) && !view.includes(LOCKED_STREAM);
}
