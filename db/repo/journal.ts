import type { CaseEvent, CaseEventBody, EventSource, Instant, Override } from '#shared/domain/case/event.ts';
import type { LocalDate } from '#shared/domain/localDate.ts';
import type { Role } from '#shared/domain/roles.ts';
import { freshStatement, statement } from '../handle.ts';
import type { ReadDb, WriteDb } from '../handle.ts';
import { chainHash, FIRST_PREVIOUS_HASH } from './journalHash.ts';
import type { StoredEntry } from './journalHash.ts';

/** A fact about the register itself, kept in the same chain as the facts about cases. No secret ever stands here. */
export type RegisterFactBody =
  | { readonly type: 'user.added'; readonly userId: string; readonly name: string; readonly role: Role }
  | { readonly type: 'user.deactivated'; readonly userId: string }
  | { readonly type: 'role.changed'; readonly userId: string; readonly from: Role; readonly to: Role }
  | { readonly type: 'password.changed'; readonly userId: string; readonly by: 'password' | 'recoveryKey' }
  | { readonly type: 'officer.added'; readonly officerId: string; readonly name: string }
  | { readonly type: 'import.finished'; readonly importId: string; readonly imported: number }
  | { readonly type: 'import.undone'; readonly importId: string; readonly removed: number };

type Recorded = {
  readonly id: string;
  readonly recordedAt: Instant;
  /** id of a user */
  readonly recordedBy: string;
};

export type RegisterFact = Recorded & { readonly body: RegisterFactBody };

/** An event before the journal has given it its place. */
export type NewCaseEvent = Omit<CaseEvent, 'seq'>;

const INSERT = `INSERT INTO journal_event
  (seq, id, case_id, type, day, body_json, source_json, override_json, recorded_at, recorded_by, import_id,
   previous_hash, hash)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

type InsertParameters = [
  number,
  string,
  string | null,
  string,
  string | null,
  string,
  string,
  string | null,
  string,
  string,
  string | null,
  string,
  string,
];

const RECORDED_JSON = JSON.stringify({ kind: 'recorded' } satisfies EventSource);

/** The end of the chain: 0 and the hash of nothing when the journal is empty. */
export function lastEntry(db: ReadDb): { readonly seq: number; readonly hash: string } {
  const row = statement<[], { seq: number; hash: string }>(
    db,
    'SELECT seq, hash FROM journal_event ORDER BY seq DESC LIMIT 1',
  ).get();
  return row ?? { seq: 0, hash: FIRST_PREVIOUS_HASH };
}

/** The hash every later entry stands on, in hex. */
export const lastHash = (db: ReadDb): string => lastEntry(db).hash;

/**
 * Appends events in the order given, within the caller's transaction. The user and, for imported events, the row of
 * the import must already be there.
 * @returns the same events with their place in the journal
 */
export function append(db: WriteDb, events: readonly NewCaseEvent[]): readonly CaseEvent[] {
  const chain = startChain(db);
  return events.map((event) => {
    const { source, override } = event;
    const seq = chain({
      id: event.id,
      case_id: event.caseId,
      type: event.body.type,
      day: event.day,
      body_json: JSON.stringify(event.body),
      source_json: source.kind === 'recorded' ? RECORDED_JSON : JSON.stringify(source),
      override_json: override === null ? null : JSON.stringify(override),
      recorded_at: event.recordedAt,
      recorded_by: event.recordedBy,
      import_id: source.kind === 'imported' ? source.importId : null,
    });
    return { ...event, seq };
  });
}

/** Appends facts about the register itself, within the caller's transaction. */
export function appendFacts(db: WriteDb, facts: readonly RegisterFact[]): void {
  const chain = startChain(db);
  for (const fact of facts) {
    chain({
      id: fact.id,
      case_id: null,
      type: fact.body.type,
      day: null,
      body_json: JSON.stringify(fact.body),
      source_json: RECORDED_JSON,
      override_json: null,
      recorded_at: fact.recordedAt,
      recorded_by: fact.recordedBy,
      import_id: null,
    });
  }
}

function startChain(db: WriteDb): (entry: Omit<StoredEntry, 'seq'>) => number {
  if (!db.inTransaction) throw new Error('The journal is appended to inside a transaction only');
  const insert = statement<InsertParameters>(db, INSERT);
  let last = lastEntry(db);
  return (entry) => {
    const stored: StoredEntry = { ...entry, seq: last.seq + 1 };
    const hash = chainHash(last.hash, stored);
    insert.run(
      stored.seq,
      stored.id,
      stored.case_id,
      stored.type,
      stored.day,
      stored.body_json,
      stored.source_json,
      stored.override_json,
      stored.recorded_at,
      stored.recorded_by,
      stored.import_id,
      last.hash,
      hash,
    );
    last = { seq: stored.seq, hash };
    return stored.seq;
  };
}

type EventRow = {
  readonly seq: number;
  readonly id: string;
  readonly case_id: string;
  readonly day: LocalDate | null;
  readonly body_json: string;
  readonly source_json: string;
  readonly override_json: string | null;
  readonly recorded_at: string;
  readonly recorded_by: string;
};

const SELECT_EVENT = `SELECT seq, id, case_id, day, body_json, source_json, override_json, recorded_at, recorded_by
  FROM journal_event`;

/** The events of one case in the order they were recorded. */
export function eventsOfCase(db: ReadDb, caseId: string): readonly CaseEvent[] {
  return statement<[string], EventRow>(db, `${SELECT_EVENT} WHERE case_id = ? ORDER BY seq`)
    .all(caseId)
    .map(toCaseEvent);
}

/** Every case with its events, one case at a time, imports taken back left out: for rebuilding what is derived. */
export function* eachCase(
  db: ReadDb,
): Generator<{ readonly caseId: string; readonly events: readonly CaseEvent[] }> {
  const rows = freshStatement<[], EventRow>(
    db,
    `${SELECT_EVENT}
     WHERE case_id IS NOT NULL
       AND (import_id IS NULL OR import_id NOT IN (SELECT id FROM imports WHERE undone_at IS NOT NULL))
     ORDER BY case_id, seq`,
  ).iterate();
  let events: CaseEvent[] = [];
  for (const row of rows) {
    const [first] = events;
    if (first && first.caseId !== row.case_id) {
      yield { caseId: first.caseId, events };
      events = [];
    }
    events.push(toCaseEvent(row));
  }
  const [first] = events;
  if (first) yield { caseId: first.caseId, events };
}

function toCaseEvent(row: EventRow): CaseEvent {
  const body: CaseEventBody = JSON.parse(row.body_json);
  const source: EventSource = JSON.parse(row.source_json);
  const override: Override | null = row.override_json === null ? null : JSON.parse(row.override_json);
  return {
    id: row.id,
    caseId: row.case_id,
    seq: row.seq,
    day: row.day,
    body,
    recordedAt: row.recorded_at,
    recordedBy: row.recorded_by,
    source,
    override,
  };
}
