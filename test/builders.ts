import type { Allocation, Decision, ObligationItem, Party } from '#shared/domain/case/bodies/parts.ts';
import type { BodyOf, CaseEvent, CaseEventBody, Correctable, Override } from '#shared/domain/case/event.ts';
import { foldEvents } from '#shared/domain/case/fold/fold.ts';
import type { CaseState } from '#shared/domain/case/state/state.ts';
import type { VerificationResult } from '#shared/domain/case/bodies/means.ts';
import type { RuleId } from '#shared/domain/law/ruleId.ts';
import type { LocalDate } from '#shared/domain/localDate.ts';
import { localDate } from '#shared/domain/localDate.ts';

/** Something that happened in a case, before it is numbered. `day` null: nobody wrote it down. */
export type Happening = {
  readonly day: LocalDate | null;
  readonly body: CaseEventBody;
  readonly isImported?: boolean;
  readonly override?: Override;
};

/** The events of one case, numbered in the order given: ids 'e1', 'e2', … and seq 1, 2, … */
export function caseEvents(...happenings: readonly Happening[]): CaseEvent[] {
  return happenings.map(({ day, body, isImported = false, override = null }, at) => ({
    id: `e${at + 1}`,
    caseId: 'case-1',
    seq: at + 1,
    day,
    body,
    recordedAt: '2026-11-21T02:00:00.000Z',
    recordedBy: 'user-1',
    source: isImported
      ? { kind: 'imported', importId: 'import-1', file: 'so.xlsx', sheet: 'Sổ', row: at + 1 }
      : { kind: 'recorded' },
    override,
  }));
}

/** The folded state of one case. */
export function caseState(...happenings: readonly Happening[]): CaseState {
  const state = foldEvents(caseEvents(...happenings));
  if (!state) throw new Error('These events hold no docketing');
  return state;
}

export const imported = (happening: Happening): Happening => ({ ...happening, isImported: true });
export const undated = (happening: Happening): Happening => ({ ...happening, day: null, isImported: true });
export const overridden = (happening: Happening, reason: string): Happening => ({
  ...happening,
  override: { refusal: 'Luật không cho.', reason },
});

const on = (day: string, body: CaseEventBody): Happening => ({ day: localDate(day), body });

const decisionOf = (day: string): Decision => ({ number: '01/QĐ-THADS', day: localDate(day) });

export const party = (role: Party['role'], name: string): Party => ({
  id: `${role}-${name}`,
  role,
  kind: 'person',
  name,
  idNumber: null,
  birthYear: null,
  address: null,
});

export const moneyItem = (id: string, amount: number): ObligationItem => ({
  id,
  kind: 'money',
  category: 'debt',
  label: `Khoản ${id}`,
  amount,
});

export const actItem = (id: string): ObligationItem => ({
  id,
  kind: 'act',
  category: 'other',
  label: `Việc ${id}`,
  amount: 0,
});

type Docketing = Partial<
  Omit<BodyOf<'case.docketed'>, 'type' | 'requestReceivedOn' | 'judgmentReceivedOn'>
> & {
  readonly requestReceivedOn?: string;
  readonly judgmentReceivedOn?: string;
};

/** A case on request of 100 đồng to one creditor, with an officer; docketed the day of its decision. */
export function docketed(day: string, facts: Docketing = {}): Happening {
  const { requestReceivedOn, judgmentReceivedOn, ...rest } = facts;
  return on(day, {
    type: 'case.docketed',
    decision: decisionOf(day),
    judgment: { number: '12/2026/DS-ST', day: localDate(day), court: 'TAND khu vực 1', type: 'civil' },
    initiative: 'onRequest',
    urgentMeasure: false,
    flags: { corruptionEconomic: false, creditInstitution: false, keyComplex: false },
    requestReceivedOn: requestReceivedOn === undefined ? null : localDate(requestReceivedOn),
    judgmentReceivedOn: judgmentReceivedOn === undefined ? null : localDate(judgmentReceivedOn),
    parties: [party('debtor', 'Nguyễn Văn An'), party('creditor', 'Trần Thị Bình')],
    items: [moneyItem('a', 100)],
    officerId: 'officer-1',
    note: null,
    ...rest,
  });
}

export const partiesAdded = (day: string, ...parties: readonly Party[]): Happening =>
  on(day, { type: 'parties.added', parties });

export const assigned = (day: string, officerId: string): Happening =>
  on(day, { type: 'officer.assigned', officerId });

export const notice = (day: string, facts: Partial<Omit<BodyOf<'notice.served'>, 'type'>> = {}): Happening =>
  on(day, {
    type: 'notice.served',
    document: 'enforcementDecision',
    channel: 'direct',
    outcome: 'received',
    firstPublishedOn: null,
    partyIds: [],
    detail: null,
    ...facts,
  });

