import Database from 'better-sqlite3';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, vi } from 'vitest';
import { asWriteDb } from '#db/handle.ts';
import { loadMigrations, migrate, schemaVersion } from '#db/migrate.ts';
import type { Migration } from '#db/migrate.ts';
import { schemaText, SNAPSHOT_FILE } from '#db/snapshot.ts';
import { tempFolder, TEST_NOW } from '../registers.ts';

const OWN = fileURLToPath(new URL('../../db/migrations/', import.meta.url));

/** The project's migrations and `extra`, as a later version would have them. */
function laterVersion(extra: Readonly<Record<string, string>>): readonly Migration[] {
  const folder = join(tempFolder(), 'migrations');
  mkdirSync(folder);
  cpSync(OWN, folder, { recursive: true });
  Object.entries(extra).forEach(([name, sql]) => writeFileSync(join(folder, name), sql));
  return loadMigrations(folder);
}

const newDatabase = () => asWriteDb(new Database(':memory:'));
const how = { now: TEST_NOW, beforeChange: () => undefined };
const next = String(loadMigrations().length + 1).padStart(4, '0');

it('leads to the schema in db/schema.snapshot.sql; when this fails, run: npm run schema', () => {
  expect(schemaText(loadMigrations())).toBe(readFileSync(SNAPSHOT_FILE, 'utf8').replaceAll('\r\n', '\n'));
});

it('numbers the migrations 1, 2, 3 … without gaps', () => {
  const migrations = loadMigrations();

  expect(migrations.map(({ number }) => number)).toEqual(migrations.map((_, index) => index + 1));
});

it.each([
  ['a gap', { '0099_late.sql': 'SELECT 1;' }],
  ['a number used twice', { '0001_zz_again.sql': 'SELECT 1;' }],
  ['a name that is no number', { 'later.sql': 'SELECT 1;' }],
])('does not start with %s', (_case, extra) => {
  expect(() => laterVersion(extra)).toThrow(/without gaps/u);
});

it('notes each migration with its checksum and applies it once', () => {
  const db = newDatabase();

  const applied = [migrate(db, loadMigrations(), how), migrate(db, loadMigrations(), how)];

  expect(applied).toEqual([loadMigrations().length, 0]);
  expect(db.prepare('SELECT number, name, sha256, applied_at FROM migrations').all()).toEqual(
    loadMigrations().map(({ number, name, sha256 }) => ({ number, name, sha256, applied_at: TEST_NOW })),
  );
});

it('asks for a copy before it changes a register that holds something, not before it makes one', () => {
  const db = newDatabase();
  const beforeChange = vi.fn(() => schemaVersion(db));
  migrate(db, loadMigrations(), { now: TEST_NOW, beforeChange });

  migrate(db, laterVersion({ [`${next}_later.sql`]: 'CREATE TABLE later (id INTEGER) STRICT;' }), {
    now: TEST_NOW,
    beforeChange,
  });

  expect(beforeChange.mock.results).toEqual([{ type: 'return', value: loadMigrations().length }]);
});

it('leaves nothing of a migration that fails halfway', () => {
  const db = newDatabase();
  migrate(db, loadMigrations(), how);
  const broken = laterVersion({ [`${next}_broken.sql`]: 'CREATE TABLE half (id INTEGER); SELECT nonsense;' });

  expect(() => migrate(db, broken, how)).toThrow(/nonsense/u);

  expect(schemaVersion(db)).toBe(loadMigrations().length);
  expect(db.prepare("SELECT name FROM sqlite_schema WHERE name = 'half'").all()).toEqual([]);
});

it('refuses a register of a newer version in words', () => {
  const db = newDatabase();
  migrate(db, laterVersion({ [`${next}_later.sql`]: 'SELECT 1;' }), how);

  expect(() => migrate(db, loadMigrations(), how)).toThrow(/bản mới hơn/u);
});

it('refuses a register whose migrations were other ones', () => {
  const db = newDatabase();
  migrate(db, loadMigrations(), how);
  const edited = loadMigrations().map((migration) => ({ ...migration, sha256: 'f'.repeat(64) }));

  expect(() => migrate(db, edited, how)).toThrow(/cấu trúc khác/u);
});
