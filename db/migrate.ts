import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ExpectedError } from '#shared/errors.ts';
import { freshStatement, transact } from './handle.ts';
import type { ReadDb, WriteDb } from './handle.ts';

export type Migration = {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
  readonly sha256: string;
};

const FILE_NAME = /^(\d{4})_([a-z0-9_]+)\.sql$/;

/** Looked up when needed: a bundle has no folder of its own. */
const ownFolder = (): string => fileURLToPath(new URL('./migrations/', import.meta.url));

/**
 * The migrations of this version, 1..n without gaps, from `folder` (this source folder unless a bundle keeps them
 * elsewhere). A misnamed file or a gap is a bug.
 */
export function loadMigrations(folder: string = ownFolder()): readonly Migration[] {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort();
  return files.map((file, index) => {
    const match = FILE_NAME.exec(file);
    const number = Number(match?.[1]);
    if (!match || number !== index + 1) {
      throw new Error(`Migrations must be numbered without gaps; found ${file} in place ${index + 1}`);
    }
    const sql = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n');
    return { number, name: match[2] ?? '', sql, sha256: createHash('sha256').update(sql).digest('hex') };
  });
}

/** The number of the last migration a database carries; 0 when it is new. */
export function schemaVersion(db: ReadDb): number {
  const version = db.pragma('user_version', { simple: true });
  return typeof version === 'number' ? version : 0;
}

/** The line by which a migration says that it changes what a read model holds, or how. */
const REBUILDS = /^-- rebuilds read models$/mu;

/** The last migration after which the read models are rebuilt from the journal; 0 when none asks for it. */
export const lastRebuilding = (migrations: readonly Migration[]): number =>
  migrations.findLast(({ sql }) => REBUILDS.test(sql))?.number ?? 0;

/** Refuses a register that a newer version of the program has written. */
export function refuseNewer(db: ReadDb, migrations: readonly Migration[]): void {
  if (schemaVersion(db) <= migrations.length) return;
  throw new ExpectedError(
    'newer-version',
    'Sổ này do bản mới hơn của chương trình lập hoặc đã nâng cấp. Cài bản mới rồi mở lại; sổ không bị thay đổi.',
  );
}

/**
 * Brings a database up to the last migration, each in a transaction of its own.
 * @param beforeChange called once, before the first change to a database that already holds something
 * @param now moment noted beside each migration, ISO 8601 UTC
 * @returns how many were applied
 */
export function migrate(
  db: WriteDb,
  migrations: readonly Migration[],
  { now, beforeChange }: { readonly now: string; readonly beforeChange: () => void },
): number {
  refuseNewer(db, migrations);
  const version = schemaVersion(db);
  if (version > 0) checkApplied(db, migrations.slice(0, version));
  const pending = migrations.slice(version);
  if (pending.length > 0 && version > 0) beforeChange();
  for (const migration of pending) apply(db, migration, now);
  return pending.length;
}

const CREATE_LOG = `CREATE TABLE IF NOT EXISTS migrations (
  number INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  applied_at TEXT NOT NULL
) STRICT`;

function apply(db: WriteDb, migration: Migration, now: string): void {
  transact(db, () => {
    // Another process may have been here while this one waited for the lock.
    if (schemaVersion(db) >= migration.number) return;
    db.exec(CREATE_LOG);
    db.exec(migration.sql);
    freshStatement<[number, string, string, string]>(
      db,
      'INSERT INTO migrations (number, name, sha256, applied_at) VALUES (?, ?, ?, ?)',
    ).run(migration.number, migration.name, migration.sha256, now);
    db.pragma(`user_version = ${migration.number}`);
  });
}

function checkApplied(db: ReadDb, expected: readonly Migration[]): void {
  const applied = freshStatement<[], { number: number; sha256: string }>(
    db,
    'SELECT number, sha256 FROM migrations ORDER BY number',
  ).all();
  const isSame =
    applied.length === expected.length &&
    expected.every((migration, index) => applied[index]?.sha256 === migration.sha256);
  if (isSame) return;
  throw new ExpectedError(
    'other-build',
    'Sổ này được lập bởi một bản chương trình có cấu trúc khác bản đang dùng. Cài đúng bản chính thức rồi mở lại; sổ không bị thay đổi.',
  );
}
