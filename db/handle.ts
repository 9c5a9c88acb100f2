import type Database from 'better-sqlite3';
import { writeProblem } from './writeProblems.ts';

declare const readBrand: unique symbol;
declare const writeBrand: unique symbol;

/** An open register that may be read. */
export type ReadDb = Database.Database & { readonly [readBrand]: true };

/** An open register that may be read and, inside `transact`, written. */
export type WriteDb = ReadDb & { readonly [writeBrand]: true };

/** Names a raw connection a register handle; only `db/` makes handles. */
export const asWriteDb = (connection: Database.Database): WriteDb => connection as WriteDb;

/** As `asWriteDb`, for connections that are opened read-only. */
export const asReadDb = (connection: Database.Database): ReadDb => connection as ReadDb;

type AnyStatement = Database.Statement<unknown[], unknown>;

const cached = new WeakMap<ReadDb, Map<string, AnyStatement>>();

/**
 * The prepared statement for `sql`, compiled once per handle.
 * The statement is shared: neither `pluck`, `raw`, `expand` nor `bind` may be called on it, and a second `iterate`
 * of the same text cannot start before the first has ended (`freshStatement` gives a statement of one's own).
 */
export function statement<Parameters extends unknown[], Row = unknown>(
  db: ReadDb,
  sql: string,
): Database.Statement<Parameters, Row> {
  let statements = cached.get(db);
  if (!statements) {
    statements = new Map();
    cached.set(db, statements);
  }
  let compiled = statements.get(sql);
  if (!compiled) {
    compiled = db.prepare<unknown[], unknown>(sql);
    statements.set(sql, compiled);
  }
  return compiled as Database.Statement<Parameters, Row>;
}

/** A statement that nobody shares: for `iterate`, for `pluck` and `raw`, and for SQL text that varies. */
export function freshStatement<Parameters extends unknown[], Row = unknown>(
  db: ReadDb,
  sql: string,
): Database.Statement<Parameters, Row> {
  return db.prepare<unknown[], unknown>(sql) as Database.Statement<Parameters, Row>;
}

/**
 * Runs `work` as one transaction that takes the write lock at once (BEGIN IMMEDIATE): all of it is durable when this
 * returns, nothing of it when `work` throws. Within another `transact` it is a savepoint of that one.
 * A promise from `work` is a bug: it would write after the end.
 * @throws ExpectedError register-busy, disk-full, cannot-write, damaged-register
 */
export function transact<T>(db: WriteDb, work: () => T): T {
  const run = db.transaction(() => {
    const result = work();
    if (result instanceof Promise) throw new Error('A transaction cannot wait for a promise');
    return result;
  });
  if (db.inTransaction) return run();
  try {
    return run.immediate();
  } catch (cause) {
    throw writeProblem(cause);
  }
}
