import type { LocalDate } from '../../localDate.ts';
import type { DutyKind } from './kind.ts';
import type { DutyRuleId } from './table.ts';
import type { CaseEventType } from '../event.ts';

/** A duty that follows from the facts of a case; its day comes from the law engine. */
export type Duty = {
  readonly ruleId: DutyRuleId;
  readonly variant: string | null;
  readonly kind: DutyKind;
  /** The party it runs for; null: the case. */
  readonly debtorId: string | null;
  readonly triggerEventId: string;
  readonly triggerDay: LocalDate;
  /** The event that would do it; `duty.done` where it has none of its own. */
  readonly actEvent: CaseEventType;
  /** The day it was done, when the facts show it. */
  readonly doneOn: LocalDate | null;
  readonly doneEventId: string | null;
};

export type Deadline = Duty & {
  readonly due: LocalDate;
  readonly literalDue: LocalDate | null;
  readonly provisional: boolean;
  readonly crossesTransition: boolean;
};

export const agendaStates = ['overdue', 'today', 'next7', 'next30', 'later', 'reached'] as const;
export type AgendaState = (typeof agendaStates)[number];