export const performed = (day: string, ...itemIds: readonly string[]): Happening =>
  on(day, { type: 'voluntary.performed', itemIds, detail: null });

export const verified = (day: string, result: VerificationResult): Happening =>
  on(day, { type: 'condition.verified', result, method: 'onSite', detail: null });

export const noMeans = (day: string, facts: { readonly longCycle?: boolean } = {}): Happening =>
  on(day, {
    type: 'noMeans.decided',
    decision: decisionOf(day),
    ground: 'a',
    longCycle: facts.longCycle ?? false,
    detail: null,
  });

export const separateBook = (day: string): Happening =>
  on(day, { type: 'separateBook.entered', detail: null });

export const requestReturned = (day: string): Happening =>
  on(day, { type: 'request.returned', decision: decisionOf(day), detail: null });

export const deferred = (
  day: string,
  ground: BodyOf<'deferral.decided'>['ground'],
  facts: { readonly until?: string; readonly requestedOn?: string } = {},
): Happening =>
  on(day, {
    type: 'deferral.decided',
    decision: decisionOf(day),
    ground,
    requestedOn: facts.requestedOn === undefined ? null : localDate(facts.requestedOn),
    until: facts.until === undefined ? null : localDate(facts.until),
    detail: null,
  });

export const suspended = (day: string): Happening =>
  on(day, { type: 'suspension.decided', decision: decisionOf(day), ground: 'bankruptcy', detail: null });

export const groundEnded = (day: string): Happening => on(day, { type: 'pause.groundEnded', detail: null });

export const resumed = (day: string): Happening =>
  on(day, { type: 'enforcement.resumed', decision: decisionOf(day), detail: null });

/** Ends these items; with none named, the whole case. */
export const terminated = (day: string, ...itemIds: readonly string[]): Happening =>
  on(day, {
    type: 'termination.decided',
    decision: decisionOf(day),
    scope: itemIds.length === 0 ? 'whole' : 'part',
    itemIds,
    detail: null,
  });

/** Entrusts these items; with none named, the whole case. */
export const entrusted = (day: string, ...itemIds: readonly string[]): Happening =>
  on(day, {
    type: 'entrustment.decided',
    decision: decisionOf(day),
    receivingAgency: 'THADS tỉnh khác',
    scope: itemIds.length === 0 ? 'whole' : 'part',
    itemIds,
    detail: null,
  });

export const revoked = (day: string, revokedEventId: string): Happening =>
  on(day, { type: 'decision.revoked', decision: decisionOf(day), revokedEventId, detail: null });

export const amended = (day: string, items: readonly ObligationItem[] | null): Happening =>
  on(day, {
    type: 'decision.amended',
    decision: decisionOf(day),
    amendedEventId: 'e1',
    items,
    detail: 'Sửa khoản phải thi hành',
  });

export const coerced = (day: string): Happening =>
  on(day, {
    type: 'coercion.decided',
    decision: decisionOf(day),
    measure: 'seizure',
    forcesMobilised: false,
    detail: null,
  });

export const collected = (day: string, amount: number, ...allocations: readonly Allocation[]): Happening =>
  on(day, { type: 'money.collected', amount, receipt: null, voluntary: true, allocations, detail: null });

export const paidOut = (day: string, amount: number, ...allocations: readonly Allocation[]): Happening =>
  on(day, { type: 'money.paidOut', amount, voucher: null, payee: null, allocations, detail: null });

export const notifiedUnclaimed = (day: string, amount: number): Happening =>
  on(day, { type: 'money.notifiedUnclaimed', amount, detail: null });

export const completed = (day: string): Happening => on(day, { type: 'case.completed', detail: null });

export const dutyDone = (day: string, ruleId: RuleId, triggerEventId: string): Happening =>
  on(day, { type: 'duty.done', ruleId, triggerEventId, detail: null });

/** Puts another fact in the place of an earlier event; with none, withdraws it. */
export const corrected = (
  day: string,
  correctedEventId: string,
  replacement: Happening | null = null,
): Happening =>
  on(day, {
    type: 'event.corrected',
    correctedEventId,
    reason: 'Ghi nhầm',
    replacement: correctable(replacement),
  });

/** What a workbook states of a day to come: no day, imported. */
export function toCome(statedDay: string, happening: Happening): Happening {
  const fact = correctable(happening);
  if (!fact) throw new Error('A workbook states no correction');
  const { body } = fact;
  return undated(on(statedDay, { type: 'futureDay.stated', statedDay: localDate(statedDay), fact: body }));
}

function correctable(happening: Happening | null): Correctable | null {
  const body = happening?.body;
  if (!body || body.type === 'event.corrected' || body.type === 'futureDay.stated') return null;
  return { day: happening.day, body };
}
