import type { LocalDate } from '../../localDate.ts';
import type { Duty } from './duty.ts';
import type { DutyKind } from './kind.ts';
import { dutyRow } from './table.ts';
import type { DutyRuleId } from './table.ts';
import type { CaseEventType } from '../event.ts';
import type { CaseState, DatedFact } from '../state/state.ts';

/** A duty before its day is counted. */
export type PlannedDuty = Duty & {
  /** The day itself, where the facts or the law name it and nothing is counted. */
  readonly stated: LocalDate | null;
  /** Shown when done in time; whether it was done late the facts do not tell, so nothing is said of it. */
  readonly onlyIfMet: boolean;
};

/** What the duties of a case hang on beside its facts: ends of periods, counted by the law engine. */
export type PeriodEnds = {
  readonly voluntaryUntil: LocalDate | null;
  /** The 3-month maximum of each deferral for cassation (HO-03), by the event that decided it. */
  readonly cassationEnds: ReadonlyMap<string, LocalDate>;
};

type Plan = {
  readonly ruleId: DutyRuleId;
  readonly from: { readonly eventId: string; readonly day: LocalDate | null };
  /** Where the act depends on the case; else the one of the table. */
  readonly act?: CaseEventType;
  readonly debtorId?: string | null;
  readonly variant?: string | null;
  readonly done?: Pick<DatedFact, 'eventId' | 'day'> | null;
  readonly stated?: LocalDate | null;
  readonly onlyIfMet?: boolean;
};

/**
 * A duty with its trigger and, when it was done, by what. None when the trigger has no day, or when it was
 * done on a day nobody wrote down: then there is nothing to count and nothing to claim.
 */
export function plan(terms: Plan): readonly PlannedDuty[] {
  const { kind = 'duty', act } = dutyRow(terms.ruleId);
  const { from, done, act: ownAct, ...plain }: Filled = { ...PLAIN, act, kind, ...terms };
  if (from.day === null || done?.day === null) return [];
  return [
    {
      ...plain,
      triggerEventId: from.eventId,
      triggerDay: from.day,
      actEvent: ownAct,
      doneOn: done?.day ?? null,
      doneEventId: done?.eventId ?? null,
    },
  ];
}

type Filled = Required<Plan> & { readonly kind: DutyKind };

const PLAIN = { debtorId: null, variant: null, done: null, stated: null, onlyIfMet: false } as const;

/** The `duty.done` recorded for a duty without an event of its own; null while there is none. */
export const doneByHand = (state: CaseState, ruleId: DutyRuleId, triggerEventId: string): DatedFact | null =>
  state.dutiesDone.find((done) => done.ruleId === ruleId && done.triggerEventId === triggerEventId) ?? null;
