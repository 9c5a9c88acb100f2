import type { CaseEventType } from './events.ts';
import type { TransitionContext } from './refusal.ts';
import type { CaseState } from './state.ts';
import { isEnded, stateOn } from './stateOn.ts';

/**
 * The act the procedure asks for next (law.md §6.1), null when only time or the debtor can move the case on.
 * A suggestion for the case page; what the law allows is told by `lawfulActs`.
 */
export function nextLawfulAct(
  state: CaseState,
  { today, voluntaryUntil }: TransitionContext,
): CaseEventType | null {
  if (hasMoneyWaiting(state)) return 'money.paidOut';
  if (isEnded(state)) return null;
  if (state.pause) return isPauseOver(state, today) ? 'enforcement.resumed' : null;
  if (state.ledgers.length > 0 && state.ledgers.every(({ done }) => done)) return 'case.completed';
  return ofProcedure(state, { today, voluntaryUntil });
}

function ofProcedure(state: CaseState, { today, voluntaryUntil }: TransitionContext): CaseEventType | null {
  const last = state.verifications.at(-1)?.result ?? null;
  switch (stateOn(state, voluntaryUntil, today)) {
    case 'docketed':
      return state.urgentMeasure ? 'condition.verified' : 'notice.served';
    case 'verifying':
      return last === 'noMeans' ? 'noMeans.decided' : 'condition.verified';
    case 'hasMeans':
      return 'coercion.decided';
    case 'coercion':
      return 'money.collected';
    case 'noMeans':
    case 'separateBook':
      return last === 'hasMeans' ? 'enforcement.resumed' : 'condition.verified';
    default:
      return null;
  }
}

const hasMoneyWaiting = ({ money }: CaseState): boolean => money.onHand - money.notifiedUnclaimed > 0;

const isPauseOver = ({ pause }: CaseState, today: string): boolean =>
  pause !== null && (pause.groundEndedOn !== null || (pause.until !== null && pause.until <= today));
