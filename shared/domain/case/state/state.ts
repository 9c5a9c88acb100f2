import type { RuleId } from '../../law/ruleId.ts';
import type { LocalDate } from '../../localDate.ts';
import type { BodyOf, CaseEvent, CaseEventType, Override } from '../event.ts';
import type { CaseFlags, Decision, Initiative, Judgment, ObligationItem, Party } from '../bodies/parts.ts';
import type { DeferralGround } from '../bodies/pause.ts';
import type { NoMeansGround } from '../bodies/means.ts';

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
  /** Of a deferral; null for a suspension. */
  readonly ground: DeferralGround | null;
  readonly eventId: string;
  readonly since: LocalDate | null;
  readonly until: LocalDate | null;
  readonly requestedOn: LocalDate | null;
  readonly cassation: boolean;
  readonly groundEndedOn: LocalDate | null;
  readonly groundEndedEventId: string | null;
  readonly imported: boolean;
};

/** A dated fact with the event that proves it. */
export type DatedFact = {
  readonly eventId: string;
  readonly day: LocalDate | null;
  readonly imported: boolean;
};

/** A pause that is over: a decision to continue lifted it, or another pause took its place (`replaced`). */
export type PastPause = Pause & { readonly lifted: DatedFact; readonly replaced: boolean };

/** `unknown`: a workbook tells the day of a verification and not what it found. */
type VerificationResult = BodyOf<'condition.verified'>['result'];

/** One decision "chưa có điều kiện": the verification that gave its ground, and the decision to continue. */
export type NoMeansSpell = {
  readonly decided: DatedFact;
  readonly ground: DatedFact | null;
  readonly longCycle: boolean;
  readonly lifted: DatedFact | null;
};

/**
 * One item with what happened to its money; all đồng. `performed` was handed over between the parties, not
 * through the agency. `remaining` = due − collected − performed − terminated − entrusted.
 */
export type ItemLedger = {
  readonly item: ObligationItem;
  readonly due: number;
  readonly collected: number;
  readonly performed: number;
  readonly paidOut: number;
  readonly terminated: number;
  readonly entrusted: number;
  readonly remaining: number;
  /** Taken off the case by a termination or an entrustment. */
  readonly struck: boolean;
  /** Nothing more is asked of it: performed, paid in full or struck. */
  readonly done: boolean;
};

/**
 * The whole case's money, đồng. The items' `collected` plus `unallocated` and their `paidOut` plus
 * `unallocatedPaidOut` tie to it; the items' `remaining` exceed the case's by `unallocated`.
 */
export type CaseMoney = {
  readonly due: number;
  readonly collected: number;
  readonly performed: number;
  readonly paidOut: number;
  readonly notifiedUnclaimed: number;
  readonly terminated: number;
  readonly entrusted: number;
  readonly remaining: number;
  /** Collected but not assigned to an item. */
  readonly unallocated: number;
  /** Paid out but not assigned to an item. */
  readonly unallocatedPaidOut: number;
  /** Collected and not paid out; money notified as unclaimed is still in it. */
  readonly onHand: number;
};

/** Something the register should hold and does not: "cần bổ sung". */
export const gapCodes = [
  'docketDayMissing',
  'judgmentNumberMissing',
  'judgmentDayMissing',
  'courtMissing',
  'decisionNumberMissing',
  'officerMissing',
  'creditorMissing',
  'noticeMissing',
  'verificationMissing',
  'verificationResultMissing',
  'moneyDayMissing',
  'deferralGroundMissing',
  'deferralEndMissing',
  'suspensionGroundMissing',
  'noMeansGroundMissing',
  'channelMissing',
  'noticePartyMissing',
  'futureFactLeft',
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
  readonly initiative: Initiative;
  readonly urgentMeasure: boolean;
  readonly flags: CaseFlags;
  readonly requestReceivedOn: LocalDate | null;
  readonly judgmentReceivedOn: LocalDate | null;
  readonly officerId: string | null;
  /** The first assignment: the dossier is opened from it (IN-12). */
  readonly assignedBy: DatedFact | null;
  readonly note: string | null;
  /** Parties named at docketing only; later batches are paged from the read model. */
  readonly parties: readonly Party[];
  readonly stage: Stage;
  readonly pause: Pause | null;
  readonly pastPauses: readonly PastPause[];
  /** First valid notice of the enforcement decision to the debtor. */
  readonly validNotice: DatedFact | null;
  readonly verifications: readonly (DatedFact & { readonly result: VerificationResult })[];
  readonly noMeans:
    (DatedFact & { readonly ground: NoMeansGround | null; readonly longCycle: boolean }) | null;
  /** The verification that found no means, while no decision followed it. */
  readonly noMeansGround: DatedFact | null;
  readonly noMeansSpells: readonly NoMeansSpell[];
  readonly endedOn: LocalDate | null;
  readonly endEventId: string | null;
  /** The docketing itself was withdrawn by a correction: entered by mistake, counted nowhere. */
  readonly withdrawn: boolean;
  readonly ledgers: readonly ItemLedger[];
  readonly money: CaseMoney;
  readonly collections: readonly (DatedFact & { readonly amount: number })[];
  readonly payouts: readonly (DatedFact & { readonly amount: number })[];
  readonly unclaimedNotices: readonly (DatedFact & { readonly amount: number })[];
  /** The docketing decision first, then every other that is in force. */
  readonly decisions: readonly (DatedFact & { readonly kind: CaseEventType; readonly decision: Decision })[];
  readonly dutiesDone: readonly (DatedFact & { readonly ruleId: RuleId; readonly triggerEventId: string })[];
  readonly overrides: readonly (Override & { readonly eventId: string })[];
  readonly gaps: readonly Gap[];
  /** Events that count, corrections applied and revoked decisions left out, in the order of the fold. */
  readonly effective: readonly CaseEvent[];
  /** Every event ever recorded, as recorded, by seq: what a later fold starts from. */
  readonly history: readonly CaseEvent[];
  /** Highest seq folded: the version for conflict checks. */
  readonly version: number;
};
