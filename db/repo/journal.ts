import type { CaseEvent } from '#shared/domain/case/event.ts';
import { upgradeBody } from '#shared/domain/case/bodies/upgrade.ts';
import { readOverride, readSource, sourceText } from '#shared/domain/journal/envelope.ts';
import type { LocalDate } from '#shared/domain/localDate.ts';
import { statement } from '../handle.ts';
import type { ReadDb, WriteDb } from '../handle.ts';
import { casesBroughtBy, undoings } from './importJournal.ts';
import { appendEntries } from './journalChain.ts';
import type { NewEntry } from './journalChain.ts';

/** An event before the journal has given it its place. */
export type NewCaseEvent = Omit<CaseEvent, 'seq'>;

/**
 * Appends events in the order given, within the caller's transaction. The user and, for imported events, the row of
 * the import must be there when it ends.
 * @returns the same events with their place in the journal
 */
export function append(db: WriteDb, events: readonly NewCaseEvent[]): readonly CaseEvent[] {
  const places = appendEntries(db, events.map(toEntry));
  return events.map((event, at) => ({ ...event, seq: places[at] ?? 0 }));
}

const toEntry = ({ source, override, ...event }: NewCaseEvent): NewEntry => ({
  id: event.id,
  subject_kind: 'case',
  subject_id: event.caseId,
  case_id: event.caseId,
  type: event.body.type,
  day: event.day,
  body_json: JSON.stringify(event.body),
  source_json: sourceText(source),
  override_json: override === null ? null : JSON.stringify(override),
  recorded_at: event.recordedAt,
  recorded_by: event.recordedBy,
  import_id: source.kind === 'imported' ? source.importId : null,
});

type EventRow = {
  readonly seq: number;
  readonly id: string;
  readonly caseId: string;
  readonly type: string;
  readonly version: number;
  readonly day: LocalDate | null;
  readonly bodyJson: string;
  readonly sourceJson: string;
  readonly overrideJson: string | null;
  readonly recordedAt: string;
  readonly recordedBy: string;
};

/** The events of one case in the order they were recorded. */
export function eventsOfCase(db: ReadDb, caseId: string): readonly CaseEvent[] {
  return statement<[string], EventRow>(
    db,
    `SELECT seq, id, subject_id AS caseId, type, version, day, body_json AS bodyJson, source_json AS sourceJson,
            override_json AS overrideJson, recorded_at AS recordedAt, recorded_by AS recordedBy
     FROM journal_event WHERE subject_kind = 'case' AND subject_id = ? ORDER BY seq`,
  )
    .all(caseId)
    .map(toCaseEvent);
}

function toCaseEvent({ type, version, bodyJson, sourceJson, overrideJson, ...event }: EventRow): CaseEvent {
  return {
    ...event,
    body: upgradeBody(type, version, JSON.parse(bodyJson)),
    source: readSource(sourceJson),
    override: readOverride(overrideJson),
  };
}

/** Where a case began in the journal, and where the import that brought it was taken back, if it was. */
export type Docketing = {
  readonly caseId: string;
  readonly seq: number;
  readonly takenBackAt: number | null;
};

/** Every case that was ever entered, in the order of entering. */
export function docketings(db: ReadDb): readonly Docketing[] {
  const takenBack = takenBackCases(db);
  return statement<[], { caseId: string; seq: number }>(
    db,
    `SELECT subject_id AS caseId, min(seq) AS seq FROM journal_event WHERE subject_kind = 'case'
     GROUP BY subject_id ORDER BY seq`,
  )
    .all()
    .map(({ caseId, seq }) => ({ caseId, seq, takenBackAt: takenBack.get(caseId) ?? null }));
}

/** The cases that left with their import, each with the entry that took it back. */
function takenBackCases(db: ReadDb): ReadonlyMap<string, number> {
  const takenBack = new Map<string, number>();
  for (const { importId, seq, kept } of undoings(db)) {
    const stays = new Set(kept);
    for (const caseId of casesBroughtBy(db, importId)) {
      if (!stays.has(caseId) && !takenBack.has(caseId)) takenBack.set(caseId, seq);
    }
  }
  return takenBack;
}

/**
 * Every case that counts with its events, one case at a time, in the order of entering, imports taken back left out:
 * for rebuilding what is derived.
 */
export function* eachCase(
  db: ReadDb,
): Generator<{ readonly caseId: string; readonly events: readonly CaseEvent[] }> {
  for (const { caseId, takenBackAt } of docketings(db)) {
    if (takenBackAt === null) yield { caseId, events: eventsOfCase(db, caseId) };
  }
}
