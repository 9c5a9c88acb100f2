import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { asWriteDb, transact } from './handle.ts';
import type { WriteDb } from './handle.ts';
import { memoryOf } from './remembered.ts';

let folder: string;
let db: WriteDb;
let other: Database.Database;
let asked: number;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'so-remembered-'));
  db = asWriteDb(new Database(join(folder, 'a.db')));
  db.pragma('journal_mode = WAL');
  db.exec('CREATE TABLE things (name TEXT NOT NULL) STRICT');
  other = new Database(join(folder, 'a.db'));
  asked = 0;
});

afterEach(() => {
  db.close();
  other.close();
  rmSync(folder, { recursive: true, force: true });
});

const memory = memoryOf<number>();
const count = (question = 'all'): number =>
  memory(db, question, () => {
    asked += 1;
    return db.prepare<[], { n: number }>('SELECT count(*) AS n FROM things').get()?.n ?? 0;
  });
const write = (): unknown => db.prepare("INSERT INTO things (name) VALUES ('a')").run();

it('asks once while nothing changes', () => {
  expect([count(), count(), count()]).toEqual([0, 0, 0]);
  expect(asked).toBe(1);
});

it('tells one question from another', () => {
  count('one');
  count('other');
  count('one');

  expect(asked).toBe(2);
});

it.each([
  ['a row is written', () => write()],
  ['a transaction writes', () => transact(db, write)],
  ['a row is changed', () => db.prepare("UPDATE things SET name = 'b'").run()],
  ['a row is deleted', () => db.prepare("DELETE FROM things WHERE name = 'z'").run()],
  ['every row is deleted', () => db.prepare('DELETE FROM things').run()],
  ['another connection writes', () => other.prepare("INSERT INTO things (name) VALUES ('a')").run()],
])('asks again when %s', (_what, change) => {
  db.prepare("INSERT INTO things (name) VALUES ('z')").run();
  count();

  change();

  count();
  expect(asked).toBe(2);
});

it('remembers nothing of a transaction that is undone', () => {
  const undone = (): void =>
    transact(db, () => {
      write();
      expect(count()).toBe(1);
      throw new Error('no');
    });

  expect(undone).toThrow('no');
  expect(count()).toBe(0);
});

it('sees in a transaction what it has written', () => {
  count();

  expect(transact(db, () => [write(), count()][1])).toBe(1);
});

it('forgets the oldest of many questions', () => {
  for (const at of Array.from({ length: 51 }).keys()) count(String(at));
  asked = 0;

  count('50');
  count('1');
  count('0');

  expect(asked).toBe(1);
});
