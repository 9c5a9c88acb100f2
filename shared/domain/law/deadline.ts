import type { Calendar } from '../calendar/calendar.ts';
import type { LocalDate } from '../localDate.ts';
import type { RuleVariant } from './rule.ts';
import type { Rule, Rulebook } from './rulebook.ts';
import type { RuleId } from './ruleId.ts';
import type { Step } from './step.ts';

export type DeadlineQuery = {
  readonly ruleId: RuleId;
  /** Id of one of the rule's variants; the rule's own length when absent. */
  readonly variant?: string | undefined;
  /** The day of the trigger; for backward rules the day of the act. */
  readonly from: LocalDate;
  /** 'HH:mm' of the trigger, for periods in hours. */
  readonly time?: string | undefined;
  readonly calendar: Calendar;
  readonly rules: Rulebook;
};

/** When something is due. `due` is the strict reading; `literalDue` is there only when it differs. */
export type DueDate = {
  readonly rule: Rule;
  /** 'YYYY-MM-DD', or 'YYYY-MM-DDTHH:mm' for periods in hours. */
  readonly due: string;
  readonly literalDue?: string;
  /** Depends on a day outside the published calendar or not yet decided. */
  readonly provisional: boolean;
  /** Began before 01/07/2026 under the old law and ends on or after it; keeps its length (TR-08). */
  readonly crossesTransition: boolean;
};

export type Deadline = DueDate & {
  readonly from: LocalDate;
  readonly time: string | null;
  readonly variant: RuleVariant | null;
  /** Versions of the rules and of the calendar it was counted with, to show a later correction as a difference. */
  readonly rulesVersion: string;
  readonly calendar: Pick<Calendar, 'version' | 'publishedFrom' | 'publishedUntil'>;
  readonly steps: readonly Step[];
};

/** A deadline, or what stands in its way: a stable code and a sentence for the user. */
export type DeadlineReply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: { readonly code: string; readonly message: string } };
