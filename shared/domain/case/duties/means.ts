import { plan } from './plan.ts';
import type { PeriodEnds, PlannedDuty } from './plan.ts';
import type { CaseState, DatedFact } from '../state/state.ts';

/** The first verification (VR-01, or VR-02 of an urgent measure) and the periodic ones (VR-08). */
export function dutiesOfVerification(state: CaseState, ends: PeriodEnds): readonly PlannedDuty[] {
  const first = state.urgentMeasure ? urgentVerification(state) : firstVerification(state, ends);
  return [...first, ...periodicVerifications(state)];
}

/** VL-01: from the valid notice; urgent measures have none (2025 Đ36.1). */
export function voluntaryPeriod(state: CaseState): readonly PlannedDuty[] {
  if (!state.validNotice || state.urgentMeasure) return [];
  return plan({ ruleId: 'VL-01', from: state.validNotice });
}

/**
 * VR-01: from the end of the voluntary period. A workbook names the latest verification only, so that an
 * imported one in time shows the duty met, and a late one says nothing about the first.
 */
function firstVerification(state: CaseState, { voluntaryUntil }: PeriodEnds): readonly PlannedDuty[] {
  const [first] = state.verifications;
  if (!state.validNotice || (!first && isPastVerification(state))) return [];
  return plan({
    ruleId: 'VR-01',
    from: { eventId: state.validNotice.eventId, day: voluntaryUntil },
    done: first ?? null,
    onlyIfMet: first?.imported ?? false,
  });
}

/** Decided on without a recorded verification: a gap of the register, not work still to do. */
const isPastVerification = (state: CaseState): boolean =>
  state.stage !== 'docketed' && state.stage !== 'served';

function urgentVerification(state: CaseState): readonly PlannedDuty[] {
  const [first] = state.verifications;
  if (!state.assignedBy || (!first && isPastVerification(state))) return [];
  return plan({
    ruleId: 'VR-02',
    from: state.assignedBy,
    done: first ?? null,
    onlyIfMet: first?.imported ?? false,
  });
}

/** VR-08: each round from the verification before it; the law names no start, so from the decision if none. */
function periodicVerifications(state: CaseState): readonly PlannedDuty[] {
  const { noMeans, stage } = state;
  if (!noMeans || stage !== 'noMeans') return [];
  const variant = noMeans.longCycle ? 'prisonerOrUnknownAddress' : 'standard';
  const round = (from: DatedFact, done: DatedFact | null) => plan({ ruleId: 'VR-08', variant, from, done });
  const dated = state.verifications.filter(({ day }) => day !== null);
  const past = dated.flatMap((verified, at) =>
    isRound(verified, noMeans) ? round(dated[at - 1] ?? noMeans, verified) : [],
  );
  return [...past, ...round(dated.at(-1) ?? noMeans, null)];
}

/** A verification recorded here after the decision; of a workbook's one the round before it is not known. */
const isRound = (verified: DatedFact, noMeans: DatedFact): boolean =>
  !verified.imported && noMeans.day !== null && verified.day !== null && verified.day > noMeans.day;
