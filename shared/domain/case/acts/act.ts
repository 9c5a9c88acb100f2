import type { Chapter } from '../../chapters.ts';
import type { Role } from '../../roles.ts';
import type { NoticeDocument } from '../bodies/notice.ts';
import type { PlannedDuty } from '../duties/plan.ts';
import type { BodyOf, CaseEventType } from '../event.ts';
import type { CaseDraft } from '../state/draft.ts';
import type { Attempt, RefusalHead } from '../state/refusal.ts';
import type { CaseState, DatedFact, GapCode } from '../state/state.ts';

/** Why an act may not be recorded, by the state of the case alone, so that it can be said beforehand. */
export type ActRefusal = RefusalHead & {
  /** The sentence without its article; null when the act is allowed. */
  readonly when: (attempt: Attempt) => string | null;
};

/** Why an act may not be recorded, by what the event itself says. */
export type BodyRefusal<Body> = RefusalHead & {
  readonly when: (attempt: Attempt, body: Body) => string | null;
};

/** All that one kind of event does in a case. */
export type Act<T extends CaseEventType = CaseEventType> = {
  readonly type: T;
  readonly chapter: Chapter;
  /** Who may record it: an office's own division of work, not a rule of law. */
  readonly by: readonly Role[];
  /** Whether it may still follow the end of the case. */
  readonly afterEnd: boolean;
  /** Whether its day may lie before the enforcement decision. */
  readonly beforeDecision: boolean;
  /** As what its decision is notified to the parties; null where nothing is decided. */
  readonly notifiedAs: NoticeDocument | null;
  /** Whether it may change who the parties are, or what the case is found by. */
  readonly touchesParties: (body: BodyOf<T>) => boolean;
  /** What it changes in a case (law.md §6.1). */
  readonly fold: (draft: CaseDraft, body: BodyOf<T>, fact: DatedFact) => void;
  readonly refusals: readonly ActRefusal[];
  readonly bodyRefusals: readonly BodyRefusal<BodyOf<T>>[];
  /** What follows from it by what it says itself; duties that follow from the state stand in duties/<chapter>. */
  readonly duties: (state: CaseState, body: BodyOf<T>, fact: DatedFact) => readonly PlannedDuty[];
  /** What the register should hold of it and does not. */
  readonly gaps: (body: BodyOf<T>, fact: DatedFact, draft: CaseDraft) => readonly GapCode[];
};

type Optional =
  | 'by'
  | 'afterEnd'
  | 'beforeDecision'
  | 'notifiedAs'
  | 'touchesParties'
  | 'refusals'
  | 'bodyRefusals'
  | 'duties'
  | 'gaps';
type Draft<T extends CaseEventType> = Omit<Act<T>, 'type' | 'chapter' | Optional> &
  Partial<Pick<Act<T>, Optional>>;

const nothing = (): readonly never[] => [];
const no = (): boolean => false;

/** A kind of event of a chapter, with what most kinds have in common. */
export const act = <T extends CaseEventType>(type: T, chapter: Chapter, draft: Draft<T>): Act<T> => ({
  type,
  chapter,
  by: ['officer', 'clerk', 'head'],
  afterEnd: false,
  beforeDecision: false,
  notifiedAs: null,
  touchesParties: no,
  refusals: [],
  bodyRefusals: [],
  duties: nothing,
  gaps: nothing,
  ...draft,
});
