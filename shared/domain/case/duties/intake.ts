import { acts } from '../acts/index.ts';
import { LAW_SWITCH } from '../../law/rule.ts';
import type { LocalDate } from '../../localDate.ts';
import type { BodyOf, CaseEvent } from '../event.ts';
import { datedFact } from '../facts/factDay.ts';
import { doneByHand, plan } from './plan.ts';
import type { PlannedDuty } from './plan.ts';
import type { DutyRuleId } from './table.ts';
import type { CaseState, DatedFact } from '../state/state.ts';

/** Issuing the decision, opening the dossier, and telling the parties and the procuracy of each decision. */
export function dutiesOfIntake(state: CaseState): readonly PlannedDuty[] {
  return [...decisionDuty(state), ...dossierDuty(state), ...noticeDuties(state), ...procuracyDuties(state)];
}

/** IN-07 … IN-10: from the request or the judgment to the decision, which shows the day it was done. */
function decisionDuty(state: CaseState): readonly PlannedDuty[] {
  const { ruleId, day } = receiptOf(state);
  const done = { eventId: state.docketEventId, day: state.decision.day };
  return plan({ ruleId, from: { eventId: state.docketEventId, day }, done });
}

function receiptOf(state: CaseState): { ruleId: DutyRuleId; day: LocalDate | null } {
  const { judgmentReceivedOn: judgment, requestReceivedOn: request } = state;
  if (state.urgentMeasure) return { ruleId: 'IN-09', day: judgment ?? request };
  if (state.judgment.type === 'bankruptcy') return { ruleId: 'IN-10', day: judgment ?? request };
  if (state.initiative === 'ownInitiative') return { ruleId: 'IN-08', day: judgment };
  return { ruleId: 'IN-07', day: requestComplete(request, judgment) };
}

/** 2008 counts from the request; 2025 Đ34.3 from having both the request and the judgment. */
function requestComplete(request: LocalDate | null, judgment: LocalDate | null): LocalDate | null {
  if (request === null || judgment === null || judgment <= request) return request;
  return judgment >= LAW_SWITCH ? judgment : request;
}

/** IN-12, of an assignment recorded here: a workbook does not tell when the dossier was opened. */
function dossierDuty(state: CaseState): readonly PlannedDuty[] {
  const from = state.assignedBy;
  if (!from || from.imported) return [];
  const done = doneByHand(state, 'IN-12', from.eventId);
  return plan({ ruleId: 'IN-12', from, done });
}

/** NT-01: the enforcement decision, unless an urgent measure; every later decision recorded here. */
function noticeDuties(state: CaseState): readonly PlannedDuty[] {
  const served = servedOtherDecisions(state);
  return state.decisions.flatMap((decision) => {
    const from = { eventId: decision.eventId, day: decision.decision.day };
    if (decision.kind === 'case.docketed') return firstNoticeDuty(state, from);
    if (decision.imported) return [];
    const done = served.get(decision.eventId) ?? doneByHand(state, 'NT-01', decision.eventId);
    return plan({ ruleId: 'NT-01', from, done });
  });
}

function firstNoticeDuty(
  state: CaseState,
  from: { readonly eventId: string; readonly day: LocalDate },
): readonly PlannedDuty[] {
  if (state.urgentMeasure) return [];
  const done = state.validNotice ?? doneByHand(state, 'NT-01', from.eventId);
  return plan({ ruleId: 'NT-01', from, done });
}

/** Which notice told of which later decision: the first of its kind not before it, each notice once. */
function servedOtherDecisions(state: CaseState): ReadonlyMap<string, DatedFact> {
  const served = new Map<string, DatedFact>();
  if (state.decisions.length < 2) return served;
  const waiting = [...state.effective].filter(isLaterNotice).map((event) => ({
    fact: datedFact(event),
    document: event.body.document,
  }));
  for (const { eventId, kind, decision } of state.decisions) {
    const document = acts[kind].notifiedAs;
    const at = waiting.findIndex(
      (notice) => notice.document === document && (notice.fact.day ?? decision.day) >= decision.day,
    );
    const [notice] = at < 0 ? [] : waiting.splice(at, 1);
    if (notice) served.set(eventId, notice.fact);
  }
  return served;
}

const isLaterNotice = (event: CaseEvent): event is CaseEvent & { readonly body: BodyOf<'notice.served'> } =>
  event.body.type === 'notice.served' && event.body.document !== 'enforcementDecision';

/** NT-02, of decisions recorded here. */
function procuracyDuties(state: CaseState): readonly PlannedDuty[] {
  return state.decisions.flatMap(({ eventId, imported, decision }) => {
    if (imported) return [];
    const done = doneByHand(state, 'NT-02', eventId);
    return plan({ ruleId: 'NT-02', from: { eventId, day: decision.day }, done });
  });
}
