import type { LocalDate } from '../localDate.ts';

/** A moment, ISO 8601 in UTC. Never mixed with LocalDate. */
export type Instant = string;

/** A decision of the agency. Its number comes from the agency; null reads "chưa cấp số". */
export type Decision = { readonly number: string | null; readonly day: LocalDate };

export type PartyRole = 'debtor' | 'creditor' | 'thirdParty';

export type Party = {
  readonly id: string;
  readonly role: PartyRole;
  readonly kind: 'person' | 'organisation';
  readonly name: string;
  readonly idNumber: string | null;
  readonly birthYear: number | null;
  readonly address: string | null;
};

export const obligationCategories = [
  'courtFee',
  'fine',
  'illicitGainRecovery',
  'confiscationToState',
  'compensation',
  'restitution',
  'periodicSupport',
  'wages',
  'debt',
  'other',
] as const;
export type ObligationCategory = (typeof obligationCategories)[number];

/** One khoản phải thi hành. `amount` is integer đồng and 0 for a duty that is not money. */
export type ObligationItem = {
  readonly id: string;
  readonly kind: 'money' | 'act';
  readonly category: ObligationCategory;
  readonly label: string;
  readonly amount: number;
};

export const judgmentTypes = [
  'civil',
  'criminal',
  'administrativeAsset',
  'family',
  'commercial',
  'labour',
  'bankruptcy',
  'competition',
  'arbitration',
  'other',
] as const;
export type JudgmentType = (typeof judgmentTypes)[number];

export type Judgment = {
  readonly number: string;
  readonly day: LocalDate | null;
  readonly court: string;
  readonly type: JudgmentType;
};

export type CaseFlags = {
  readonly corruptionEconomic: boolean;
  readonly creditInstitution: boolean;
  readonly keyComplex: boolean;
};

export const noticeChannels = [
  'direct',
  'post',
  'vneid',
  'posting',
  'massMedia',
  'abroad',
  'prison',
  'other',
] as const;
export type NoticeChannel = (typeof noticeChannels)[number];

export const noticeDocuments = [
  'enforcementDecision',
  'coercionDecision',
  'otherDecision',
  'summons',
] as const;
export type NoticeDocument = (typeof noticeDocuments)[number];

/** How a direct notice went (NĐ152 Đ16.3, 16.6). */
export const directOutcomes = ['received', 'coResident', 'refusedToSign'] as const;
export type DirectOutcome = (typeof directOutcomes)[number];

export const coercionMeasures = [
  'accountDeduction',
  'incomeDeduction',
  'assetExploitation',
  'seizure',
  'compelledHandover',
  'compelledAct',
  'other',
] as const;
export type CoercionMeasure = (typeof coercionMeasures)[number];

/** Points of Đ46.1 that the sources name; the rest is `other` with its text (L2025 Đ46, 2008 Đ48). */
export const deferralGrounds = [
  'agreement',
  'cassationRequest',
  'disputeSuit',
  'courtCorrection',
  'other',
  'unknown',
] as const;
export type DeferralGround = (typeof deferralGrounds)[number];

export const noMeansGrounds = ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h'] as const;
export type NoMeansGround = (typeof noMeansGrounds)[number];

/** How much of one obligation item a sum belongs to, integer đồng. */
export type Allocation = { readonly itemId: string; readonly amount: number };

type Docketed = {
  readonly type: 'case.docketed';
  readonly decision: Decision;
  readonly judgment: Judgment;
  readonly initiative: 'ownInitiative' | 'onRequest';
  readonly urgentMeasure: boolean;
  readonly flags: CaseFlags;
  readonly requestReceivedOn: LocalDate | null;
  readonly judgmentReceivedOn: LocalDate | null;
  readonly parties: readonly Party[];
  readonly items: readonly ObligationItem[];
  readonly officerId: string | null;
  readonly note: string | null;
};

type NoticeServed = {
  readonly type: 'notice.served';
  readonly document: NoticeDocument;
  readonly channel: NoticeChannel;
  /** Channel `direct`: who took it. */
  readonly outcome: DirectOutcome | null;
  /** Channel `massMedia`: day of the first of the two publications; the event day is the second. */
  readonly firstPublishedOn: LocalDate | null;
  readonly detail: string | null;
};

