import type { LocalDate } from '../localDate.ts';
import type { RuleId } from './ruleId.ts';

/** When a rule falls due, as the law counts it. */
export type DueDay = {
  readonly due: LocalDate;
  readonly literalDue: LocalDate | null;
  readonly provisional: boolean;
  readonly crossesTransition: boolean;
};

/** The law, as far as a case needs it: the rule in force on the trigger day, counted from that day. */
export type DueDays = {
  readonly due: (ruleId: RuleId, variant: string | null, from: LocalDate) => DueDay;
};
