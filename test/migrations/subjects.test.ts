import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { asWriteDb } from '#db/handle.ts';
import type { WriteDb } from '#db/handle.ts';
import { loadMigrations, migrate } from '#db/migrate.ts';
import { verifyJournal } from '#db/repo/journalVerify.ts';
import { firstJournal } from '../firstJournal.ts';
import type { FirstRow } from '../firstJournal.ts';
import { TEST_NOW } from '../registers.ts';

const how = { now: TEST_NOW, beforeChange: () => undefined };
const FIRST_COLUMNS = `seq, id, case_id, type, day, body_json, source_json, override_json, recorded_at, recorded_by,
  import_id, previous_hash, hash`;

/** A database as 0.1.0 left it, with these entries and what they refer to. */
function firstDatabase(rows: readonly FirstRow[]): WriteDb {
  const db = asWriteDb(new Database(':memory:'));
  db.pragma('foreign_keys = ON');
  migrate(db, loadMigrations().slice(0, 1), how);
  for (const user of new Set(rows.map((row) => row.recorded_by)))
    db.prepare("INSERT INTO users VALUES (?, 'Lê Thị Mận', 'head', 1, 1)").run(user);
  for (const importId of new Set(rows.flatMap((row) => row.import_id ?? [])))
    db.prepare(
      "INSERT INTO imports VALUES (?, 'so.xlsx', 'Sổ', '', '', '', ?, 1, 0, 0, '[]', NULL, NULL)",
    ).run(importId, rows[0]?.recorded_by);
  const places = FIRST_COLUMNS.split(',').map((column) => `:${column.trim()}`);
  const insert = db.prepare(`INSERT INTO journal_event (${FIRST_COLUMNS}) VALUES (${places.join(', ')})`);
  for (const row of rows) insert.run(row);
  return db;
}

const upgrade = (db: WriteDb) => migrate(db, loadMigrations().slice(0, 2), how);

const subjectOfRow = ({ case_id, type, body_json }: FirstRow) => {
  const body = JSON.parse(body_json);
  const kinds = { case: case_id, user: body.userId, officer: body.officerId, import: body.importId };
  const byType = /^officer\.added|^import\./u.exec(type)?.[0].split('.')[0] ?? 'user';
  return case_id === null
    ? { subject_kind: byType, subject_id: new Map(Object.entries(kinds)).get(byType) }
    : { subject_kind: 'case', subject_id: case_id };
};

it('gives each entry of 0.1.0 its subject and edition, and changes nothing else of it', () => {
  const rows = firstJournal();
  const db = firstDatabase(rows);

  upgrade(db);

  expect(db.prepare('SELECT * FROM journal_event ORDER BY seq').all()).toEqual(
    rows.map((row) => ({ ...row, ...subjectOfRow(row), version: 1 })),
  );
});

it('leaves a journal that verifies by the hashes it had', () => {
  const rows = firstJournal();
  const db = firstDatabase(rows);

  upgrade(db);

  expect(verifyJournal(db)).toEqual({
    intact: true,
    entries: rows.length,
    lastHash: rows.at(-1)?.hash,
    broken: null,
  });
});

it('says which entry 0.1.0 never wrote, and opens all the same', () => {
  const [first] = firstJournal();
  const rows = first ? [{ ...first, type: 'user.sold', body_json: 'no JSON' }] : [];
  const db = firstDatabase(rows);

  upgrade(db);

  expect(db.prepare('SELECT subject_kind, subject_id FROM journal_event').all()).toEqual([
    { subject_kind: 'unknown', subject_id: '' },
  ]);
  expect(verifyJournal(db)).toMatchObject({ intact: false, broken: { seq: 1 } });
});

it.each([["UPDATE journal_event SET day = '2026-11-03'"], ['DELETE FROM journal_event']])(
  'refuses %s afterwards as before',
  (sql) => {
    const db = firstDatabase(firstJournal());
    upgrade(db);

    expect(() => db.exec(sql)).toThrow(/append-only/u);
  },
);
