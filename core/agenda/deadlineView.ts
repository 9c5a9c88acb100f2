import type { DeadlineView } from '#shared/contract/cases.ts';
import { agendaState } from '#shared/domain/case/duties/deadlines.ts';
import type { Deadline } from '#shared/domain/case/duties/duty.ts';
import type { Law } from '#shared/domain/law/law.ts';
import type { LocalDate } from '#shared/domain/localDate.ts';

/** Deadlines, met ones included, each with its steps; soonest first, open before met. */
export const deadlineViews = (law: Law, deadlines: readonly Deadline[], today: LocalDate): DeadlineView[] =>
  deadlines.toSorted(inViewOrder).map((deadline) => viewOf(law, deadline, today));

const inViewOrder = (a: Deadline, b: Deadline): number =>
  Number(a.doneOn !== null) - Number(b.doneOn !== null) || a.due.localeCompare(b.due);

function viewOf(law: Law, deadline: Deadline, today: LocalDate): DeadlineView {
  const { doneEventId: _doneEventId, ...facts } = deadline;
  const why = law.explain(deadline);
  return { ...facts, ...why, steps: [...why.steps], state: placeOf(deadline, today) };
}

/** Where a deadline stands on a day: met or not, and how near. */
function placeOf(deadline: Deadline, today: LocalDate): DeadlineView['state'] {
  if (deadline.doneOn !== null) return deadline.doneOn <= deadline.due ? 'met' : 'metLate';
  if (deadline.kind === 'period' && deadline.due < today) return 'lapsed';
  return agendaState(deadline, today);
}
