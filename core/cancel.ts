import { ExpectedError } from '#shared/errors.ts';

/** What a person who stopped long work is told. */
export const cancelled = (): ExpectedError =>
  new ExpectedError('cancelled', 'Đã dừng theo yêu cầu. Không có gì thay đổi trong sổ.');

/** @throws ExpectedError cancelled when the signal was raised */
export function refuseCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw cancelled();
}
