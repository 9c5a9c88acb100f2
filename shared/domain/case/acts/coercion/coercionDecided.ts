import { formatDay } from '../../../localDate.ts';
import { moveTo } from '../../state/draft.ts';
import { keptAgreementOf } from '../../state/agreements.ts';
import { citations } from '../../state/citations.ts';
import { isShelved } from '../../state/means.ts';
import type { Attempt } from '../../state/refusal.ts';
import { act } from '../act.ts';

const needsNotice = ({ state }: Attempt): boolean => !state.urgentMeasure;

/** Quyết định cưỡng chế (2008 Đ46; 2025 Đ72; law.md §3.9 CC-01, VL-03). */
export const coercionDecided = act('coercion.decided', 'coercion', {
  notifiedAs: 'coercionDecision',
  fold: (draft) => {
    moveTo(draft, 'coercion');
  },
  refusals: [
    {
      code: 'not-served',
      cites: citations.coercion,
      when: (attempt) =>
        needsNotice(attempt) && (attempt.state.validNotice?.day ?? null) === null
          ? 'Chưa được cưỡng chế: chưa có ngày người phải thi hành án được thông báo hợp lệ, thời hạn tự nguyện chưa bắt đầu'
          : null,
    },
    {
      code: 'voluntary-period-running',
      cites: citations.coercion,
      when: (attempt) => {
        const { voluntaryUntil, day } = attempt;
        if (!needsNotice(attempt) || voluntaryUntil === null || day > voluntaryUntil) return null;
        return (
          `Chưa được cưỡng chế: thời hạn tự nguyện đến hết ngày ${formatDay(voluntaryUntil)}; ` +
          'chỉ cưỡng chế ngay khi phải ngăn chặn tẩu tán, hủy hoại tài sản'
        );
      },
    },
    {
      code: 'means-not-verified',
      cites: citations.coercionGrounds,
      when: ({ state }) =>
        state.noMeans === null && state.verifications.at(-1)?.result !== 'hasMeans'
          ? 'Chưa được cưỡng chế: chưa có kết quả xác minh là người phải thi hành án có điều kiện thi hành'
          : null,
    },
    {
      code: 'in-no-means',
      cites: citations.meansAgain,
      when: ({ state }) =>
        isShelved(state)
          ? 'Chưa được cưỡng chế: việc chưa có điều kiện thi hành; phải có quyết định tiếp tục thi hành án trước'
          : null,
    },
    {
      code: 'deferred',
      cites: citations.deferral,
      when: ({ state }) =>
        state.pause && state.pause.kind !== 'suspended'
          ? 'Chưa được cưỡng chế: việc đang hoãn; phải có quyết định tiếp tục thi hành án trước'
          : null,
    },
    {
      code: 'suspended',
      cites: citations.suspension,
      when: ({ state }) =>
        state.pause?.kind === 'suspended'
          ? 'Chưa được cưỡng chế: việc đang tạm đình chỉ; phải có quyết định tiếp tục thi hành án trước'
          : null,
    },
    {
      code: 'agreement-kept',
      cites: citations.agreement,
      when: ({ state }) => {
        const agreedOn = keptAgreementOf(state);
        return agreedOn === null
          ? null
          : `Đương sự đang thực hiện thỏa thuận ngày ${formatDay(agreedOn)}; phần còn lại chỉ thi hành theo bản án khi thỏa thuận không được thực hiện đúng`;
      },
    },
    {
      code: 'nothing-to-coerce',
      cites: citations.coercionGrounds,
      when: ({ state }) =>
        state.ledgers.length > 0 && state.ledgers.every(({ done }) => done)
          ? 'Không còn gì để cưỡng chế: các khoản đã thi hành xong'
          : null,
    },
  ],
});
