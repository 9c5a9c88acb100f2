import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { asWriteDb } from '#db/handle.ts';
import { loadMigrations, migrate } from '#db/migrate.ts';
import { TEST_NOW } from '../registers.ts';

const how = { now: TEST_NOW, beforeChange: () => undefined };

/** A database of the version before, with one case of one deadline. */
function databaseBefore() {
  const db = asWriteDb(new Database(':memory:'));
  db.pragma('foreign_keys = ON');
  migrate(db, loadMigrations().slice(0, 2), how);
  db.exec(`
    INSERT INTO cases (id, version, decision_day, judgment_number, judgment_type, initiative, debtor, debtor_sort, state,
      classification, voluntary_state, voluntary_classification, due, collected, paid_out, remaining, gap_count)
    VALUES ('case-1', 1, '2026-10-05', '1', 'civil', 'onRequest', 'Nguyễn Văn An', 'nguyen van an', 'docketed',
      'voluntaryPeriod', 'docketed', 'voluntaryPeriod', 100, 0, 0, 100, 0);
    INSERT INTO deadlines VALUES (1, 'NT-01', NULL, 'duty', 'e1', '2026-10-05', 'notice.served', '2026-10-08', NULL, 0, 0);
  `);
  return db;
}

it('gives a deadline room for the debtor it runs for, once for each', () => {
  const db = databaseBefore();

  migrate(db, loadMigrations().slice(0, 3), how);

  const insert = db.prepare(
    "INSERT INTO deadlines VALUES (1, 'VL-01', NULL, 'period', ?, 'e2', '2026-10-07', 'voluntary.performed', ?, NULL, 0, 0)",
  );
  insert.run('debtor-1', '2026-10-19');
  insert.run('debtor-2', '2026-10-23');
  expect(db.prepare('SELECT debtor_id, due FROM deadlines ORDER BY due').raw().all()).toEqual([
    ['debtor-1', '2026-10-19'],
    ['debtor-2', '2026-10-23'],
  ]);
  expect(() => insert.run('debtor-1', '2026-10-20')).toThrow('UNIQUE');
});

it('leaves the cases, and asks for the read models to be rebuilt', () => {
  const db = databaseBefore();

  migrate(db, loadMigrations().slice(0, 3), how);

  expect(db.prepare('SELECT id, due FROM cases').raw().all()).toEqual([['case-1', 100]]);
  expect(loadMigrations()[2]?.sql).toMatch(/^-- rebuilds read models$/mu);
});
