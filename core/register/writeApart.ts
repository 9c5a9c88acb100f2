import type { WriteDb } from '#db/handle.ts';
import { openBeside } from '#db/open.ts';
import type { OpenRegister } from './session.ts';

/**
 * Runs long writing as one transaction on a second connection, so that it may give way to queries, which go on
 * reading the register as it was. All of it is durable when this returns; nothing of it when the work throws.
 */
export async function writeApart(
  { file, key }: OpenRegister,
  work: (db: WriteDb) => Promise<void>,
): Promise<void> {
  const db = openBeside(file, key);
  try {
    db.exec('BEGIN IMMEDIATE');
    await work(db);
    db.exec('COMMIT');
  } finally {
    if (db.inTransaction) db.exec('ROLLBACK');
    db.close();
  }
}
