import type { LocalDate } from '../localDate.ts';
import type { Deadline, DeadlineReply } from './deadline.ts';
import { explain } from './explain.ts';
import type { ExplainedStep } from './explain.ts';
import { LAW_SWITCH } from './rule.ts';
import type { RuleId } from './ruleId.ts';
import type { Rule } from './rulebook.ts';

/** A deadline that stands in the register, as far as its reasons need it. */
export type StandingDeadline = {
  readonly ruleId: RuleId;
  readonly variant: string | null;
  readonly triggerDay: LocalDate;
  readonly due: LocalDate;
};

export type ExplainedDeadline = Pick<Rule, 'title' | 'actor' | 'article' | 'confidence'> & {
  readonly steps: readonly ExplainedStep[];
};

/** The reasons of a deadline: its steps where it was counted, else the words of the rule it stands under. */
export function explainStanding(
  deadline: StandingDeadline,
  counted: DeadlineReply<Deadline>,
  standsUnder: Rule,
): ExplainedDeadline {
  if (counted.ok) return { ...nameOf(counted.value.rule), steps: explain(counted.value) };
  return { ...nameOf(standsUnder), steps: inWords(deadline, standsUnder) };
}

const nameOf = ({ title, actor, article, confidence }: Rule) => ({ title, actor, article, confidence });

const CARRIED_OVER = {
  day: LAW_SWITCH,
  text: 'Quyết định ra trước 01/07/2026 và còn hiệu lực: các bước tiếp theo áp dụng Luật THADS 106/2025/QH15 (Điều 116 khoản 3), nên mốc này không sớm hơn ngày 01/07/2026.',
};

/**
 * A deadline whose day the facts or the law name outright, with nothing to count: a deferral as agreed (HO-04),
 * the two years of a decision older than the law that gives them this effect (NC-06), means found again (NC-07).
 */
const inWords = (
  { triggerDay, due }: StandingDeadline,
  { title, regime, trigger, consequence }: Rule,
): readonly ExplainedStep[] => [
  { day: triggerDay, text: `Tính từ: ${trigger}.` },
  ...(regime === 'L2025' && triggerDay < LAW_SWITCH ? [CARRIED_OVER] : []),
  { day: due, text: consequence === '' ? `${title}.` : consequence },
];
