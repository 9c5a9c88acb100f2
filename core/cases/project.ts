import { writeCase } from '#db/repo/cases.ts';
import { writeSearchText } from '#db/repo/caseSearch.ts';
import { replaceDeadlines } from '#db/repo/deadlines.ts';
import { replaceGaps } from '#db/repo/gaps.ts';
import { replaceParties } from '#db/repo/parties.ts';
import type { CaseEvent } from '#shared/domain/case/event.ts';
import type { Party } from '#shared/domain/case/bodies/parts.ts';
import type { CaseState } from '#shared/domain/case/state/state.ts';
import { openDeadlines, standingOf } from '#shared/domain/case/standing.ts';
import type { LawfulWriting } from '../journal/subject.ts';
import { caseRecord } from './caseRecord.ts';

/** What else the projection must write again, beside the row and its deadlines. */
export type Projection = {
  readonly state: CaseState;
  readonly partiesChanged: boolean;
  /** The number of a case that is written anew; left out, a new case gets the next. */
  readonly number?: number | undefined;
};

/** Writes the read model of one case from its folded state, in the transaction that appended its event. */
export function projectCase(
  { db, law }: LawfulWriting,
  { state, partiesChanged, number: given }: Projection,
): void {
  const standing = standingOf(state, law);
  const open = openDeadlines(standing);
  const parties = partiesOf(state.effective);
  const number = writeCase(db, caseRecord({ standing, parties, open }), given);
  replaceDeadlines(db, number, open);
  replaceGaps(db, number, state.withdrawn ? [] : state.gaps);
  if (!partiesChanged) return;
  replaceParties(db, number, parties);
  writeSearchText(db, number, {
    names: parties.map((party) => party.name),
    numbers: [state.decision.number ?? '', state.judgment.number],
  });
}

/** Every party named by the events that count, in the order they were named. */
export function partiesOf(events: readonly CaseEvent[]): readonly Party[] {
  return events.flatMap(({ body }) =>
    body.type === 'case.docketed' || body.type === 'parties.added' ? body.parties : [],
  );
}
