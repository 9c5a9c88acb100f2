import { officialCalendar } from '#shared/domain/calendar/officialCalendar.ts';
import type { DueDays } from '#shared/domain/case/duties/deadlines.ts';
import { computeDueDate } from '#shared/domain/law/compute.ts';
import { lawRules } from '#shared/domain/law/rulebook.ts';
import { localDate } from '#shared/domain/localDate.ts';

/** The rules and the calendar the program ships with, for tests of what follows from the facts of a case. */
export const shippedLaw: DueDays = {
  due: (ruleId, variant, from) => {
    const variantOf = variant === null ? {} : { variant };
    const reply = computeDueDate({ ruleId, from, ...variantOf, calendar: officialCalendar, rules: lawRules });
    if (!reply.ok) throw new Error(`${ruleId}: ${reply.error.message}`);
    const { due, literalDue, provisional, crossesTransition } = reply.value;
    return {
      due: localDate(due),
      literalDue: literalDue === undefined ? null : localDate(literalDue),
      provisional,
      crossesTransition,
    };
  },
};
