import type { LocalDate } from '../../localDate.ts';
import { citedOn } from './citations.ts';
import type { Citation } from './citations.ts';
import type { CaseEventBody, CaseEventType } from '../event.ts';
import type { CaseState } from './state.ts';

/** Why something may not be recorded. Every refusal but those of meaningless facts yields to a written reason. */
export type Refusal = {
  readonly code: string;
  /** Vietnamese: what is not allowed, why, and the article of the law in force on the day. */
  readonly sentence: string;
  /** Null where the facts themselves do not fit and no article is needed. */
  readonly article: string | null;
  readonly overridable: boolean;
};

export type TransitionContext = { readonly today: LocalDate; readonly voluntaryUntil: LocalDate | null };

/** What a rule of the table looks at. */
export type Attempt = {
  /** The case as it stood at the end of the day of the act. */
  readonly state: CaseState;
  /** The case with all that is known now. */
  readonly now: CaseState;
  readonly type: CaseEventType;
  readonly day: LocalDate;
  readonly today: LocalDate;
  readonly voluntaryUntil: LocalDate | null;
};

type RuleHead = {
  readonly code: string;
  readonly cites: Citation | null;
  /** Facts that would mean nothing are refused whatever the reason. */
  readonly final?: true;
};

/** A row of the table that depends on the kind of act and the state only, so that it can be said beforehand. */
export type ActRule = RuleHead & {
  readonly acts: readonly CaseEventType[] | 'any';
  /** The sentence without its article; null when the act is allowed. */
  readonly refuses: (attempt: Attempt) => string | null;
};

/** A row that looks into the event itself. */
export type BodyRule = RuleHead & {
  readonly refuses: (attempt: Attempt, body: CaseEventBody) => string | null;
};

export function refusalBy(rule: RuleHead, sentence: string, day: LocalDate): Refusal {
  const article = rule.cites ? citedOn(rule.cites, day) : null;
  return {
    code: rule.code,
    sentence: article ? `${sentence} (${article}).` : `${sentence}.`,
    article,
    overridable: rule.final !== true,
  };
}
