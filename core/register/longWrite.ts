import type { WriteDb } from '#db/handle.ts';
import { openAgain } from '#db/open.ts';
import { writeProblem } from '#db/writeProblems.ts';
import { ExpectedError } from '#shared/errors.ts';

/** Long writings, each in words that go on "Sổ đang …". */
export const LONG_WORK = {
  import: 'nhập dữ liệu từ Excel',
  undo: 'hoàn tác một lần nhập',
  rebuild: 'dựng lại danh sách từ nhật ký',
} as const satisfies Readonly<Record<string, string>>;
export type LongWork = keyof typeof LONG_WORK;

/** A long writing beside the window's own connection, which goes on reading. */
export type LongWrite<T> = {
  /** Commits all of it, or nothing. @throws ExpectedError register-locked, when it was stopped */
  readonly run: () => Promise<T>;
  /** Undoes what was written so far; settles when nothing of it holds the register any more. */
  readonly stop: () => Promise<void>;
};

/** The register file that is written in, with its key. */
export type Keyed = { readonly file: string; readonly key: Uint8Array };

/**
 * Writing that takes breaths, as one transaction on a second connection.
 * @throws ExpectedError register-busy, when another program writes
 */
export function writeBeside<T>({ file, key }: Keyed, work: (db: WriteDb) => Promise<T>): LongWrite<T> {
  const db = openAgain(file, key);
  try {
    db.exec('BEGIN IMMEDIATE');
  } catch (cause) {
    db.close();
    throw writeProblem(cause);
  }
  const stop = (): void => {
    if (db.inTransaction) db.exec('ROLLBACK');
    db.close();
  };
  return { run: () => finish(db, work, stop), stop: async () => stop() };
}

async function finish<T>(db: WriteDb, work: (db: WriteDb) => Promise<T>, stop: () => void): Promise<T> {
  try {
    const result = await work(db);
    if (db.open) db.exec('COMMIT');
    else throw lockedMeanwhile(null);
    return result;
  } catch (cause) {
    throw db.open ? writeProblem(cause) : lockedMeanwhile(cause);
  } finally {
    if (db.open) stop();
  }
}

export const lockedMeanwhile = (cause: unknown): ExpectedError =>
  new ExpectedError(
    'register-locked',
    'Sổ đã khóa trong lúc đang ghi; chưa có gì thay đổi trong sổ. Mở sổ rồi làm lại.',
    { cause },
  );

/** Why a writing must wait while `work` goes on. */
export const busyWith = (work: LongWork): ExpectedError =>
  new ExpectedError(
    'register-busy',
    `Sổ đang ${LONG_WORK[work]}. Đợi xong rồi ghi lại; nội dung đang nhập vẫn còn.`,
  );
