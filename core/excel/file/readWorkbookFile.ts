import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { ExpectedError } from '#shared/errors.ts';
import type { Workbook } from '../grid.ts';
import { readWorkbook } from './readWorkbook.ts';
import type { ReadOptions } from './readWorkbook.ts';
import { WORKBOOK_LIMITS } from './zipGuard.ts';

export type WorkbookFile = {
  readonly fileName: string;
  /** SHA-256 of the bytes, hex: tells the same file from another. */
  readonly sha256: string;
  readonly workbook: Workbook;
};

/**
 * Reads a workbook from disk.
 * @throws ExpectedError file-not-found, file-is-folder, file-not-readable, and all that readWorkbook throws
 */
export async function readWorkbookFile(path: string, options: ReadOptions = {}): Promise<WorkbookFile> {
  const bytes = await readBytes(path);
  return readWorkbookBytes(basename(path), bytes, options);
}

/** The same for a workbook that came as bytes (dropped on the window). */
export async function readWorkbookBytes(
  fileName: string,
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<WorkbookFile> {
  const workbook = await readWorkbook(bytes, options);
  return { fileName, sha256: createHash('sha256').update(bytes).digest('hex'), workbook };
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const { isFile, size } = await stat(path).then((found) => ({ isFile: found.isFile(), size: found.size }));
    if (!isFile) {
      throw new ExpectedError(
        'file-is-folder',
        'Đây là thư mục, không phải tệp; hãy chọn tệp .xlsx bên trong.',
      );
    }
    if (size > WORKBOOK_LIMITS.packedBytes) {
      throw new ExpectedError(
        'workbook-too-large',
        'Tệp quá lớn để nhập một lần; hãy tách sổ thành nhiều tệp rồi nhập từng tệp.',
      );
    }
    return await readFile(path);
  } catch (error) {
    throw inWords(error);
  }
}

function inWords(error: unknown): unknown {
  if (error instanceof ExpectedError || !(error instanceof Error)) return error;
  const code = 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new ExpectedError('file-not-found', 'Không thấy tệp ở đường dẫn này; hãy chọn lại tệp.', {
      cause: error,
    });
  }
  return new ExpectedError(
    'file-not-readable',
    'Không mở được tệp; hãy đóng tệp trong Excel, kiểm tra quyền đọc rồi chọn lại.',
    { cause: error },
  );
}
