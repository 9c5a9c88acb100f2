import Database from 'better-sqlite3';
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { asReadDb, asWriteDb } from './handle.ts';
import type { ReadDb, WriteDb } from './handle.ts';
import { migrate, refuseNewer } from './migrate.ts';
import type { Migration } from './migrate.ts';
import { foreignFile, openProblem, strangerIn, truncatedFile } from './openProblems.ts';

/** 'SoTH' in ASCII: marks a database as a register, whatever its name. */
const APPLICATION_ID = 0x536f5448;

const KEY_BYTES = 32;
const SALT_BYTES = 16;
const BUSY_MS = 10_000;

/** What is needed to open a register besides its key. */
export type Opening = {
  readonly migrations: readonly Migration[];
  /** ISO 8601 UTC */
  readonly now: string;
  /** Called before an existing register is changed by a migration; makes the verified copy. */
  readonly beforeMigrating: (db: WriteDb) => void;
};

/**
 * Makes a new register database and brings it up to date. The file must not exist.
 * @param key 32 random bytes, used as they are
 */
export function createDatabase(
  file: string,
  key: Uint8Array,
  opening: Omit<Opening, 'beforeMigrating'>,
): WriteDb {
  return guarded(
    file,
    () => unlock(file, key, {}),
    (connection) => {
      connection.pragma(`application_id = ${APPLICATION_ID}`);
      const db = settle(connection);
      migrate(db, opening.migrations, { now: opening.now, beforeChange: () => undefined });
      return db;
    },
  );
}

/**
 * Opens an existing register database. Refusals are expected errors (truncated-file, foreign-file, newer-version,
 * read-only, register-busy) and leave every byte as it was.
 */
export function openDatabase(file: string, key: Uint8Array, opening: Opening): WriteDb {
  return guarded(
    file,
    () => unlock(file, key, { fileMustExist: true }),
    (connection) => {
      refuseOther(file, connection);
      refuseNewer(asReadDb(connection), opening.migrations);
      const db = settle(connection);
      migrate(db, opening.migrations, { now: opening.now, beforeChange: () => opening.beforeMigrating(db) });
      return db;
    },
  );
}

/** A second connection to a register that is open already: for long writing that must not hold up reading. */
export function openAgain(file: string, key: Uint8Array): WriteDb {
  return guarded(file, () => unlock(file, key, { fileMustExist: true }), settle);
}

/**
 * The same for rebuilding the read models, where rows that others refer to go and come back. Nothing waits for this
 * connection: it need not keep its log short while it writes.
 */
export function openToRebuild(file: string, key: Uint8Array): WriteDb {
  const db = openAgain(file, key);
  db.pragma('foreign_keys = OFF');
  return db;
}

/** How long a connection waits for another that writes; 0 gives up at once. */
export function waitForWriters(db: WriteDb, isPatient: boolean): void {
  db.pragma(`busy_timeout = ${isPatient ? BUSY_MS : 0}`);
}

/** Opens a register database for reading only, as it is: for checking a copy. The caller closes it. */
export function openForReading(file: string, key: Uint8Array): ReadDb {
  return guarded(file, () => unlock(file, key, { readonly: true, fileMustExist: true }), asReadDb);
}

/**
 * The 16 bytes, in hex, that stand unencrypted at the start of every register and never change: they tell whether a
 * key file belongs to it. Refuses what cannot be a register by its first bytes or its size.
 */
export function readSalt(file: string): string {
  const start = Buffer.alloc(SALT_BYTES);
  const descriptor = openSync(file, 'r');
  try {
    const read = readSync(descriptor, start, 0, SALT_BYTES, 0);
    const stranger = strangerIn(start.toString('latin1', 0, read));
    if (stranger !== null) throw foreignFile(basename(file), stranger);
    if (read < SALT_BYTES) throw truncatedFile(basename(file));
  } finally {
    closeSync(descriptor);
  }
  return start.toString('hex');
}

/** Pages (4 KB) of the log beyond which a commit itself brings it back into the database: 64 MB. */
const LONGEST_LOG = 16_000;

/** Leaves the log to be brought back between calls (`tidyLog`), so that no commit has to wait for it. */
export function leaveLog(db: WriteDb): void {
  db.pragma(`wal_autocheckpoint = ${LONGEST_LOG}`);
}

const TIDY_BYTES = 4_000_000;

/**
 * Brings the log back into the database once it has grown, as far as nobody reads in it. What cannot be brought back
 * (a full disk) is safe in the log; closing tries again, and tells.
 */
export function tidyLog(db: WriteDb, file: string): void {
  const size = statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0;
  if (size <= TIDY_BYTES) return;
  try {
    db.pragma('wal_checkpoint(PASSIVE)');
  } catch (cause) {
    if (!(cause instanceof Database.SqliteError)) throw cause;
  }
}

/** Empties the write-ahead log into the database and closes it. */
export function closeDatabase(db: WriteDb): void {
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.close();
}

function unlock(file: string, key: Uint8Array, options: Database.Options): Database.Database {
  if (key.length !== KEY_BYTES) throw new Error(`A register key has ${KEY_BYTES} bytes`);
  const connection = new Database(file, { ...options, timeout: BUSY_MS });
  // "raw:" keeps the cipher from stretching a key that is random already (0.6 ms instead of 230).
  const rawKey = Buffer.concat([Buffer.from('raw:'), key]);
  connection.pragma("cipher = 'sqlcipher'");
  connection.pragma('legacy = 4');
  applyKey(connection, rawKey);
  rawKey.fill(0);
  return connection;
}

/** Without this check a driver that knows no encryption would write the register in the clear. */
function applyKey(connection: Database.Database, rawKey: Buffer): void {
  if (!('key' in connection) || typeof connection.key !== 'function') {
    throw new Error('This build of the SQLite driver cannot encrypt');
  }
  connection.key(rawKey);
}

/** With the default 2 MB of cache, encryption costs five to thirteen times; with 64 MB about a tenth. */
function settle(connection: Database.Database): WriteDb {
  connection.pragma('cache_size = -65536');
  connection.pragma('temp_store = MEMORY');
  connection.pragma('foreign_keys = ON');
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  return asWriteDb(connection);
}

function refuseOther(file: string, connection: Database.Database): void {
  // The first read: a wrong key or a damaged first page fails here, before anything is written.
  const applicationId = connection.pragma('application_id', { simple: true });
  connection.prepare('SELECT COUNT(*) FROM sqlite_schema').get();
  if (applicationId !== APPLICATION_ID)
    throw foreignFile(basename(file), 'một cơ sở dữ liệu của chương trình khác');
}

function guarded<Handle>(
  file: string,
  connect: () => Database.Database,
  work: (connection: Database.Database) => Handle,
): Handle {
  let connection: Database.Database | null = null;
  try {
    connection = connect();
    return work(connection);
  } catch (cause) {
    connection?.close();
    throw openProblem(basename(file), cause);
  }
}
