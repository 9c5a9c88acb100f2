import { setImmediate } from 'node:timers/promises';
import { transact } from '#db/handle.ts';
import type { WriteDb } from '#db/handle.ts';
import type { Law } from '#shared/domain/law/law.ts';
import type { LocalDate } from '#shared/domain/localDate.ts';
import { caseSubject } from '../cases/caseSubject.ts';
import { recordRegisterFact } from '../journal/recordFact.ts';
import { recordFacts } from '../journal/subject.ts';
import type { LawfulWriting } from '../journal/subject.ts';
import { OFFICERS } from './officers.ts';
import { sampleCases } from './sampleCases.ts';
import type { SampleCase, Sampling } from './sampleCases.ts';

/** Cases in one transaction: few enough to let others in, many enough to be quick. */
const CHUNK = 500;

export type Filling = Sampling & {
  readonly law: Law;
  /** The user in whose name everything is recorded. */
  readonly userId: string;
  /** How many cases are in so far. */
  readonly progress?: (done: number) => void;
};

/**
 * Fills an empty register with invented cases and officers, through the journal and the read model, as if each fact
 * had been recorded in the morning of its day. Others may read between chunks.
 */
export async function fillRegister(
  db: WriteDb,
  { userId, law, progress, ...sampling }: Filling,
): Promise<void> {
  transact(db, () => addOfficers(db, sampling.today, userId));
  let done = 0;
  for (const chunk of inChunks(sampleCases(sampling), CHUNK)) {
    transact(db, () => chunk.forEach((sample) => addCase({ db, law }, sample, userId)));
    done += chunk.length;
    progress?.(done);
    await setImmediate();
  }
}

function* inChunks<T>(items: Iterable<T>, size: number): Generator<readonly T[]> {
  let chunk: T[] = [];
  for (const item of items) {
    chunk.push(item);
    if (chunk.length < size) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}

const morningOf = (day: LocalDate): string => `${day}T01:00:00.000Z`;

function addOfficers(db: WriteDb, today: LocalDate, userId: string): void {
  for (const { id, name } of OFFICERS)
    recordRegisterFact(db, {
      id: `added-${id}`,
      recordedAt: morningOf(today),
      recordedBy: userId,
      body: { type: 'officer.added', officerId: id, name },
    });
}

function addCase(register: LawfulWriting, { caseId, events }: SampleCase, userId: string): void {
  const recorded = events.map((event) => ({
    ...event,
    caseId,
    override: null,
    recordedAt: morningOf(event.day),
    recordedBy: userId,
  }));
  recordFacts(register, caseSubject, recorded, null);
}
