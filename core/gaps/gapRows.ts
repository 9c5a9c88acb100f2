import type { ReadDb } from '#db/handle.ts';
import type { GapPlace } from '#db/repo/gaps.ts';
import { eventsOfCase } from '#db/repo/journal.ts';
import type { GapRow } from '#shared/contract/gaps.ts';
import type { CaseEvent } from '#shared/domain/case/event.ts';
import { decisionIn, factDay } from '#shared/domain/case/facts/factDay.ts';
import { foldEvents } from '#shared/domain/case/fold/fold.ts';
import type { CaseState, GapCode } from '#shared/domain/case/state/state.ts';
import { partiesOf } from '../cases/project.ts';

/** The rows of a page of gaps, each with what it is known by and the days to check it against. */
export function gapRows(db: ReadDb, code: GapCode, places: readonly GapPlace[]): GapRow[] {
  const states = new Map<string, CaseState | null>();
  return places.flatMap((place) => {
    const { caseId } = place;
    if (!states.has(caseId)) states.set(caseId, foldEvents(eventsOfCase(db, caseId)));
    const state = states.get(caseId);
    return state ? [rowOf(state, code, place)] : [];
  });
}

function rowOf(state: CaseState, code: GapCode, { caseId, eventId, debtor, officer }: GapPlace): GapRow {
  const lacking = state.effective.find(({ id }) => id === eventId);
  const debtors = code === 'noticePartyMissing' ? partiesOf(state.effective) : [];
  return {
    caseId,
    eventId,
    version: state.version,
    decisionNumber: state.decision.number,
    decisionDay: state.decision.day,
    debtor,
    officer,
    docketDay: state.docketDay,
    judgmentNumber: state.judgment.number,
    judgmentDay: state.judgment.day,
    noticeDay: state.validNotice?.day ?? null,
    verifiedDay: state.verifications.at(-1)?.day ?? null,
    endedOn: state.endedOn,
    lacking: lacking ? lackingOf(lacking) : null,
    debtors: debtors.filter(({ role }) => role === 'debtor').map(({ id, name }) => ({ id, name })),
  };
}

/** What the event says of itself; of a day to come, what was stated of it. */
function lackingOf(event: CaseEvent): NonNullable<GapRow['lacking']> {
  const { body } = event;
  const said = body.type === 'futureDay.stated' ? body.fact : body;
  return {
    type: said.type,
    day: body.type === 'futureDay.stated' ? body.statedDay : factDay(event),
    number: decisionIn(said)?.number ?? null,
    amount: 'amount' in said ? said.amount : null,
    detail: 'detail' in said ? said.detail : null,
  };
}
