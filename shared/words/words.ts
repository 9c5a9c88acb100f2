import type { AgendaState } from '#shared/domain/case/duties/duty.ts';
import type { CoercionMeasure } from '#shared/domain/case/bodies/coercion.ts';
import type {
  NoMeansGround,
  VerificationMethod,
  VerificationResult,
} from '#shared/domain/case/bodies/means.ts';
import type { DirectOutcome, NoticeChannel, NoticeDocument } from '#shared/domain/case/bodies/notice.ts';
import type { DeferralGround, SuspensionGround } from '#shared/domain/case/bodies/pause.ts';
import type {
  CaseFlags,
  Initiative,
  JudgmentType,
  ObligationCategory,
  ObligationItem,
  PartyKind,
  PartyRole,
  scopes,
} from '#shared/domain/case/bodies/parts.ts';
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
  readonly judgmentType: Of<JudgmentType>;
  readonly initiative: Of<Initiative>;
  readonly flag: Of<keyof CaseFlags>;
  readonly partyRole: Of<PartyRole>;
  readonly partyKind: Of<PartyKind>;
  readonly obligationCategory: Of<ObligationCategory>;
  readonly obligationKind: Of<ObligationItem['kind']>;
  readonly noticeChannel: Of<NoticeChannel>;
  readonly noticeDocument: Of<NoticeDocument>;
  readonly directOutcome: Of<DirectOutcome>;
  readonly coercionMeasure: Of<CoercionMeasure>;
  readonly deferralGround: Of<DeferralGround>;
  readonly suspensionGround: Of<SuspensionGround>;
  readonly noMeansGround: Of<NoMeansGround>;
  readonly verificationResult: Of<VerificationResult>;
  readonly verificationMethod: Of<VerificationMethod>;
  readonly scope: Of<(typeof scopes)[number]>;
  readonly gap: Of<GapCode>;
  readonly role: Of<Role>;
  readonly confidence: Of<'confirmed' | 'recalled' | 'uncertain'>;
  readonly actor: Of<Actor>;
  readonly weekday: readonly [string, string, string, string, string, string, string];
};
