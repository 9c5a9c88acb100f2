import type { DeadlineView } from '#shared/contract/cases.ts';
import { agendaState, deadlinesOf } from '#shared/domain/case/duties/deadlines.ts';
import type { Deadline } from '#shared/domain/case/duties/duty.ts';
import type { CaseState } from '#shared/domain/case/state/state.ts';
import type { LocalDate } from '#shared/domain/localDate.ts';
import { explainDeadline, officeLaw } from '../law/officeLaw.ts';

/** Every deadline of a case, met ones included, each with its steps; soonest first, open before met. */
export function caseDeadlines(state: CaseState, today: LocalDate): DeadlineView[] {
  return deadlinesOf(state, officeLaw)
    .deadlines.map((deadline) => viewOf(deadline, today))
    .sort((a, b) => Number(a.doneOn !== null) - Number(b.doneOn !== null) || a.due.localeCompare(b.due));
}

function viewOf(deadline: Deadline, today: LocalDate): DeadlineView {
  const { doneEventId: _doneEventId, ...facts } = deadline;
  return { ...facts, ...explainDeadline(deadline), state: standing(deadline, today) };
}

/** Where a deadline stands on a day: met or not, and how near. */
function standing(deadline: Deadline, today: LocalDate): DeadlineView['state'] {
  if (deadline.doneOn !== null) return deadline.doneOn <= deadline.due ? 'met' : 'metLate';
  if (deadline.kind === 'period' && deadline.due < today) return 'lapsed';
  return agendaState(deadline, today);
}
