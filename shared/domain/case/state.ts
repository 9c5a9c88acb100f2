import type { LocalDate } from '../localDate.ts';
import type {
  CaseEvent,
  CaseFlags,
  Decision,
  Judgment,
  NoMeansGround,
  ObligationItem,
  Override,
  Party,
} from './events.ts';

/** Where the procedure stands, leaving a pause aside (law.md §6.1). Independent of any "today". */
export const stages = [
  'docketed',
  'served',
  'hasMeans',
  'coercion',
  'noMeans',
  'separateBook',
  'requestReturned',
  'completed',
  'terminated',
  'entrustedOut',
  'revoked',
] as const;
export type Stage = (typeof stages)[number];

/** What the office calls the state on a given day; the voluntary period depends on the day. */
export const caseStates = [
  'docketed',
  'voluntary',
  'verifying',
  'hasMeans',
  'coercion',
  'noMeans',
  'separateBook',
  'deferred',
  'deferredByAgreement',
  'suspended',
  'requestReturned',
  'completed',
  'terminated',
  'entrustedOut',
  'revoked',
] as const;
export type CaseStateName = (typeof caseStates)[number];

/** Classification at book closing (statistics.md §1.5, §8.2). */
export const classifications = [
  'completed',
  'terminated',
  'inProgress',
  'deferredByAgreement',
  'notYetEnforceable',
  'deferred',
  'suspended',
  'voluntaryPeriod',
  'entrustedOut',
  'revoked',
  'requestReturned',
  'separateTrackingBook',
] as const;
export type Classification = (typeof classifications)[number];

export type Pause = {
  readonly kind: 'deferred' | 'deferredByAgreement' | 'suspended';
  readonly eventId: string;
  readonly since: LocalDate | null;
  readonly until: LocalDate | null;
  readonly requestedOn: LocalDate | null;
  readonly cassation: boolean;
  readonly groundEndedOn: LocalDate | null;
};

/** A dated fact with the event that proves it. */
export type DatedFact = {
  readonly eventId: string;
  readonly day: LocalDate | null;
  readonly imported: boolean;
};

/** One item with what happened to its money; all đồng. `remaining` = due − collected − terminated − entrusted. */
export type ItemLedger = {
  readonly item: ObligationItem;
  readonly due: number;
  readonly collected: number;
  readonly paidOut: number;
  readonly terminated: number;
  readonly entrusted: number;
  readonly remaining: number;
  readonly done: boolean;
};

/** The whole case's money, đồng. The items' sums plus `unallocated` tie to it. */
export type CaseMoney = {
  readonly due: number;
  readonly collected: number;
  readonly paidOut: number;
  readonly notifiedUnclaimed: number;
  readonly terminated: number;
  readonly entrusted: number;
  readonly remaining: number;
  /** Collected but not assigned to an item. */
  readonly unallocated: number;
  readonly onHand: number;
};

/** Something the register should hold and does not: "cần bổ sung". */
export const gapCodes = [
  'docketDayMissing',
  'judgmentDayMissing',
  'decisionNumberMissing',
  'officerMissing',
  'creditorMissing',
  'noticeMissing',
  'verificationMissing',
  'moneyDayMissing',
  'deferralGroundMissing',
  'deferralEndMissing',
  'suspensionGroundMissing',
  'noMeansGroundMissing',
  'channelMissing',
] as const;
export type GapCode = (typeof gapCodes)[number];
export type Gap = { readonly code: GapCode; readonly eventId: string | null };

/** What folding the events of one case yields. */
export type CaseState = {
  readonly caseId: string;
  readonly docketEventId: string;
  readonly docketDay: LocalDate | null;
  readonly imported: boolean;
  readonly decision: Decision;
  readonly judgment: Judgment;
  readonly initiative: 'ownInitiative' | 'onRequest';
  readonly urgentMeasure: boolean;
  readonly flags: CaseFlags;
  readonly requestReceivedOn: LocalDate | null;
  readonly judgmentReceivedOn: LocalDate | null;
  readonly officerId: string | null;
  readonly assignedBy: DatedFact | null;
  readonly note: string | null;
  /** Parties named at docketing only; later batches are paged from the read model. */
  readonly parties: readonly Party[];
  readonly stage: Stage;
  readonly pause: Pause | null;
  /** First valid notice of the enforcement decision to the debtor. */
  readonly validNotice: DatedFact | null;
  readonly verifications: readonly (DatedFact & { readonly result: 'hasMeans' | 'noMeans' })[];
  readonly noMeans:
    (DatedFact & { readonly ground: NoMeansGround | null; readonly longCycle: boolean }) | null;
  readonly endedOn: LocalDate | null;
  readonly ledgers: readonly ItemLedger[];
  readonly money: CaseMoney;
  readonly collections: readonly (DatedFact & { readonly amount: number })[];
  readonly payouts: readonly (DatedFact & { readonly amount: number })[];
  readonly decisions: readonly (DatedFact & { readonly kind: string; readonly decision: Decision })[];
  readonly dutiesDone: readonly (DatedFact & { readonly ruleId: string; readonly triggerEventId: string })[];
  readonly overrides: readonly (Override & { readonly eventId: string })[];
  readonly gaps: readonly Gap[];
  /** Events that count, corrections applied, in the order of the fold. */
  readonly effective: readonly CaseEvent[];
  /** Highest seq folded: the version for conflict checks. */
  readonly version: number;
};
