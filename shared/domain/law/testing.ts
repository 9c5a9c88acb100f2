import type { Calendar } from '../calendar/calendar.ts';
import { officialCalendar } from '../calendar/officialCalendar.ts';
import { localDate } from '../localDate.ts';
import { computeDeadline } from './compute.ts';
import type { Deadline } from './deadline.ts';
import type { ExplainedStep } from './explain.ts';
import { explain } from './explain.ts';
import { isRuleId } from './ruleId.ts';
import type { RuleId } from './ruleId.ts';
import { shippedRules } from './shippedLaw.ts';

type Circumstances = { readonly variant?: string; readonly time?: string; readonly calendar?: Calendar };

/** For tests: the deadline by the shipped rules and calendar; throws where there is none. */
export function deadlineOf(ruleId: RuleId, from: string, circumstances: Circumstances = {}): Deadline {
  const { variant, time, calendar = officialCalendar } = circumstances;
  const reply = computeDeadline({
    ruleId,
    from: localDate(from),
    variant,
    time,
    calendar,
    rules: shippedRules,
  });
  if (!reply.ok) throw new Error(`${reply.error.code}: ${reply.error.message}`);
  return reply.value;
}

/** For tests: only when it is due, in the strict reading. */
export const dueOf = (ruleId: RuleId, from: string, circumstances?: Circumstances): string =>
  deadlineOf(ruleId, from, circumstances).due;

/** For tests: the reasoning in words. */
export const explanationOf = (
  ruleId: RuleId,
  from: string,
  circumstances?: Circumstances,
): readonly ExplainedStep[] => explain(deadlineOf(ruleId, from, circumstances));

/** For tests: an id as it comes from outside, whether a rule bears it or not. */
export function ruleNamed(text: string): RuleId {
  if (!isRuleId(text)) throw new Error(`${text} cannot be the id of a rule`);
  return text;
}
