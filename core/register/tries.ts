import { readFileSync, rmSync } from 'node:fs';
import { z } from 'zod';
import type { Instant } from '#shared/domain/case/event.ts';
import { ExpectedError } from '#shared/errors.ts';
import { replaceFile } from './atomicFile.ts';

const triesFile = z.object({ wrong: z.number().int().min(0), lastAt: z.iso.datetime() });
type Tries = Readonly<z.infer<typeof triesFile>>;

const FREE_TRIES = 5;
const FIRST_DELAY_SECONDS = 30;
const LONGEST_DELAY_SECONDS = 3600;

/** Wrong tries are counted beside the register, not in it: they must outlive a restart before it is open. */
export const triesFileOf = (file: string): string => `${file}.tries`;

/** Seconds until the next try is taken; 0 when one may be made now. */
export function retryAfterSeconds(file: string, now: Instant): number {
  const tries = readTries(file);
  if (!tries) return 0;
  const delay = delayAfter(tries.wrong);
  const waited = (Date.parse(now) - Date.parse(tries.lastAt)) / 1000;
  // A clock set back must not make the wait longer than it was meant to be.
  return Math.max(0, Math.min(delay, Math.ceil(delay - waited)));
}

/** @throws ExpectedError too-many-tries while a delay runs */
export function refuseWhileDelayed(file: string, now: Instant): void {
  const seconds = retryAfterSeconds(file, now);
  if (seconds === 0) return;
  throw new ExpectedError(
    'too-many-tries',
    `Đã nhập sai nhiều lần. Chờ ${waitInWords(seconds)} rồi thử lại, hoặc tìm khóa khôi phục đã in khi lập sổ.`,
  );
}

/**
 * Counts a try before it is made, so that a process killed in the middle is not a free one.
 * @returns what to say should the try prove wrong
 */
export function countTry(file: string, now: Instant): string {
  const wrong = (readTries(file)?.wrong ?? 0) + 1;
  replaceFile(triesFileOf(file), JSON.stringify({ wrong, lastAt: now } satisfies Tries));
  const delay = delayAfter(wrong);
  return delay === 0
    ? `Còn ${FREE_TRIES - wrong} lần thử trước khi phải chờ.`
    : `Chờ ${waitInWords(delay)} rồi mới thử lại được.`;
}

/** After a right password nothing is remembered. */
export function clearTries(file: string): void {
  rmSync(triesFileOf(file), { force: true });
}

function delayAfter(wrong: number): number {
  if (wrong < FREE_TRIES) return 0;
  return Math.min(LONGEST_DELAY_SECONDS, FIRST_DELAY_SECONDS * 2 ** Math.min(20, wrong - FREE_TRIES));
}

const waitInWords = (seconds: number): string =>
  seconds < 60 ? `${seconds} giây` : `${Math.ceil(seconds / 60)} phút`;

/** A file that cannot be read counts for nothing: it must never keep the owner out. */
function readTries(file: string): Tries | null {
  try {
    return triesFile.parse(JSON.parse(readFileSync(triesFileOf(file), 'utf8')));
  } catch {
    return null;
  }
}
