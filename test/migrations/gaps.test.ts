import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { asWriteDb } from '#db/handle.ts';
import { loadMigrations, migrate } from '#db/migrate.ts';
import { TEST_NOW } from '../registers.ts';

const how = { now: TEST_NOW, beforeChange: () => undefined };

/** A database of the version before, with two cases that lack something, brought up. */
function broughtUp() {
  const db = asWriteDb(new Database(':memory:'));
  db.pragma('foreign_keys = ON');
  migrate(db, loadMigrations().slice(0, 4), how);
  const insert = db.prepare(`
    INSERT INTO cases (id, version, decision_day, judgment_number, judgment_type, initiative, debtor, debtor_sort, state,
      classification, voluntary_state, voluntary_classification, due, collected, paid_out, remaining, gap_count)
    VALUES (?, 1, '2026-10-05', '1', 'civil', 'onRequest', 'Nguyễn Văn An', 'nguyen van an', 'docketed',
      'voluntaryPeriod', 'docketed', 'voluntaryPeriod', 100, 0, 0, 100, 1)`);
  insert.run('case-1');
  insert.run('case-2');
  migrate(db, loadMigrations().slice(0, 5), how);
  return db;
}

it('leaves the cases, and asks for the read models to be rebuilt', () => {
  const db = broughtUp();

  expect(db.prepare('SELECT id, due, gap_count FROM cases').raw().all()).toEqual([
    ['case-1', 100, 1],
    ['case-2', 100, 1],
  ]);
  expect(db.prepare('SELECT count(*) FROM gaps').raw().get()).toEqual([0]);
  expect(loadMigrations()[4]?.sql).toMatch(/^-- rebuilds read models$/mu);
});

it('keeps each gap of a case once, and none of a case that is gone', () => {
  const db = broughtUp();
  const insert = db.prepare('INSERT INTO gaps VALUES (?, ?, ?)');
  insert.run(1, 'courtMissing', '');
  insert.run(1, 'moneyDayMissing', 'e2');
  insert.run(2, 'courtMissing', '');

  expect(() => insert.run(1, 'courtMissing', '')).toThrow('UNIQUE');
  db.exec('DELETE FROM cases WHERE number = 1');
  expect(db.prepare('SELECT * FROM gaps').raw().all()).toEqual([[2, 'courtMissing', '']]);
});

it('finds the cases with one gap without reading the others', () => {
  const plan = broughtUp()
    .prepare("EXPLAIN QUERY PLAN SELECT case_number FROM gaps WHERE code = 'a' ORDER BY case_number")
    .all() as { detail: string }[];

  expect(plan.map(({ detail }) => detail)).toEqual([expect.stringContaining('gaps_by_code')]);
});
