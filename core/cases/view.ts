import { sameDebtor } from '#db/repo/cases.ts';
import { findOfficer } from '#db/repo/officers.ts';
import { listUsers } from '#db/repo/users.ts';
import type { ReadDb } from '#db/handle.ts';
import type { CaseView } from '#shared/contract/cases.ts';
import { deadlinesOf } from '#shared/domain/case/duties/deadlines.ts';
import type { CaseEvent } from '#shared/domain/case/event.ts';
import type { CaseState } from '#shared/domain/case/state/state.ts';
import { nextLawfulAct } from '#shared/domain/case/refusals/nextAct.ts';
import { classify, stateOn } from '#shared/domain/case/state/stateOn.ts';
import { lawfulActs } from '#shared/domain/case/refusals/check.ts';
import type { LocalDate } from '#shared/domain/localDate.ts';
import { officeLaw } from '../law/officeLaw.ts';
import { caseDeadlines } from '../agenda/deadlineView.ts';
import { partiesOf } from './project.ts';

/** Parties shown on the case page itself; the rest is paged. */
const PARTIES_SHOWN = 20;

type Viewing = {
  readonly db: ReadDb;
  readonly today: LocalDate;
  /** All events of the case, corrected ones included. */
  readonly events: readonly CaseEvent[];
  readonly state: CaseState;
};

/** One case whole, as the case page shows it. */
export function viewCase({ db, today, events, state }: Viewing): CaseView {
  const { voluntaryUntil } = deadlinesOf(state, officeLaw);
  const parties = partiesOf(state.effective);
  return {
    ...pick(state),
    officer: state.officerId === null ? null : (findOfficer(db, state.officerId)?.name ?? null),
    state: stateOn(state, voluntaryUntil, today),
    classification: classify(state, voluntaryUntil, today),
    voluntaryUntil,
    parties: parties.slice(0, PARTIES_SHOWN),
    partyCount: parties.length,
    deadlines: caseDeadlines(state, today),
    events: timeline(db, events),
    acts: lawfulActs(state, { today, voluntaryUntil }).map(({ eventType, refusal }) => ({
      eventType,
      refusal: refusal?.sentence ?? null,
    })),
    suggestedAct: nextLawfulAct(state, { today, voluntaryUntil }),
    sameDebtor: [...sameDebtor(db, state.caseId, today)],
  };
}

function pick(state: CaseState) {
  return {
    id: state.caseId,
    version: state.version,
    docketDay: state.docketDay,
    imported: state.imported,
    decision: state.decision,
    judgment: state.judgment,
    initiative: state.initiative,
    urgentMeasure: state.urgentMeasure,
    flags: state.flags,
    requestReceivedOn: state.requestReceivedOn,
    judgmentReceivedOn: state.judgmentReceivedOn,
    officerId: state.officerId,
    note: state.note,
    stage: state.stage,
    endedOn: state.endedOn,
    ledgers: [...state.ledgers],
    money: state.money,
    gaps: [...state.gaps],
    overrides: [...state.overrides],
  };
}

function timeline(db: ReadDb, events: readonly CaseEvent[]): CaseView['events'] {
  const names = new Map(listUsers(db).map((user) => [user.id, user.name]));
  const correctedBy = new Map<string, string>();
  for (const { id, body } of events)
    if (body.type === 'event.corrected') correctedBy.set(body.correctedEventId, id);
  return events.map(({ id, seq, day, body, recordedAt, recordedBy, source, override }) => ({
    id,
    seq,
    day,
    body,
    recordedAt,
    recordedBy: names.get(recordedBy) ?? recordedBy,
    imported:
      source.kind === 'imported'
        ? { importId: source.importId, file: source.file, sheet: source.sheet, row: source.row }
        : null,
    override,
    correctedBy: correctedBy.get(id) ?? null,
  }));
}
