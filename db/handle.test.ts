import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { asWriteDb, statement, transact } from './handle.ts';
import type { WriteDb } from './handle.ts';

function newDb(): WriteDb {
  const db = asWriteDb(new Database(':memory:'));
  db.exec('CREATE TABLE notes (text TEXT NOT NULL) STRICT');
  return db;
}

const note = (db: WriteDb, text: string) =>
  statement<[string]>(db, 'INSERT INTO notes (text) VALUES (?)').run(text);
const notes = (db: WriteDb) =>
  statement<[], { text: string }>(db, 'SELECT text FROM notes')
    .all()
    .map(({ text }) => text);

it('compiles the same text once per handle', () => {
  const db = newDb();

  expect(statement(db, 'SELECT 1')).toBe(statement(db, 'SELECT 1'));
  expect(statement(db, 'SELECT 1')).not.toBe(statement(newDb(), 'SELECT 1'));
});

it('keeps all that was written or nothing', () => {
  const db = newDb();
  transact(db, () => note(db, 'kept'));

  const failing = () =>
    transact(db, () => {
      note(db, 'not kept');
      throw new Error('dừng');
    });

  expect(failing).toThrow('dừng');
  expect(notes(db)).toEqual(['kept']);
});

it('undoes an inner piece of work alone when the outer goes on', () => {
  const db = newDb();
  const failing = () =>
    transact(db, () => {
      note(db, 'inner');
      throw new Error('dừng');
    });

  transact(db, () => {
    note(db, 'outer');
    expect(failing).toThrow('dừng');
  });

  expect(notes(db)).toEqual(['outer']);
});

it('refuses work that would write after the end', () => {
  const db = newDb();

  expect(() => transact(db, async () => note(db, 'late'))).toThrow(/cannot wait/u);

  expect(notes(db)).toEqual([]);
});

it('says in words that the disk is full, and changes nothing', () => {
  const db = newDb();
  db.pragma('max_page_count = 3');

  expect(() => transact(db, () => note(db, 'x'.repeat(100_000)))).toThrow(/Ổ đĩa đã đầy/u);

  expect(notes(db)).toEqual([]);
});
