import { LAW_SWITCH } from '../../law/rule.ts';
import type { LocalDate } from '../../localDate.ts';
import { sumDong } from '../../money/dong.ts';
import { doneByHand, plan } from './plan.ts';
import type { PeriodEnds, PlannedDuty } from './plan.ts';
import type { CaseState, DatedFact, PastPause, Pause } from '../state/state.ts';

type AnyPause = Pause & Partial<Pick<PastPause, 'lifted' | 'replaced'>>;

const pausesOf = (state: CaseState): readonly AnyPause[] =>
  state.pause ? [...state.pastPauses, state.pause] : state.pastPauses;

/** HO-03 of each deferral for cassation: its 3 months from the requesting document. */
export function cassationPeriods(state: CaseState): readonly PlannedDuty[] {
  return pausesOf(state).flatMap((pause) =>
    pause.cassation
      ? plan({
          ruleId: 'HO-03',
          from: { eventId: pause.eventId, day: pause.requestedOn },
          done: pause.lifted ?? null,
        })
      : [],
  );
}

/** The end of a deferral by agreement, the decision to continue, and the money to deposit meanwhile. */
export function dutiesOfPause(state: CaseState, ends: PeriodEnds): readonly PlannedDuty[] {
  return [
    ...pausesOf(state).flatMap((pause) => [...agreedPeriod(pause), ...resumptionDuty(pause, ends)]),
    ...depositDuty(state),
  ];
}

/** HO-04: as long as the parties agreed. */
function agreedPeriod(pause: AnyPause): readonly PlannedDuty[] {
  if (pause.kind !== 'deferredByAgreement' || pause.until === null) return [];
  return plan({
    ruleId: 'HO-04',
    from: { eventId: pause.eventId, day: pause.since ?? pause.until },
    done: pause.lifted ?? null,
    stated: pause.until,
  });
}

/** HO-05 and TD-03: to continue, once the ground is gone or the time is over. */
function resumptionDuty(pause: AnyPause, ends: PeriodEnds): readonly PlannedDuty[] {
  const from = groundGone(pause, ends);
  if (!from || pause.replaced === true || isLiftedBefore(pause, from.day)) return [];
  return plan({
    ruleId: pause.kind === 'suspended' ? 'TD-03' : 'HO-05',
    from,
    done: pause.lifted ?? null,
  });
}

type Ground = Pick<DatedFact, 'eventId'> & { readonly day: LocalDate };

/** The earliest of: the ground recorded as gone, the end decided on, the 3 months of HO-03. */
function groundGone(pause: AnyPause, { cassationEnds }: PeriodEnds): Ground | null {
  const { eventId, groundEndedOn, groundEndedEventId, until } = pause;
  const days = [
    { eventId: groundEndedEventId ?? eventId, day: groundEndedOn },
    { eventId, day: until },
    { eventId, day: cassationEnds.get(eventId) ?? null },
  ];
  return days.reduce<Ground | null>(
    (first, { eventId: by, day }) =>
      day !== null && (first === null || day < first.day) ? { eventId: by, day } : first,
    null,
  );
}

const isLiftedBefore = ({ lifted }: AnyPause, day: LocalDate): boolean =>
  lifted !== undefined && lifted.day !== null && lifted.day < day;

/** MN-04 (NĐ152 Đ30.8, so from 01/07/2026): money in hand when a pause recorded here began. */
function depositDuty(state: CaseState): readonly PlannedDuty[] {
  const { pause, money } = state;
  if (!pause || pause.imported || pause.since === null || pause.since < LAW_SWITCH) return [];
  if (money.onHand <= 0 || onHandOn(state, pause.since) <= 0) return [];
  const from = { eventId: pause.eventId, day: pause.since };
  return plan({ ruleId: 'MN-04', from, done: doneByHand(state, 'MN-04', pause.eventId) });
}

function onHandOn({ collections, payouts }: CaseState, day: LocalDate): number {
  const until = (facts: CaseState['collections']): number =>
    sumDong(facts, (fact) => (fact.day === null || fact.day <= day ? fact.amount : 0));
  return until(collections) - until(payouts);
}
