import { dutiesOfIntake } from './intake.ts';
import { dutiesOfMoney } from './money.ts';
import { dutiesOfNoMeans } from './noMeans.ts';
import { dutiesOfPause } from './pause.ts';
import { dutiesOfVerification } from './means.ts';
import type { PeriodEnds, PlannedDuty } from './plan.ts';
import type { CaseState } from '../state/state.ts';
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
  ];
  return eachOnce(duties.filter((duty) => duty.doneOn !== null || isStillOwed(state, duty)));
}

/** One fact calls for one duty of a rule: the same posting comes down once, though it was decided on twice. */
function eachOnce(duties: readonly PlannedDuty[]): readonly PlannedDuty[] {
  const seen = new Set<string>();
  return duties.filter(({ ruleId, triggerEventId }) => {
    const key = `${ruleId} ${triggerEventId}`;
    return !seen.has(key) && seen.add(key);
  });
}

function isStillOwed(state: CaseState, duty: PlannedDuty): boolean {
  if (isEnded(state)) return duty.ruleId === 'MN-01' || isOfTheEnd(state, duty);
  return !enforcing.has(duty.ruleId) || !(state.pause !== null || isAllDone(state));
}

/** The decision that ended the case must itself be notified, sent to the procuracy, and the posting come down. */
const isOfTheEnd = (state: CaseState, { ruleId, triggerEventId }: PlannedDuty): boolean =>
  triggerEventId === state.endEventId && (ruleId === 'NT-01' || ruleId === 'NT-02' || ruleId === 'NC-04');

/** Duties of going on with the enforcement itself: they rest during a pause. */
const enforcing: ReadonlySet<string> = new Set([
  'VR-01',
  'VR-02',
  'VR-08',
  'NC-01',
  'NC-05',
  'NC-06',
  'NC-07',
]);

const isAllDone = ({ ledgers }: CaseState): boolean =>
  ledgers.length > 0 && ledgers.every(({ done }) => done);
