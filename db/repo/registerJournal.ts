import type { z } from 'zod';
import type { Instant } from '#shared/domain/case/event.ts';
import { sourceText } from '#shared/domain/journal/envelope.ts';
import type { RegisterFactBody } from '#shared/domain/journal/facts.ts';
import { subjectOf } from '#shared/domain/journal/subjects.ts';
import type { SubjectKind, SubjectRef } from '#shared/domain/journal/subjects.ts';
import { statement } from '../handle.ts';
import type { ReadDb, WriteDb } from '../handle.ts';
import { appendEntries } from './journalChain.ts';

/** A fact about the register itself: what it says, who recorded it and when. */
export type RegisterFact<Body = RegisterFactBody> = {
  readonly id: string;
  readonly recordedAt: Instant;
  /** id of a user */
  readonly recordedBy: string;
  readonly body: Body;
};

const RECORDED = sourceText({ kind: 'recorded' });

/** Appends facts about the register itself, within the caller's transaction. */
export function appendFacts<Fact extends RegisterFact>(db: WriteDb, facts: readonly Fact[]): readonly Fact[] {
  appendEntries(
    db,
    facts.map(({ id, recordedAt, recordedBy, body }) => {
      const subject = subjectOf(body);
      return {
        id,
        subject_kind: subject.kind,
        subject_id: subject.id,
        case_id: null,
        type: body.type,
        day: null,
        body_json: JSON.stringify(body),
        source_json: RECORDED,
        override_json: null,
        recorded_at: recordedAt,
        recorded_by: recordedBy,
        import_id: null,
      };
    }),
  );
  return facts;
}

type FactRow = {
  readonly id: string;
  readonly recordedAt: string;
  readonly recordedBy: string;
  readonly bodyJson: string;
};

/** The facts about one subject of the register in the order they were recorded. @param body what they may say */
export function factsOf<Body>(
  db: ReadDb,
  subject: SubjectRef,
  body: z.ZodType<Body>,
): readonly RegisterFact<Body>[] {
  return statement<[string, string], FactRow>(
    db,
    `SELECT id, recorded_at AS recordedAt, recorded_by AS recordedBy, body_json AS bodyJson
     FROM journal_event WHERE subject_kind = ? AND subject_id = ? ORDER BY seq`,
  )
    .all(subject.kind, subject.id)
    .map(({ bodyJson, ...fact }) => ({ ...fact, body: body.parse(JSON.parse(bodyJson)) }));
}

/** The subjects of a kind, each where it was first spoken of. */
export function subjectsOf(db: ReadDb, kind: SubjectKind): readonly string[] {
  return statement<[string], { id: string }>(
    db,
    `SELECT subject_id AS id, min(seq) AS seq FROM journal_event WHERE subject_kind = ?
     GROUP BY subject_id ORDER BY seq`,
  )
    .all(kind)
    .map(({ id }) => id);
}
