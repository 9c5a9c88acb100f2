import { ExpectedError } from '#shared/errors.ts';

/** What a person who stopped the reading or the taking in of a workbook is told. */
export const importCancelled = (): ExpectedError =>
  new ExpectedError('import-cancelled', 'Đã dừng theo yêu cầu; sổ chưa có gì thay đổi.');

/** @throws ExpectedError import-cancelled when the signal was raised */
export function refuseCancelledImport(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw importCancelled();
}
