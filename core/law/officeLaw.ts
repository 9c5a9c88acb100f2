import type { DueDays } from '#shared/domain/case/duties/deadlines.ts';
import type { Deadline } from '#shared/domain/case/duties/duty.ts';
import { rememberLaw } from '#core/law/rememberLaw.ts';
import { officialCalendar } from '#shared/domain/calendar/officialCalendar.ts';
import { computeDeadline, computeDueDate } from '#shared/domain/law/compute.ts';
import type { DeadlineQuery } from '#shared/domain/law/deadline.ts';
import { explain } from '#shared/domain/law/explain.ts';
import { LAW_SWITCH } from '#shared/domain/law/rule.ts';
import { lawRules, ruleFor } from '#shared/domain/law/rulebook.ts';
import type { RuleId } from '#shared/domain/law/ruleId.ts';
import type { LocalDate } from '#shared/domain/localDate.ts';
import { localDate } from '#shared/domain/localDate.ts';

/** The rules and the calendar this program ships with, bound for the fold of a case. */
const shipped = { calendar: officialCalendar, rules: lawRules };

const queryOf = (ruleId: RuleId, variant: string | null, from: LocalDate): DeadlineQuery => ({
  ruleId,
  from,
  ...(variant === null ? {} : { variant }),
  ...shipped,
});

/** The due day of a duty; duties are counted in days, months and years, never in hours. */
export const officeLaw: DueDays = rememberLaw({
  due: (ruleId: RuleId, variant: string | null, from: LocalDate) => {
    const reply = computeDueDate(queryOf(ruleId, variant, from));
    if (!reply.ok) throw new Error(`A duty names ${ruleId}: ${reply.error.message}`);
    const { due, literalDue, provisional, crossesTransition } = reply.value;
    return {
      due: localDate(due),
      literalDue: literalDue === undefined ? null : localDate(literalDue),
      provisional,
      crossesTransition,
    };
  },
});

/** What a deadline of a case is called, whose it is, on what article, and how its day was reached. */
export function explainDeadline(deadline: Deadline) {
  const reply = computeDeadline(queryOf(deadline.ruleId, deadline.variant, deadline.triggerDay));
  if (!reply.ok) return inWords(deadline);
  const { title, actor, article, confidence } = reply.value.rule;
  return { title, actor, article, confidence, steps: [...explain(reply.value)] };
}

const CARRIED_OVER = {
  day: LAW_SWITCH,
  text: 'Quyết định ra trước 01/07/2026 và còn hiệu lực: các bước tiếp theo áp dụng Luật THADS 106/2025/QH15 (Điều 116 khoản 3), nên mốc này không sớm hơn ngày 01/07/2026.',
};

/**
 * A deadline whose day the facts or the law name outright, with nothing to count: a deferral as agreed (HO-04),
 * the two years of a decision older than the law that gives them this effect (NC-06), means found again (NC-07).
 */
function inWords({ ruleId, triggerDay, due }: Deadline) {
  const rule = ruleFor(ruleId, triggerDay) ?? ruleFor(ruleId, due);
  if (!rule) throw new Error(`A deadline names ${ruleId}, which no law has`);
  const { title, actor, article, confidence, trigger, consequence } = rule;
  const steps = [
    { day: triggerDay, text: `Tính từ: ${trigger}.` },
    ...(rule.regime === 'L2025' && triggerDay < LAW_SWITCH ? [CARRIED_OVER] : []),
    { day: due, text: consequence === '' ? `${title}.` : consequence },
  ];
  return { title, actor, article, confidence, steps };
}
