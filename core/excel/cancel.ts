import { ExpectedError } from '#shared/errors.ts';

/** What a person who stopped a reading or an export is told. */
export const cancelled = (): ExpectedError =>
  new ExpectedError('import-cancelled', 'Đã dừng theo yêu cầu; sổ chưa có gì thay đổi.');

/** @throws ExpectedError import-cancelled when the signal was raised */
export function refuseCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw cancelled();
}
