import type { WriteDb } from '#db/handle.ts';
import { openAgain, waitForWriters } from '#db/open.ts';
import { writeProblem } from '#db/writeProblems.ts';
import { ExpectedError } from '#shared/errors.ts';
import type { OpenRegister } from './session.ts';

/** A long writing that goes on beside the window's own connection. */
export type Apart = { readonly db: WriteDb; readonly stop: () => void };

/** A second connection with the write lock taken. `stop` undoes what was written so far and closes it. */
export function beginApart({ file, key, db: main }: OpenRegister): Apart {
  const db = openAgain(file, key);
  try {
    db.exec('BEGIN IMMEDIATE');
  } catch (cause) {
    db.close();
    throw writeProblem(cause);
  }
  // Waiting for a transaction of the same process would wait for itself.
  waitForWriters(main, false);
  return {
    db,
    stop: () => {
      if (db.inTransaction) db.exec('ROLLBACK');
      db.close();
      if (main.open) waitForWriters(main, true);
    },
  };
}

/** Commits what `work` wrote, or none of it. @throws ExpectedError register-locked, when the register was locked meanwhile */
export async function finishApart<T>({ db, stop }: Apart, work: () => Promise<T>): Promise<T> {
  try {
    const result = await work();
    if (db.open) db.exec('COMMIT');
    else throw lockedMeanwhile(null);
    return result;
  } catch (cause) {
    throw db.open ? writeProblem(cause) : lockedMeanwhile(cause);
  } finally {
    if (db.open) stop();
  }
}

const lockedMeanwhile = (cause: unknown): ExpectedError =>
  new ExpectedError(
    'register-locked',
    'Sổ đã khóa trong lúc đang ghi; chưa có gì thay đổi trong sổ. Mở sổ rồi làm lại.',
    { cause },
  );
