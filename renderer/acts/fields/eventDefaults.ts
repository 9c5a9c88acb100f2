import type { CaseView } from '#shared/contract/cases.ts';
import type { BodyOf } from '#shared/domain/case/event.ts';
import type { LocalDate } from '#shared/domain/localDate.ts';
import type { EventValues } from '../form/eventValues.ts';
import type { FormType, RecordTarget } from '../recordTarget.ts';

/** What a form opens with; what has no sensible beginning is left for the person to say. */
type Blank<T extends FormType> = Partial<Extract<EventValues['body'], { readonly type: T }>> & {
  readonly type: T;
};

type Given = {
  readonly view: CaseView;
  readonly today: LocalDate;
  readonly target: Extract<RecordTarget, { readonly kind: 'record' }>;
};
type Recorded = Exclude<FormType, 'case.docketed'>;
type Blanks = { readonly [T in Recorded]: (given: Given) => Blank<T> };

const decision = (today: LocalDate) => ({ number: null, day: today });

const blanks: Blanks = {
  'parties.added': () => ({ type: 'parties.added', parties: [] }),
  'officer.assigned': () => ({ type: 'officer.assigned' }),
  'notice.served': ({ view, target }) => ({
    type: 'notice.served',
    document: documentOf(view, target.triggerEventId),
    channel: 'direct',
    outcome: 'received',
    firstPublishedOn: null,
    detail: null,
  }),
  'voluntary.performed': ({ view }) => ({
    type: 'voluntary.performed',
    itemIds: view.ledgers.length === 1 ? view.ledgers.map(({ item }) => item.id) : [],
    detail: null,
  }),
  'condition.verified': () => ({ type: 'condition.verified', method: 'onSite', detail: null }),
  'noMeans.decided': ({ today }) => ({
    type: 'noMeans.decided',
    decision: decision(today),
    ground: null,
    longCycle: false,
    detail: null,
  }),
  'separateBook.entered': () => ({ type: 'separateBook.entered', detail: null }),
  'request.returned': ({ today }) => ({
    type: 'request.returned',
    decision: decision(today),
    detail: null,
  }),
  'deferral.decided': ({ today }) => ({
    type: 'deferral.decided',
    decision: decision(today),
    requestedOn: null,
    until: null,
    detail: null,
  }),
  'suspension.decided': ({ today }) => ({
    type: 'suspension.decided',
    decision: decision(today),
    detail: null,
  }),
  'pause.groundEnded': () => ({ type: 'pause.groundEnded', detail: null }),
  'enforcement.resumed': ({ today }) => ({
    type: 'enforcement.resumed',
    decision: decision(today),
    detail: null,
  }),
  'termination.decided': ({ today }) => ({
    type: 'termination.decided',
    decision: decision(today),
    scope: 'whole',
    itemIds: [],
    detail: null,
  }),
  'entrustment.decided': ({ today }) => ({
    type: 'entrustment.decided',
    decision: decision(today),
    receivingAgency: '',
    scope: 'whole',
    itemIds: [],
    detail: null,
  }),
  'decision.revoked': ({ today }) => ({
    type: 'decision.revoked',
    decision: decision(today),
    detail: null,
  }),
  'decision.amended': ({ today }) => ({
    type: 'decision.amended',
    decision: decision(today),
    items: null,
    detail: '',
  }),
  'coercion.decided': ({ today }) => ({
    type: 'coercion.decided',
    decision: decision(today),
    forcesMobilised: false,
    detail: null,
  }),
  'money.collected': ({ view }) => ({
    type: 'money.collected',
    receipt: null,
    voluntary: view.state === 'voluntary',
    allocations: [],
    detail: null,
  }),
  'money.paidOut': ({ view }) => ({
    type: 'money.paidOut',
    voucher: null,
    payee: onlyCreditor(view),
    allocations: [],
    detail: null,
  }),
  'money.notifiedUnclaimed': () => ({ type: 'money.notifiedUnclaimed', detail: null }),
  'case.completed': () => ({ type: 'case.completed', detail: null }),
  'duty.done': ({ target }) => ({
    type: 'duty.done',
    ...(target.ruleId === null ? {} : { ruleId: target.ruleId }),
    triggerEventId: target.triggerEventId ?? '',
    detail: null,
  }),
};

/** The body a new record form opens with. */
export const blankBody = (type: Recorded, given: Given) => blanks[type](given);

/** The notice of the enforcement decision comes first; a deadline that follows another decision is about that one. */
function documentOf(view: CaseView, triggerEventId: string | null): BodyOf<'notice.served'>['document'] {
  const trigger = view.events.find(({ id }) => id === triggerEventId)?.body.type;
  if (trigger === 'coercion.decided') return 'coercionDecision';
  if (trigger !== undefined && trigger !== 'case.docketed') return 'otherDecision';
  return view.stage === 'docketed' ? 'enforcementDecision' : 'otherDecision';
}

function onlyCreditor({ parties, partyCount }: CaseView): string | null {
  const creditors = parties.filter(({ role }) => role === 'creditor');
  return creditors.length === 1 && parties.length === partyCount ? (creditors[0]?.name ?? null) : null;
}
