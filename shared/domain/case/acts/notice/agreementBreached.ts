import { formatDay } from '../../../localDate.ts';
import { plan } from '../../duties/plan.ts';
import { datedFact, factDay } from '../../facts/factDay.ts';
import { breachOf } from '../../state/agreements.ts';
import { citations } from '../../state/citations.ts';
import type { Attempt } from '../../state/refusal.ts';
import type { CaseState, DatedFact } from '../../state/state.ts';
import { act } from '../act.ts';

/**
 * Không thực hiện đúng thỏa thuận (2025 Đ36.2; VL-04): from that day the rest is enforced by the judgment again, until
 * a coercion says so, or nothing is left.
 */
export const agreementBreached = act('agreement.breached', 'notice', {
  fold: () => undefined,
  bodyRefusals: [
    {
      code: 'no-such-agreement',
      cites: null,
      final: true,
      when: ({ now }, { agreementEventId }) =>
        agreementIn(now, agreementEventId)
          ? null
          : 'Thỏa thuận này không có trong hồ sơ, hoặc đã rút lại, đính chính',
    },
    {
      code: 'already-breached',
      cites: citations.agreement,
      final: true,
      when: ({ now }, { agreementEventId }) =>
        breachOf(now, agreementEventId) ? 'Đã ghi thỏa thuận này không được thực hiện đúng' : null,
    },
    { code: 'before-its-agreement', cites: null, final: true, when: beforeAgreement },
  ],
  duties: (state, _body, fact) =>
    plan({
      ruleId: 'VL-04',
      from: fact,
      act: 'coercion.decided',
      stated: fact.day,
      done: coercedAfter(state, fact),
    }),
});

const agreementIn = (state: CaseState, id: string) =>
  state.effective.find((event) => event.id === id && event.body.type === 'agreement.made');

function beforeAgreement(
  { now, day }: Attempt,
  { agreementEventId }: { readonly agreementEventId: string },
): string | null {
  const agreement = agreementIn(now, agreementEventId);
  const agreedOn = agreement ? factDay(agreement) : null;
  return agreedOn !== null && day < agreedOn
    ? `Ngày ${formatDay(day)} trước ngày thỏa thuận (${formatDay(agreedOn)})`
    : null;
}

function coercedAfter({ effective }: CaseState, { day }: DatedFact): DatedFact | null {
  const coercion = effective.find(
    (event) => event.body.type === 'coercion.decided' && (factDay(event) ?? '') >= (day ?? ''),
  );
  return coercion ? datedFact(coercion) : null;
}
