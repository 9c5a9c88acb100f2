import { schemaVersion } from '#db/migrate.ts';
import { noteBuilt } from '#db/repo/readModels.ts';
import { subjectKinds } from '#shared/domain/journal/subjects.ts';
import type { Pace } from '../register/threadWork.ts';
import type { LawfulWriting } from './subject.ts';
import { subjects } from './subjects.ts';

/** The order of rebuilding: a case names officers. */
const IN_ORDER = [...subjectKinds.filter((kind) => kind !== 'case'), 'case'] as const;

/**
 * Clears every read model and writes it anew from the journal, in the caller's transaction.
 * @returns how many cases there are; null when it was stopped half-way: the caller undoes all
 */
export function rebuildReadModels(context: LawfulWriting, { step, isStopped }: Pace): number | null {
  const { db } = context;
  for (const kind of IN_ORDER.toReversed()) subjects[kind].clear(db);
  const works = IN_ORDER.map((kind) => subjects[kind].rebuild(context));
  const total = works.reduce((sum, work) => sum + work.total, 0);
  let done = 0;
  for (const { steps } of works) {
    for (const _written of steps) {
      if (isStopped()) return null;
      step((done += 1), total);
    }
  }
  noteBuilt(db, schemaVersion(db));
  return works.at(-1)?.total ?? 0;
}
