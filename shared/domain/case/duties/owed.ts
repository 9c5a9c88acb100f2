import { acts } from '../acts/index.ts';
import type { BodyOf, CaseEventType } from '../event.ts';
import { datedFact } from '../facts/factDay.ts';
import { dutiesOfIntake } from './intake.ts';
import { dutiesOfMoney } from './money.ts';
import { dutiesOfNoMeans } from './noMeans.ts';
import { dutiesOfPause } from './pause.ts';
import { dutiesOfVerification } from './means.ts';
import type { PeriodEnds, PlannedDuty } from './plan.ts';
import { dutyRow } from './table.ts';
import type { CaseState, DatedFact } from '../state/state.ts';
import { isEnded } from '../state/stateOn.ts';

/**
 * Every duty that follows from the facts of a case, those done with the day and the event that did them.
 * Open duties that the state of the case has overtaken are left out: an ended case owes only its money (MN-01)
 * and what its ending decision itself calls for; during a pause, or with nothing left to enforce, nobody has to
 * verify or classify. Ends of periods come from the law engine (`deadlinesOf`).
 */
export function dutiesOf(state: CaseState, ends: PeriodEnds): readonly PlannedDuty[] {
  const duties = [
    ...dutiesOfIntake(state),
    ...dutiesOfVerification(state, ends),
    ...dutiesOfNoMeans(state),
    ...dutiesOfPause(state, ends),
    ...dutiesOfMoney(state),
    ...state.effective.flatMap((event) => dutiesOfFact(state, event.body.type, event.body, datedFact(event))),
  ];
  return eachOnce(duties.filter((duty) => duty.doneOn !== null || isStillOwed(state, duty)));
}

const dutiesOfFact = <T extends CaseEventType>(
  state: CaseState,
  type: T,
  body: BodyOf<T>,
  fact: DatedFact,
): readonly PlannedDuty[] => acts[type].duties(state, body, fact);

/** One fact calls for one duty of a rule: the same posting comes down once, though it was decided on twice. */
function eachOnce(duties: readonly PlannedDuty[]): readonly PlannedDuty[] {
  const seen = new Set<string>();
  return duties.filter(({ ruleId, triggerEventId }) => {
    const key = `${ruleId} ${triggerEventId}`;
    return !seen.has(key) && seen.add(key);
  });
}

function isStillOwed(state: CaseState, { ruleId, triggerEventId }: PlannedDuty): boolean {
  const { afterEnd, rests } = dutyRow(ruleId);
  if (isEnded(state)) {
    return afterEnd === 'always' || (afterEnd === 'ofItsDecision' && triggerEventId === state.endEventId);
  }
  return rests !== true || !(state.pause !== null || isAllDone(state));
}

const isAllDone = ({ ledgers }: CaseState): boolean =>
  ledgers.length > 0 && ledgers.every(({ done }) => done);
