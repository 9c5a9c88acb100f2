import { applyCorrections } from '../facts/corrections.ts';
import { acts } from '../acts/index.ts';
import { datedFact, decisionIn } from '../facts/factDay.ts';
import { endAs, openDraft } from '../state/draft.ts';
import type { CaseDraft } from '../state/draft.ts';
import type { BodyOf, CaseEvent, CaseEventType } from '../event.ts';
import { closeMoney } from '../state/ledger.ts';
import { inFoldOrder } from '../facts/order.ts';
import { gapsOf } from './gaps.ts';
import { withoutRevoked } from '../facts/revocations.ts';
import type { CaseState, DatedFact } from '../state/state.ts';

/**
 * What the events of one case make of it; null when there is no docketing event among them.
 * Corrections are applied first, revoked decisions left out, the rest folded by (day, seq), an event without a
 * day standing with the docketing. `from` is the state that earlier events made: folding in parts equals folding
 * at once. Independent of any "today"; for a state at a cut-off fold the events up to it (`stateAsOf`).
 */
export function foldEvents(events: readonly CaseEvent[], from: CaseState | null = null): CaseState | null {
  const history = bySeq(from ? [...from.history, ...events] : events);
  const { facts, withdrawn } = applyCorrections(history);
  const docket = facts.find((fact) => fact.body.type === 'case.docketed');
  if (!docket || docket.body.type !== 'case.docketed') return null;
  const effective = inFoldOrder(docket, withoutRevoked(facts), docket.day ?? docket.body.decision.day);
  const draft = openDraft(docket, docket.body);
  for (const fact of effective) foldFact(draft, fact);
  if (withdrawn) withdraw(draft, history);
  return close(draft, { docketed: docket.body, effective, history, withdrawn });
}

const bySeq = (events: readonly CaseEvent[]): readonly CaseEvent[] =>
  events.every((event, at) => event.seq >= (events[at - 1]?.seq ?? 0))
    ? events
    : events.toSorted((a, b) => a.seq - b.seq);

/** A case entered by mistake ends with the correction that says so. */
function withdraw(draft: CaseDraft, history: readonly CaseEvent[]): void {
  const correction = history.findLast(
    ({ body }) => body.type === 'event.corrected' && body.correctedEventId === draft.docket.id,
  );
  draft.end = null;
  endAs(draft, 'revoked', datedFact(correction ?? draft.docket));
}

/** Takes one fact into the case, facts coming in the order they happened. */
function foldFact(draft: CaseDraft, event: CaseEvent): void {
  const fact = datedFact(event);
  const decision = decisionIn(event.body);
  if (decision && event.id !== draft.docket.id) {
    draft.decisions.push({ ...fact, kind: event.body.type, decision });
  }
  foldBody(draft, event.body.type, event.body, fact);
}

function foldBody<T extends CaseEventType>(
  draft: CaseDraft,
  type: T,
  body: BodyOf<T>,
  fact: DatedFact,
): void {
  acts[type].fold(draft, body, fact);
}

type Folded = Pick<CaseState, 'effective' | 'history' | 'withdrawn'> & {
  readonly docketed: BodyOf<'case.docketed'>;
};

function close(draft: CaseDraft, { docketed, effective, history, withdrawn }: Folded): CaseState {
  const { docket, stage, pause, end } = draft;
  const { initiative, urgentMeasure, flags, requestReceivedOn, judgmentReceivedOn, note } = docketed;
  return {
    caseId: docket.caseId,
    docketEventId: docket.id,
    docketDay: docket.day,
    imported: docket.source.kind === 'imported',
    decision: docketed.decision,
    judgment: docketed.judgment,
    initiative,
    urgentMeasure,
    flags,
    requestReceivedOn,
    judgmentReceivedOn,
    officerId: draft.officerId,
    assignedBy: draft.assignedBy,
    note,
    parties: docketed.parties,
    stage,
    pause,
    pastPauses: draft.pastPauses,
    validNotice: draft.validNotice,
    verifications: draft.verifications,
    noMeans: draft.noMeans,
    noMeansGround: draft.noMeansGround,
    noMeansSpells: draft.noMeansSpells,
    endedOn: end?.day ?? null,
    endEventId: end?.eventId ?? null,
    withdrawn,
    ...closeMoney(draft.money),
    collections: draft.collections,
    payouts: draft.payouts,
    unclaimedNotices: draft.unclaimedNotices,
    decisions: draft.decisions,
    dutiesDone: draft.dutiesDone,
    overrides: overridesOf(history),
    gaps: gapsOf(draft, effective),
    effective,
    history,
    version: history.at(-1)?.seq ?? 0,
  };
}

/** An override stays visible even when its event was corrected since. */
const overridesOf = (history: readonly CaseEvent[]): CaseState['overrides'] =>
  history.flatMap(({ id, override }) => (override ? [{ ...override, eventId: id }] : []));
