import { sameDebtor } from '#db/repo/cases.ts';
import { findOfficer } from '#db/repo/officers.ts';
import { listUsers } from '#db/repo/users.ts';
import type { ReadDb } from '#db/handle.ts';
import type { CaseView } from '#shared/contract/cases.ts';
import type { CaseEvent } from '#shared/domain/case/event.ts';
import { whatCounts } from '#shared/domain/case/facts/corrections.ts';
import type { CaseState } from '#shared/domain/case/state/state.ts';
import { nextLawfulAct } from '#shared/domain/case/refusals/nextAct.ts';
import { classificationOn, stateNameOn } from '#shared/domain/case/standing.ts';
import type { Standing } from '#shared/domain/case/standing.ts';
import { lawfulActs } from '#shared/domain/case/refusals/check.ts';
import type { Law } from '#shared/domain/law/law.ts';
import type { LocalDate } from '#shared/domain/localDate.ts';
import { deadlineViews } from '../agenda/deadlineView.ts';
import { dutyTitles } from './dutyTitles.ts';
import { partiesOf } from './project.ts';

/** Parties shown on the case page itself; the rest is paged. */
const PARTIES_SHOWN = 20;

type Viewing = {
  readonly db: ReadDb;
  readonly law: Law;
  readonly today: LocalDate;
  readonly standing: Standing;
};

/** One case whole, as the case page shows it. */
export function viewCase({ db, law, today, standing }: Viewing): CaseView {
  const { state, deadlines, voluntaryUntil } = standing;
  const parties = partiesOf(state.effective);
  return {
    ...pick(state),
    officer: state.officerId === null ? null : (findOfficer(db, state.officerId)?.name ?? null),
    state: stateNameOn(standing, today),
    classification: classificationOn(standing, today),
    voluntaryUntil,
    parties: parties.slice(0, PARTIES_SHOWN),
    partyCount: parties.length,
    deadlines: deadlineViews(law, deadlines, today),
    events: timeline(db, state.history),
    dutyTitles: dutyTitles(law, standing),
    acts: lawfulActs(standing, today).map(({ eventType, refusal }) => ({
      eventType,
      refusal: refusal?.sentence ?? null,
    })),
    suggestedAct: nextLawfulAct(standing, today),
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
  const counting = whatCounts(events);
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
    now: counting.get(id) ?? null,
    withdrawn: counting.get(id) === null,
    correctedBy: correctedBy.get(id) ?? null,
  }));
}
