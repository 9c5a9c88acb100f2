import type { CaseEventType } from '../event.ts';
import type { LocalDate } from '../../localDate.ts';
import type { Seen } from './check.ts';
import type { CaseState, CaseStateName } from '../state/state.ts';
import { isEnded, stateOn } from '../state/stateOn.ts';

/**
 * The act the procedure asks for next (law.md §6.1), null when only time or the debtor can move the case on.
 * A suggestion for the case page; what the law allows is told by `lawfulActs`.
 */
export function nextLawfulAct({ state, voluntaryUntil }: Seen, today: LocalDate): CaseEventType | null {
  if (hasMoneyWaiting(state)) return 'money.paidOut';
  if (isEnded(state)) return null;
  if (state.pause) return isPauseOver(state, today) ? 'enforcement.resumed' : null;
  if (state.ledgers.length > 0 && state.ledgers.every(({ done }) => done)) return 'case.completed';
  return afterState[stateOn(state, voluntaryUntil, today)](state);
}

const isLast = (state: CaseState, result: 'hasMeans' | 'noMeans'): boolean =>
  state.verifications.at(-1)?.result === result;

const nothing = (): null => null;
const watch = (state: CaseState): CaseEventType =>
  isLast(state, 'hasMeans') ? 'enforcement.resumed' : 'condition.verified';

/** What each state of the procedure leads to. */
const afterState: { readonly [S in CaseStateName]: (state: CaseState) => CaseEventType | null } = {
  docketed: ({ urgentMeasure }) => (urgentMeasure ? 'condition.verified' : 'notice.served'),
  voluntary: nothing,
  verifying: (state) => (isLast(state, 'noMeans') ? 'noMeans.decided' : 'condition.verified'),
  hasMeans: () => 'coercion.decided',
  coercion: () => 'money.collected',
  noMeans: watch,
  separateBook: watch,
  deferred: nothing,
  deferredByAgreement: nothing,
  suspended: nothing,
  requestReturned: nothing,
  completed: nothing,
  terminated: nothing,
  entrustedOut: nothing,
  revoked: nothing,
};

const hasMoneyWaiting = ({ money }: CaseState): boolean => money.onHand - money.notifiedUnclaimed > 0;

const isPauseOver = ({ pause }: CaseState, today: string): boolean =>
  pause !== null && (pause.groundEndedOn !== null || (pause.until !== null && pause.until <= today));
