import type { LocalDate } from '../../localDate.ts';
import { citedOn } from './citations.ts';
import type { Citation } from './citations.ts';
import type { CaseEventType } from '../event.ts';
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

/** What a refusal looks at. */
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

/** What a refusal is called and where the law says it. */
export type RefusalHead = {
  readonly code: string;
  readonly cites: Citation | null;
  /** Facts that would mean nothing are refused whatever the reason. */
  readonly final?: true;
};

/** A refusal in words, with the article in force on a day. */
export function refusalBy(rule: RefusalHead, sentence: string, day: LocalDate): Refusal {
  const article = rule.cites ? citedOn(rule.cites, day) : null;
  return {
    code: rule.code,
    sentence: article ? `${sentence} (${article}).` : `${sentence}.`,
    article,
    overridable: rule.final !== true,
  };
}
