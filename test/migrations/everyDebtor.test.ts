import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { asWriteDb } from '#db/handle.ts';
import { loadMigrations, migrate } from '#db/migrate.ts';
import { TEST_NOW } from '../registers.ts';

const how = { now: TEST_NOW, beforeChange: () => undefined };

/** A database of the version before, with one case that names two debtors and a creditor. */
function databaseBefore() {
  const db = asWriteDb(new Database(':memory:'));
  db.pragma('foreign_keys = ON');
  migrate(db, loadMigrations().slice(0, 3), how);
  db.exec(`
    INSERT INTO cases (id, version, decision_day, judgment_number, judgment_type, initiative, debtor, debtor_sort, state,
      classification, voluntary_state, voluntary_classification, due, collected, paid_out, remaining, gap_count)
    VALUES ('case-1', 1, '2026-10-05', '1', 'civil', 'onRequest', 'Nguyễn Văn An', 'nguyen van an', 'docketed',
      'voluntaryPeriod', 'docketed', 'voluntaryPeriod', 100, 0, 0, 100, 0);
  `);
  return db;
}

/** How SQLite says it will look the rows up. */
function plan(db: ReturnType<typeof databaseBefore>, sql: string): string {
  return (db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all() as { detail: string }[])
    .map((row) => row.detail)
    .join('\n');
}

it('finds a debtor by name and by identity number without reading every party', () => {
  const db = databaseBefore();

  migrate(db, loadMigrations().slice(0, 4), how);

  expect(plan(db, "SELECT case_number FROM parties WHERE role = 'debtor' AND name_folded = 'a'")).toContain(
    'parties_debtor_by_name',
  );
  expect(plan(db, "SELECT case_number FROM parties WHERE role = 'debtor' AND id_number = '1'")).toContain(
    'parties_debtor_by_id',
  );
});

it('leaves the cases of the version before', () => {
  const db = databaseBefore();

  migrate(db, loadMigrations().slice(0, 4), how);

  expect(db.prepare('SELECT id, due FROM cases').raw().all()).toEqual([['case-1', 100]]);
});
