import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import type { CaseEvent } from '#shared/domain/case/event.ts';
import { localDate } from '#shared/domain/localDate.ts';
import { asWriteDb, transact } from '../handle.ts';
import type { WriteDb } from '../handle.ts';
import { loadMigrations, migrate } from '../migrate.ts';
import { append, eachCase, eventsOfCase } from './journal.ts';
import type { NewCaseEvent } from './journal.ts';
import { lastEntry } from './journalChain.ts';
import { verifyJournal } from './journalVerify.ts';
import { appendFacts } from './registerJournal.ts';
import { writeUser } from './users.ts';

const NOW = '2026-11-20T01:30:00.000Z';

function newJournal(): WriteDb {
  const db = asWriteDb(new Database(':memory:'));
  migrate(db, loadMigrations(), { now: NOW, beforeChange: () => undefined });
  writeUser(db, { id: 'man', name: 'Lê Thị Mận', role: 'officer', owner: true, active: true });
  return db;
}

const served = (id: string, caseId: string): NewCaseEvent => ({
  id,
  caseId,
  day: localDate('2026-11-02'),
  body: {
    type: 'notice.served',
    document: 'enforcementDecision',
    channel: 'direct',
    outcome: 'received',
    firstPublishedOn: null,
    partyIds: [],
    detail: 'giao tận tay “ông Đỗ Đức Đạt”',
  },
  recordedAt: NOW,
  recordedBy: 'man',
  source: { kind: 'recorded' },
  override: { refusal: 'chưa thụ lý', reason: 'theo biên bản' },
});

const recordThree = (db: WriteDb): readonly CaseEvent[] =>
  transact(db, () => append(db, [served('e1', 'c1'), served('e2', 'c2'), served('e3', 'c1')]));

/** What only someone with the key and without the program could do. */
function tamper(db: WriteDb, sql: string): void {
  db.exec('DROP TRIGGER journal_event_keeps_rows; DROP TRIGGER journal_event_loses_nothing;');
  db.exec(sql);
}

it('gives each event its place and hands it back as it was recorded', () => {
  const db = newJournal();

  const recorded = recordThree(db);

  expect(recorded.map(({ seq }) => seq)).toEqual([1, 2, 3]);
  expect(eventsOfCase(db, 'c1')).toEqual([recorded[0], recorded[2]]);
});

it('yields every case with its own events', () => {
  const db = newJournal();
  const [first, second, third] = recordThree(db);

  expect([...eachCase(db)]).toEqual([
    { caseId: 'c1', events: [first, third] },
    { caseId: 'c2', events: [second] },
  ]);
});

it('keeps facts about the register in the same chain and out of every case', () => {
  const db = newJournal();
  recordThree(db);

  transact(db, () =>
    appendFacts(db, [
      {
        id: 'f1',
        recordedAt: NOW,
        recordedBy: 'man',
        body: { type: 'officer.added', officerId: 'o', name: 'Bùi Văn Sơn' },
      },
    ]),
  );

  expect(verifyJournal(db)).toMatchObject({ intact: true, entries: 4, lastHash: lastEntry(db).hash });
  expect([...eachCase(db)].map(({ caseId }) => caseId)).toEqual(['c1', 'c2']);
});

it('is intact and empty at the start', () => {
  expect(verifyJournal(newJournal())).toEqual({
    intact: true,
    entries: 0,
    lastHash: '0'.repeat(64),
    broken: null,
  });
});

it.each([
  ['a day', "UPDATE journal_event SET day = '2026-11-03' WHERE seq = 2", 2, /Nội dung mục số 2/u],
  [
    'the person',
    "UPDATE journal_event SET recorded_at = '2026-11-21T00:00:00.000Z' WHERE seq = 1",
    1,
    /Nội dung mục số 1/u,
  ],
  [
    'a text',
    "UPDATE journal_event SET body_json = replace(body_json, 'Đạt', 'Đại') WHERE seq = 3",
    3,
    /Nội dung mục số 3/u,
  ],
  [
    'an override taken away',
    'UPDATE journal_event SET override_json = NULL WHERE seq = 2',
    2,
    /Nội dung mục số 2/u,
  ],
  ['the case it is of', "UPDATE journal_event SET case_id = 'c9' WHERE seq = 2", 2, /Nội dung mục số 2/u],
  ['a missing first entry', 'DELETE FROM journal_event WHERE seq = 1', 2, /Mất mục số 1/u],
  ['a missing entry', 'DELETE FROM journal_event WHERE seq = 2', 3, /Mất mục số 2/u],
  [
    'an entry exchanged for another one with a hash of its own',
    `UPDATE journal_event SET previous_hash = '${'a'.repeat(64)}' WHERE seq = 2`,
    2,
    /không nối với mục đứng trước/u,
  ],
])('finds %s', (_case, sql, seq, reason) => {
  const db = newJournal();
  recordThree(db);
  tamper(db, sql);

  expect(verifyJournal(db)).toMatchObject({
    intact: false,
    broken: { seq, reason: expect.stringMatching(reason) },
  });
});

it.each([["UPDATE journal_event SET day = '2026-11-03'"], ['DELETE FROM journal_event']])(
  'refuses %s',
  (sql) => {
    const db = newJournal();
    recordThree(db);

    expect(() => db.exec(sql)).toThrow(/append-only/u);
  },
);

it('is appended to inside a transaction only', () => {
  const db = newJournal();

  expect(() => append(db, [served('e1', 'c1')])).toThrow(/inside a transaction/u);
});
