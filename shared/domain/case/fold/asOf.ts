import type { LocalDate } from '../../localDate.ts';
import { factDay } from '../facts/factDay.ts';
import { foldEvents } from './fold.ts';
import type { CaseState } from '../state/state.ts';

/**
 * The case as the facts known today show it at the end of a day; facts without a day count as past.
 * The state itself when nothing came later.
 */
export function stateAsOf(state: CaseState, day: LocalDate): CaseState {
  const past = state.effective.filter(
    (fact) => fact.id === state.docketEventId || (factDay(fact) ?? day) <= day,
  );
  return past.length === state.effective.length ? state : (foldEvents(past) ?? state);
}
