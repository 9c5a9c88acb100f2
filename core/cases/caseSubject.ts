import { clearCases } from '#db/repo/cases.ts';
import { append, docketings, eachCase } from '#db/repo/journal.ts';
import type { NewCaseEvent } from '#db/repo/journal.ts';
import { acts } from '#shared/domain/case/acts/index.ts';
import type { BodyOf, CaseEvent, CaseEventType } from '#shared/domain/case/event.ts';
import { foldEvents } from '#shared/domain/case/fold/fold.ts';
import type { CaseState } from '#shared/domain/case/state/state.ts';
import type { LawfulWriting, Rebuilding, Subject } from '../journal/subject.ts';
import { numberCases } from './numberCases.ts';
import { projectCase } from './project.ts';

/** The case: one enforcement decision and what became of it. */
export const caseSubject: Subject<NewCaseEvent, CaseEvent, CaseState, LawfulWriting> = {
  kind: 'case',
  append,
  fold: foldEvents,
  project: (context, state, { entries, isNew }) =>
    projectCase(context, {
      state,
      partiesChanged: isNew || entries.some(({ body }) => touchesParties(body.type, body)),
    }),
};

/** Every case that counts, under the number it had. */
export const rebuildingCases: Rebuilding = {
  clear: clearCases,
  rebuild: (context) => {
    const numbers = numberCases(docketings(context.db));
    return { total: numbers.size, steps: writeEach(context, numbers) };
  },
};

function* writeEach(context: LawfulWriting, numbers: ReadonlyMap<string, number>): Generator<void> {
  for (const { caseId, events } of eachCase(context.db)) {
    const state = foldEvents(events);
    if (state) projectCase(context, { state, partiesChanged: true, number: numbers.get(caseId) });
    yield;
  }
}

const touchesParties = <T extends CaseEventType>(type: T, body: BodyOf<T>): boolean =>
  acts[type].touchesParties(body);
