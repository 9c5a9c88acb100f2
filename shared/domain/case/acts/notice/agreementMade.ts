import { formatDay } from '../../../localDate.ts';
import type { AgreementStep } from '../../bodies/notice.ts';
import { plan } from '../../duties/plan.ts';
import type { PlannedDuty } from '../../duties/plan.ts';
import { breachOf, keptSteps } from '../../state/agreements.ts';
import type { CaseState, DatedFact } from '../../state/state.ts';
import { act } from '../act.ts';
import { unknownParty } from '../parties.ts';

/**
 * Thỏa thuận thi hành án (2025 Đ36.2, NĐ152 Đ14; VL-04): who took part, what they agreed, step by step, and
 * what follows when it is not kept. It is followed up step after step; a step that was kept is noted by hand.
 */
export const agreementMade = act('agreement.made', 'notice', {
  fold: () => undefined,
  bodyRefusals: [
    unknownParty(),
    {
      code: 'step-before-agreement',
      cites: null,
      final: true,
      when: ({ day }, { steps }) => {
        const early = steps.find(({ dueOn }) => dueOn < day);
        return early
          ? `Mốc thực hiện ngày ${formatDay(early.dueOn)} không thể trước ngày thỏa thuận (${formatDay(day)})`
          : null;
      },
    },
  ],
  duties: (state, { steps }, fact) => followUp(state, inOrder(steps), fact),
});

const inOrder = (steps: readonly AgreementStep[]): readonly AgreementStep[] =>
  steps.toSorted((a, b) => a.dueOn.localeCompare(b.dueOn));

/** The next step that was not kept yet; when all were, or the agreement was breached, the last one, done with. */
function followUp(
  state: CaseState,
  steps: readonly AgreementStep[],
  fact: DatedFact,
): readonly PlannedDuty[] {
  const kept = keptSteps(state, fact.eventId);
  const next = steps[kept.length];
  const followed = next ?? steps.at(-1);
  if (!followed) return [];
  const done = next ? breachOf(state, fact.eventId) : (kept.at(-1) ?? null);
  return plan({ ruleId: 'VL-04', from: fact, stated: followed.dueOn, done });
}
