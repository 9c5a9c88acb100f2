import type { LocalDate } from '../localDate.ts';
import { deadlinesOf } from './duties/deadlines.ts';
import type { DueDays } from '../law/dueDays.ts';
import type { Deadline } from './duties/duty.ts';
import { classify, isEnded, stateOn } from './state/stateOn.ts';
import type { CaseState, CaseStateName, Classification } from './state/state.ts';

/** The case as the law sees it: what is true of it, and every deadline that follows. Independent of any "today". */
export type Standing = {
  readonly state: CaseState;
  /** Open and met ones, in no particular order. */
  readonly deadlines: readonly Deadline[];
  /** Last day of the voluntary period; null without a dated notice, or for an urgent measure. */
  readonly voluntaryUntil: LocalDate | null;
};

/** Counts the deadlines of a case, once; whatever is asked of it afterwards is asked of the standing. */
export const standingOf = (state: CaseState, law: DueDays): Standing => ({
  state,
  ...deadlinesOf(state, law),
});

/** What the office calls the state of the case on a day (law.md §6.1). */
export const stateNameOn = ({ state, voluntaryUntil }: Standing, day: LocalDate): CaseStateName =>
  stateOn(state, voluntaryUntil, day);

/** The classification at a book closing on that day (statistics.md §1.5, §8.2). */
export const classificationOn = ({ state, voluntaryUntil }: Standing, day: LocalDate): Classification =>
  classify(state, voluntaryUntil, day);

/** Deadlines that still ask something of somebody; a period of a case that has ended asks nothing. */
export const openDeadlines = ({ state, deadlines }: Standing): readonly Deadline[] =>
  deadlines.filter(({ doneOn, kind }) => doneOn === null && !(kind === 'period' && isEnded(state)));
