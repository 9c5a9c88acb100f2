import type { WriteDb } from '#db/handle.ts';
import type { RegisterFact } from '#db/repo/registerJournal.ts';
import type { Instant } from '#shared/domain/case/event.ts';
import type { RegisterFactBody } from '#shared/domain/journal/facts.ts';
import { subjectOf } from '#shared/domain/journal/subjects.ts';
import type { Tools } from '../tools.ts';
import { registerSubjects } from './subjects.ts';

/** Who records, when, and where; any command is one. */
export type Recorder = {
  readonly db: WriteDb;
  readonly now: Instant;
  readonly user: { readonly id: string };
  readonly tools: Pick<Tools, 'ids'>;
};

/** Records a fact about the register itself, in the caller's transaction, with who and when. */
export function recordFact({ db, now, user, tools }: Recorder, body: RegisterFactBody): void {
  recordRegisterFact(db, { id: tools.ids(), recordedAt: now, recordedBy: user.id, body });
}

/** The same for a fact that says itself who and when. */
export function recordRegisterFact(db: WriteDb, fact: RegisterFact): void {
  registerSubjects[subjectOf(fact.body).kind].record(db, fact);
}
