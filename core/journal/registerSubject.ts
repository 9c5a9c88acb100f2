import type { z } from 'zod';
import type { ReadDb, WriteDb } from '#db/handle.ts';
import { appendFacts, factsOf, subjectsOf } from '#db/repo/registerJournal.ts';
import type { RegisterFact } from '#db/repo/registerJournal.ts';
import type { RegisterFactBody } from '#shared/domain/journal/facts.ts';
import { subjectOf } from '#shared/domain/journal/subjects.ts';
import type { RegisterSubjectKind } from '#shared/domain/journal/subjects.ts';
import { recordFacts } from './subject.ts';
import type { Rebuilding, Subject, Writing } from './subject.ts';

type Making<Body, State> = {
  readonly kind: RegisterSubjectKind;
  /** What a fact about it may say. */
  readonly body: z.ZodType<Body>;
  readonly fold: (facts: readonly RegisterFact<Body>[], from: State | null) => State | null;
  readonly project: (db: WriteDb, state: State) => void;
  readonly clear: (db: WriteDb) => void;
};

/** A subject whose facts are few and are of the register itself: a user, an officer, an import, its settings. */
export type RegisterSubject = Rebuilding & {
  /** Appends a fact, folds it onto the earlier ones and writes what they come to. */
  readonly record: (db: WriteDb, fact: RegisterFact) => void;
};

export function registerSubject<Body extends RegisterFactBody, State>({
  kind,
  body,
  fold,
  project,
  clear,
}: Making<Body, State>): RegisterSubject {
  const subject: Subject<RegisterFact<Body>, RegisterFact<Body>, State, Writing> = {
    kind,
    append: appendFacts,
    fold,
    project: ({ db }, state) => project(db, state),
  };
  const stateOf = (db: ReadDb, id: string): State | null => fold(factsOf(db, { kind, id }, body), null);

  function* steps(db: WriteDb, ids: readonly string[]): Generator<void> {
    for (const id of ids) {
      const state = stateOf(db, id);
      if (state !== null) project(db, state);
      yield;
    }
  }

  return {
    record: (db, fact) => {
      const own = { ...fact, body: body.parse(fact.body) };
      recordFacts({ db }, subject, [own], stateOf(db, subjectOf(own.body).id));
    },
    clear,
    rebuild: ({ db }) => {
      const ids = subjectsOf(db, kind);
      return { total: ids.length, steps: steps(db, ids) };
    },
  };
}
