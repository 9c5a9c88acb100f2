import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { WriteDb } from './handle.ts';
import { closeDatabase, createDatabase, leaveLog, tidyLog } from './open.ts';

const MB = 1_000_000;

let folder: string;
let file: string;
let db: WriteDb;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'so-log-'));
  file = join(folder, 'so.sotha');
  db = createDatabase(file, new Uint8Array(32).fill(7), { migrations: [], now: '2026-11-20T01:30:00.000Z' });
  db.exec('CREATE TABLE things (id INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT');
  leaveLog(db);
});
afterEach(() => {
  closeDatabase(db);
  rmSync(folder, { recursive: true, force: true });
});

const write = (megabytes: number): unknown =>
  db.prepare('INSERT INTO things (bytes) VALUES (zeroblob(?))').run(megabytes * MB);
const logSize = (): number => statSync(`${file}-wal`).size;

it('grows with every commit while nothing tidies it', () => {
  write(6);
  write(6);

  expect(logSize()).toBeGreaterThan(12 * MB);
});

it('begins anew once it was brought back, and holds no more than it had to', () => {
  write(6);
  const before = logSize();

  tidyLog(db, file);
  write(1);

  expect(logSize()).toBe(before);
  expect(db.prepare('SELECT count(*) FROM things').pluck().get()).toBe(2);
});

it('is let be while it is short', () => {
  write(1);
  const before = logSize();

  tidyLog(db, file);
  write(1);

  expect(logSize()).toBeGreaterThan(before);
});

it('is none, and nothing to tidy, when there is no log', () => {
  expect(() => tidyLog(db, join(folder, 'no-such.sotha'))).not.toThrow();
});
