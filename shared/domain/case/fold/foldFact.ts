import type { CaseDraft } from '../state/draft.ts';
import { endAs, liftPause, moveTo, pauseWith } from '../state/draft.ts';
import type { BodyOf, CaseEvent, CaseEventBody, CaseEventType } from '../event.ts';
import { datedFact, decisionIn, factDay } from '../facts/factDay.ts';
import { collect, payOut, perform, strike } from '../state/ledger.ts';
import type { Stage } from '../state/state.ts';
import { validNoticeDay } from '../state/validNotice.ts';

type BodyByType = { readonly [Body in CaseEventBody as Body['type']]: Body };
type Folds = {
  readonly [T in CaseEventType]: (draft: CaseDraft, body: BodyByType[T], event: CaseEvent) => void;
};

const SUSPENDED = {
  kind: 'suspended',
  ground: null,
  until: null,
  requestedOn: null,
  cassation: false,
} as const;

const nothing = (): void => undefined;

/** What each kind of event changes in a case (law.md §6.1). */
const folds: Folds = {
  'case.docketed': nothing,
  'event.corrected': nothing,
  'decision.amended': (draft, body) => {
    if (body.items) draft.money.items = body.items;
  },
  'decision.revoked': (draft, body, event) => {
    if (body.revokedEventId === draft.docket.id) endAs(draft, 'revoked', event);
  },
  'parties.added': (draft, body) => {
    draft.hasCreditor ||= body.parties.some((party) => party.role === 'creditor');
  },
  'officer.assigned': (draft, body, event) => {
    draft.officerId = body.officerId;
    draft.assignedBy ??= datedFact(event);
  },
  'notice.served': (draft, body, event) => {
    if (body.document !== 'enforcementDecision') return;
    if (draft.validNotice === null || draft.validNotice.day === null) {
      draft.validNotice = { ...datedFact(event), day: validNoticeDay(body, factDay(event)) };
    }
    if (draft.stage === 'docketed') moveTo(draft, 'served');
  },
  'voluntary.performed': (draft, body) => {
    perform(draft.money, body.itemIds);
  },
  'condition.verified': foldVerification,
  'noMeans.decided': foldNoMeans,
  'separateBook.entered': (draft) => {
    moveTo(draft, 'separateBook');
  },
  'request.returned': (draft, _body, event) => {
    endAs(draft, 'requestReturned', event);
  },
  'deferral.decided': foldDeferral,
  'suspension.decided': (draft, _body, event) => {
    pauseWith(draft, event, SUSPENDED);
  },
  'pause.groundEnded': (draft, _body, event) => {
    if (!draft.pause) return;
    draft.pause = { ...draft.pause, groundEndedOn: factDay(event), groundEndedEventId: event.id };
  },
  'enforcement.resumed': foldResumption,
  'termination.decided': (draft, body, event) => {
    strike(draft.money, 'terminated', body.scope === 'whole' ? null : body.itemIds);
    if (body.scope === 'whole') endAs(draft, 'terminated', event);
  },
  'entrustment.decided': (draft, body, event) => {
    strike(draft.money, 'entrusted', body.scope === 'whole' ? null : body.itemIds);
    if (body.scope === 'whole') endAs(draft, 'entrustedOut', event);
  },
  'coercion.decided': (draft) => {
    moveTo(draft, 'coercion');
  },
  'money.collected': (draft, body, event) => {
    collect(draft.money, body.amount, body.allocations);
    draft.collections.push({ ...datedFact(event), amount: body.amount });
  },
  'money.paidOut': (draft, body, event) => {
    payOut(draft.money, body.amount, body.allocations);
    draft.payouts.push({ ...datedFact(event), amount: body.amount });
  },
  'money.notifiedUnclaimed': (draft, body, event) => {
    draft.money.notifiedUnclaimed += body.amount;
    draft.unclaimedNotices.push({ ...datedFact(event), amount: body.amount });
  },
  'case.completed': (draft, _body, event) => {
    endAs(draft, 'completed', event);
  },
  'duty.done': (draft, { ruleId, triggerEventId }, event) => {
    draft.dutiesDone.push({ ...datedFact(event), ruleId, triggerEventId });
  },
};

/** Takes one fact into the case, facts coming in the order they happened. */
export function foldFact(draft: CaseDraft, event: CaseEvent): void {
  const decision = decisionIn(event.body);
  if (decision && event.body.type !== 'case.docketed') {
    draft.decisions.push({ ...datedFact(event), kind: event.body.type, decision });
  }
  foldBody(draft, event.body.type, event.body, event);
}

function foldBody<T extends CaseEventType>(
  draft: CaseDraft,
  type: T,
  body: BodyByType[T],
  event: CaseEvent,
): void {
  folds[type](draft, body, event);
}

/** A result does not lift "chưa có điều kiện": that takes a decision to continue (2025 Đ38.2). */
function foldVerification(draft: CaseDraft, body: BodyOf<'condition.verified'>, event: CaseEvent): void {
  const fact = datedFact(event);
  draft.verifications.push({ ...fact, result: body.result });
  if (body.result === 'unknown') return;
  if (body.result === 'hasMeans') draft.noMeansGround = null;
  else if (draft.noMeans === null) draft.noMeansGround ??= fact;
  if (!verifiable.has(draft.stage)) return;
  moveTo(draft, body.result === 'hasMeans' ? 'hasMeans' : beforeVerification(draft));
}

const verifiable: ReadonlySet<Stage> = new Set<Stage>(['docketed', 'served', 'hasMeans']);

const beforeVerification = (draft: CaseDraft): Stage => (draft.validNotice ? 'served' : 'docketed');

function foldNoMeans(draft: CaseDraft, body: BodyOf<'noMeans.decided'>, event: CaseEvent): void {
  const decided = datedFact(event);
  const { ground, longCycle } = body;
  draft.noMeansSpells.push({ decided, ground: draft.noMeansGround, longCycle, lifted: null });
  draft.noMeans = { ...decided, ground, longCycle };
  draft.noMeansGround = null;
  moveTo(draft, 'noMeans');
}

function foldDeferral(draft: CaseDraft, body: BodyOf<'deferral.decided'>, event: CaseEvent): void {
  pauseWith(draft, event, {
    kind: body.ground === 'agreement' ? 'deferredByAgreement' : 'deferred',
    ground: body.ground,
    until: body.until,
    requestedOn: body.requestedOn,
    cassation: body.ground === 'cassationRequest',
  });
}

/** A decision to continue lifts the pause; with none, it lifts "chưa có điều kiện" or the separate book. */
function foldResumption(draft: CaseDraft, _body: BodyOf<'enforcement.resumed'>, event: CaseEvent): void {
  if (liftPause(draft, event)) return;
  if (draft.stage !== 'noMeans' && draft.stage !== 'separateBook') return;
  liftNoMeans(draft, event);
  const last = draft.verifications.at(-1);
  moveTo(draft, last?.result === 'hasMeans' ? 'hasMeans' : beforeVerification(draft));
}

function liftNoMeans(draft: CaseDraft, event: CaseEvent): void {
  draft.noMeans = null;
  const spell = draft.noMeansSpells.pop();
  if (spell) draft.noMeansSpells.push({ ...spell, lifted: datedFact(event) });
}
