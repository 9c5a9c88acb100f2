import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { firstJournal } from '#test/firstJournal.ts';
import { asWriteDb, transact } from '../handle.ts';
import type { WriteDb } from '../handle.ts';
import { loadMigrations, migrate } from '../migrate.ts';
import { append } from './journal.ts';
import { lastEntry } from './journalChain.ts';
import { chainHash } from './journalHash.ts';
import { verifyJournal } from './journalVerify.ts';
import { appendFacts } from './registerJournal.ts';

const NOW = '2026-11-21T02:00:00.000Z';
const FIRST = firstJournal();
const BY = FIRST[0]?.recorded_by ?? '';

/** The journal of 0.1.0 as it stands after migrating, then a case event (573) and two facts (574, 575) of now. */
function bothEditions(): WriteDb {
  const db = asWriteDb(new Database(':memory:'));
  migrate(db, loadMigrations(), { now: NOW, beforeChange: () => undefined });
  db.pragma('foreign_keys = OFF');
  const insert =
    db.prepare(`INSERT INTO journal_event VALUES (:seq, :id, :subject_kind, :subject_id, :case_id, :type, 1,
    :day, :body_json, :source_json, :override_json, :recorded_at, :recorded_by, :import_id, :previous_hash, :hash)`);
  for (const row of FIRST) insert.run({ ...row, ...firstSubject(row.case_id, JSON.parse(row.body_json)) });
  const fact = { recordedAt: NOW, recordedBy: BY };
  transact(db, () => {
    append(db, [
      {
        ...fact,
        id: 'e',
        caseId: 'c1',
        day: null,
        body: { type: 'case.completed', detail: null },
        source: { kind: 'recorded' },
        override: null,
      },
    ]);
    appendFacts(db, [
      { ...fact, id: 'f', body: { type: 'officer.added', officerId: 'son', name: 'Bùi Văn Sơn' } },
      { ...fact, id: 'g', body: { type: 'user.deactivated', userId: 'man' } },
    ]);
  });
  return db;
}

type FirstBody = Readonly<Partial<Record<'userId' | 'officerId' | 'importId', string>>>;

function firstSubject(caseId: string | null, { userId, officerId, importId }: FirstBody) {
  const [found] = Object.entries({ case: caseId, user: userId, officer: officerId, import: importId }).filter(
    ([, id]) => typeof id === 'string',
  );
  return { subject_kind: found?.[0], subject_id: found?.[1] };
}

/** What only someone with the key and without the program could do. */
function tamper(db: WriteDb, sql: string): void {
  db.exec('DROP TRIGGER journal_event_keeps_rows; DROP TRIGGER journal_event_loses_nothing;');
  db.exec(sql);
}

describe('a journal of both editions', () => {
  it('is intact', () => {
    const db = bothEditions();

    expect(verifyJournal(db)).toEqual({
      intact: true,
      entries: FIRST.length + 3,
      lastHash: lastEntry(db).hash,
      broken: null,
    });
  });

  it('stands on the last hash of 0.1.0', () => {
    const row = bothEditions().prepare('SELECT previous_hash FROM journal_event WHERE seq = 573').get();

    expect(row).toEqual({ previous_hash: FIRST.at(-1)?.hash });
  });

  it.each([
    ["subject_kind = 'officer'", 1],
    ["subject_kind = 'user'", 3],
    ["subject_kind = 'bundle'", 13],
    ["subject_kind = 'settings'", 570],
    ["subject_id = 'another'", 2],
    ["subject_id = 'chv-02'", 3],
    ["subject_id = 'another'", 572],
    ["subject_id = ''", 571],
    ["case_id = 'another'", 572],
    ['case_id = NULL', 572],
    ['version = 2', 13],
    ['version = 3', 1],
    ["subject_kind = 'import'", 573],
    ["subject_id = 'another'", 573],
    ['case_id = NULL', 573],
    ['version = 1', 573],
    ['version = 3', 573],
    ["subject_kind = 'user'", 574],
    ["subject_id = 'another'", 574],
    ["case_id = 'another'", 574],
    ['version = 1', 574],
    ['version = 1', 575],
  ])('shows %s of entry %i as tampered with', (change, seq) => {
    const db = bothEditions();
    tamper(db, `UPDATE journal_event SET ${change} WHERE seq = ${seq}`);

    expect(verifyJournal(db)).toMatchObject({ intact: false, broken: { seq, reason: expect.any(String) } });
  });

  it('takes no entry written the first way after one written as now, even with a hash that fits', () => {
    const db = bothEditions();
    const { hash: previous } = lastEntry(db);
    const entry = {
      seq: FIRST.length + 4,
      id: 'late',
      subject_kind: 'case',
      subject_id: 'c1',
      case_id: 'c1',
      type: 'case.completed',
      version: 1,
      day: null,
      body_json: '{"type":"case.completed","detail":null}',
      source_json: '{"kind":"recorded"}',
      override_json: null,
      recorded_at: NOW,
      recorded_by: BY,
      import_id: null,
    };
    db.prepare(
      `INSERT INTO journal_event VALUES (:seq, :id, :subject_kind, :subject_id, :case_id, :type, :version, :day,
         :body_json, :source_json, :override_json, :recorded_at, :recorded_by, :import_id, :previous, :hash)`,
    ).run({ ...entry, previous, hash: chainHash(previous, entry) });

    expect(verifyJournal(db)).toMatchObject({
      intact: false,
      broken: { seq: entry.seq, reason: expect.stringMatching(/ghi theo cách cũ/u) },
    });
  });
});