/** The day of an event is the day it happened; for a decision, the day it bears. Amounts are integer đồng. */
export type CaseEventBody =
  | Docketed
  | { readonly type: 'parties.added'; readonly parties: readonly Party[] }
  | { readonly type: 'officer.assigned'; readonly officerId: string }
  | NoticeServed
  | {
      readonly type: 'voluntary.performed';
      readonly itemIds: readonly string[];
      readonly detail: string | null;
    }
  | {
      readonly type: 'condition.verified';
      readonly result: 'hasMeans' | 'noMeans' | 'unknown';
      readonly method: 'onSite' | 'written' | 'authorised' | 'unknown';
      readonly detail: string | null;
    }
  | {
      readonly type: 'noMeans.decided';
      readonly decision: Decision;
      readonly ground: NoMeansGround | null;
      /** Prisoner with at least 2 years left, or new address unknown: verified yearly (2008 Đ44.2; 2025 Đ38.3). */
      readonly longCycle: boolean;
      readonly detail: string | null;
    }
  | { readonly type: 'separateBook.entered'; readonly detail: string | null }
  | { readonly type: 'request.returned'; readonly decision: Decision; readonly detail: string | null }
  | {
      readonly type: 'deferral.decided';
      readonly decision: Decision;
      readonly ground: DeferralGround;
      /** Date of the cassation authority's document: the 3-month maximum counts from it (HO-03). */
      readonly requestedOn: LocalDate | null;
      readonly until: LocalDate | null;
      readonly detail: string | null;
    }
  | {
      readonly type: 'suspension.decided';
      readonly decision: Decision;
      readonly ground: 'bankruptcy' | 'cassationProtest' | 'foreignAward' | 'other' | 'unknown';
      readonly detail: string | null;
    }
  | { readonly type: 'pause.groundEnded'; readonly detail: string | null }
  | { readonly type: 'enforcement.resumed'; readonly decision: Decision; readonly detail: string | null }
  | {
      readonly type: 'termination.decided';
      readonly decision: Decision;
      readonly scope: 'whole' | 'part';
      /** The items that end when only part does. */
      readonly itemIds: readonly string[];
      readonly detail: string | null;
    }
  | {
      readonly type: 'entrustment.decided';
      readonly decision: Decision;
      readonly receivingAgency: string;
      readonly scope: 'whole' | 'part';
      readonly itemIds: readonly string[];
      readonly detail: string | null;
    }
  | {
      readonly type: 'decision.revoked';
      readonly decision: Decision;
      /** The event whose decision is withdrawn; the docketing event withdraws the case itself. */
      readonly revokedEventId: string;
      readonly detail: string | null;
    }
  | {
      readonly type: 'decision.amended';
      readonly decision: Decision;
      readonly amendedEventId: string;
      /** The new list of items, where the amendment changes what must be enforced. */
      readonly items: readonly ObligationItem[] | null;
      readonly detail: string;
    }
  | {
      readonly type: 'coercion.decided';
      readonly decision: Decision;
      readonly measure: CoercionMeasure;
      readonly forcesMobilised: boolean;
      readonly detail: string | null;
    }
  | {
      readonly type: 'money.collected';
      readonly amount: number;
      readonly receipt: string | null;
      readonly voluntary: boolean;
      readonly allocations: readonly Allocation[];
      readonly detail: string | null;
    }
  | {
      readonly type: 'money.paidOut';
      readonly amount: number;
      readonly voucher: string | null;
      readonly payee: string | null;
      readonly allocations: readonly Allocation[];
      readonly detail: string | null;
    }
  | {
      readonly type: 'money.notifiedUnclaimed';
      readonly amount: number;
      readonly detail: string | null;
    }
  | { readonly type: 'case.completed'; readonly detail: string | null }
  /** A duty of the agency that has no event of its own was done (dossier opened, sent to the procuracy, published …). */
  | {
      readonly type: 'duty.done';
      readonly ruleId: string;
      readonly triggerEventId: string;
      readonly detail: string | null;
    }
  /** Names the event it corrects; with no replacement the earlier event no longer counts. Nothing is erased. */
  | {
      readonly type: 'event.corrected';
      readonly correctedEventId: string;
      readonly reason: string;
      readonly replacement: Correctable | null;
    };

export type CaseEventType = CaseEventBody['type'];
export type BodyOf<T extends CaseEventType> = Extract<CaseEventBody, { readonly type: T }>;

/** What may stand in the place of a corrected event. `day` null: the workbook it came from names no day. */
export type Correctable = {
  readonly day: LocalDate | null;
  readonly body: Exclude<CaseEventBody, { readonly type: 'event.corrected' }>;
};

export type EventSource =
  | { readonly kind: 'recorded' }
  | {
      readonly kind: 'imported';
      readonly importId: string;
      readonly file: string;
      readonly sheet: string;
      readonly row: number;
    };

/** Something the law does not allow that was recorded all the same, with the reason, for ever visible. */
export type Override = { readonly refusal: string; readonly reason: string };

export type CaseEvent = {
  readonly id: string;
  readonly caseId: string;
  readonly seq: number;
  readonly day: LocalDate | null;
  readonly body: CaseEventBody;
  readonly recordedAt: Instant;
  readonly recordedBy: string;
  readonly source: EventSource;
  readonly override: Override | null;
};
