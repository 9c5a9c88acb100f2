import type { AgendaState } from '#shared/domain/case/duties/duty.ts';
import type { CoercionMeasure } from '#shared/domain/case/bodies/coercion.ts';
import type { NoMeansGround } from '#shared/domain/case/bodies/means.ts';
import type { DirectOutcome, NoticeChannel, NoticeDocument } from '#shared/domain/case/bodies/notice.ts';
import type { DeferralGround } from '#shared/domain/case/bodies/pause.ts';
import type { CaseEventType } from '#shared/domain/case/event.ts';
import type { JudgmentType, ObligationCategory, PartyRole } from '#shared/domain/case/parts.ts';
import type { CaseStateName, Classification, GapCode } from '#shared/domain/case/state/state.ts';
import type { Actor } from '#shared/domain/law/rule.ts';
import type { Role } from '#shared/domain/roles.ts';

type Of<K extends string> = Readonly<Record<K, string>>;

/** Every closed list of the contract in the office's words; a new value does not compile without its word. */
export type Words = {
  readonly state: Of<CaseStateName>;
  readonly classification: Of<Classification>;
  readonly agendaState: Of<AgendaState>;
  readonly deadlineState: Of<AgendaState | 'met' | 'metLate' | 'lapsed'>;
  readonly event: Of<CaseEventType>;
  readonly judgmentType: Of<JudgmentType>;
  readonly initiative: Of<'ownInitiative' | 'onRequest'>;
  readonly flag: Of<'corruptionEconomic' | 'creditInstitution' | 'keyComplex'>;
  readonly partyRole: Of<PartyRole>;
  readonly partyKind: Of<'person' | 'organisation'>;
  readonly obligationCategory: Of<ObligationCategory>;
  readonly obligationKind: Of<'money' | 'act'>;
  readonly noticeChannel: Of<NoticeChannel>;
  readonly noticeDocument: Of<NoticeDocument>;
  readonly directOutcome: Of<DirectOutcome>;
  readonly coercionMeasure: Of<CoercionMeasure>;
  readonly deferralGround: Of<DeferralGround>;
  readonly suspensionGround: Of<'bankruptcy' | 'cassationProtest' | 'foreignAward' | 'other' | 'unknown'>;
  readonly noMeansGround: Of<NoMeansGround>;
  readonly verificationResult: Of<'hasMeans' | 'noMeans' | 'unknown'>;
  readonly verificationMethod: Of<'onSite' | 'written' | 'authorised' | 'unknown'>;
  readonly scope: Of<'whole' | 'part'>;
  readonly gap: Of<GapCode>;
  readonly role: Of<Role>;
  readonly confidence: Of<'confirmed' | 'recalled' | 'uncertain'>;
  readonly actor: Of<Actor>;
  readonly weekday: readonly [string, string, string, string, string, string, string];
};
