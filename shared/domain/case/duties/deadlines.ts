import { daysBetween } from '../../localDate.ts';
import type { DueDay, DueDays } from '../../law/dueDays.ts';
import type { LocalDate } from '../../localDate.ts';
import { dutiesOf } from './owed.ts';
import { cassationPeriods } from './pause.ts';
import { voluntaryPeriod } from './means.ts';
import type { AgendaState, Deadline } from './duty.ts';
import type { PlannedDuty } from './plan.ts';
import type { CaseState } from '../state/state.ts';
import { isEnded } from '../state/stateOn.ts';

export type CaseDeadlines = {
  /** Open and met ones, in no particular order. */
  readonly deadlines: readonly Deadline[];
  /** Last day of the voluntary period; null without a dated notice, or for an urgent measure. */
  readonly voluntaryUntil: LocalDate | null;
};

/** Every deadline of a case with its day, by the rules of law.md §3; independent of any "today". */
export function deadlinesOf(state: CaseState, law: DueDays): CaseDeadlines {
  const voluntary = voluntaryPeriod(state).flatMap((duty) => counted(duty, law));
  const cassations = cassationPeriods(state).flatMap((duty) => counted(duty, law));
  const periods = [...voluntary, ...cassations].flatMap((period) => endedWith(state, period));
  const voluntaryUntil = voluntary[0]?.due ?? null;
  const cassationEnds = new Map(cassations.map(({ triggerEventId, due }) => [triggerEventId, due]));
  const duties = dutiesOf(state, { voluntaryUntil, cassationEnds });
  return {
    deadlines: [...periods, ...duties.flatMap((duty) => counted(duty, law))],
    voluntaryUntil,
  };
}

/** A period that the end of the case cut short; one that ran out before stays as it lapsed. */
function endedWith(state: CaseState, period: Deadline): readonly Deadline[] {
  const { endedOn, endEventId } = state;
  if (!isEnded(state) || period.doneOn !== null) return [period];
  if (endedOn === null) return [];
  return [period.due < endedOn ? period : { ...period, doneOn: endedOn, doneEventId: endEventId }];
}

/** Written out field by field: a register of 100,000 cases is counted through here. */
function counted(duty: PlannedDuty, law: DueDays): readonly Deadline[] {
  const { stated, doneOn } = duty;
  const day = stated === null ? law.due(duty.ruleId, duty.variant, duty.triggerDay) : statedDay(stated);
  if (duty.onlyIfMet && doneOn !== null && doneOn > day.due) return [];
  return [
    {
      ruleId: duty.ruleId,
      variant: duty.variant,
      kind: duty.kind,
      debtorId: duty.debtorId,
      triggerEventId: duty.triggerEventId,
      triggerDay: duty.triggerDay,
      actEvent: duty.actEvent,
      doneOn,
      doneEventId: duty.doneEventId,
      due: day.due,
      literalDue: day.literalDue,
      provisional: day.provisional,
      crossesTransition: day.crossesTransition,
    },
  ];
}

const statedDay = (due: LocalDate): DueDay => ({
  due,
  literalDue: null,
  provisional: false,
  crossesTransition: false,
});

/**
 * Where an open deadline stands in the agenda of a day. A period that is over stands nowhere: leave it out
 * before asking.
 */
export function agendaState({ kind, due }: Pick<Deadline, 'kind' | 'due'>, today: LocalDate): AgendaState {
  if (due < today) return kind === 'milestone' ? 'reached' : 'overdue';
  if (due === today) return 'today';
  const ahead = daysBetween(today, due);
  if (ahead <= 7) return 'next7';
  return ahead <= 30 ? 'next30' : 'later';
}
