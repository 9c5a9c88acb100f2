import type { LocalDate } from '../../localDate.ts';
import type { CaseState, CaseStateName, Classification, Stage } from './state.ts';

const ended: ReadonlySet<Stage> = new Set<Stage>([
  'requestReturned',
  'completed',
  'terminated',
  'entrustedOut',
  'revoked',
]);

/** Whether the case has ended (2008 Đ52; 2025 Đ55, NĐ152 Đ32.1); the day it ended may be unknown. */
export const isEnded = (state: CaseState): boolean => ended.has(state.stage);

/**
 * What the office calls the state of a case on a day (law.md §6.1). `voluntaryUntil` is the last day of the
 * voluntary period, null when it cannot be told or there is none. Depends on the day only through it.
 */
export function stateOn(state: CaseState, voluntaryUntil: LocalDate | null, day: LocalDate): CaseStateName {
  if (isEnded(state) || state.stage === 'separateBook') return named(state);
  if (state.pause) return state.pause.kind;
  if (isVoluntary(state, voluntaryUntil, day)) return 'voluntary';
  return named(state);
}

/** The name of a stage by itself, leaving pause and voluntary period aside. */
function named({ stage, verifications }: CaseState): CaseStateName {
  if (stage === 'served') return 'verifying';
  if (stage === 'docketed') return verifications.length > 0 ? 'verifying' : 'docketed';
  return stage;
}

/** The voluntary period runs; a decision on means or coercion (urgency, dissipation) has not cut it short. */
function isVoluntary(state: CaseState, voluntaryUntil: LocalDate | null, day: LocalDate): boolean {
  const { stage, urgentMeasure, verifications } = state;
  if (urgentMeasure) return false;
  if (stage !== 'served' && stage !== 'hasMeans') return false;
  if (voluntaryUntil !== null) return day <= voluntaryUntil;
  return stage === 'served' && verifications.length === 0;
}

/**
 * The classification at book closing (NĐ139/2026 form 004.N; statistics.md §1.5, §8.2), of a case folded from the
 * events up to the cut-off `day`. Completed asks that what was collected was paid out, or notified and not fetched
 * (§1.6); part performed and the rest terminated or entrusted is completed; a case not yet past its voluntary
 * period is no part of "có điều kiện".
 */
export function classify(state: CaseState, voluntaryUntil: LocalDate | null, day: LocalDate): Classification {
  if (isEnded(state)) return classifyEnded(state);
  if (state.stage === 'separateBook') return 'separateTrackingBook';
  return state.pause?.kind ?? classifyOpen(state, voluntaryUntil, day);
}

function classifyEnded(state: CaseState): Classification {
  const { stage } = state;
  if (stage === 'completed') return isSettled(state) ? 'completed' : 'inProgress';
  if (stage === 'revoked' || stage === 'requestReturned') return stage;
  if (isPartPerformed(state) && isSettled(state)) return 'completed';
  return stage === 'entrustedOut' ? 'entrustedOut' : 'terminated';
}

function classifyOpen(state: CaseState, voluntaryUntil: LocalDate | null, day: LocalDate): Classification {
  if (state.stage === 'noMeans') return 'notYetEnforceable';
  const isFresh = stateOn(state, voluntaryUntil, day) === 'docketed' && !state.urgentMeasure;
  return isFresh || isVoluntary(state, voluntaryUntil, day) ? 'voluntaryPeriod' : 'inProgress';
}

/** Nothing collected still waits to be paid out or to be notified. */
const isSettled = ({ money }: CaseState): boolean =>
  money.collected <= money.paidOut + money.notifiedUnclaimed;

const isPartPerformed = ({ money, ledgers }: CaseState): boolean =>
  money.collected > 0 || money.performed > 0 || ledgers.some(isActPerformed);

/** An act that was done by the debtor, not struck off with the rest. */
const isActPerformed = ({ item, done, struck }: CaseState['ledgers'][number]): boolean =>
  item.kind === 'act' && done && !struck;
