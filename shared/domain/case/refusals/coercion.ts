import { formatDay } from '../../localDate.ts';
import { citations } from '../state/citations.ts';
import type { ActRule, Attempt } from '../state/refusal.ts';

const acts = ['coercion.decided'] as const;

const needsNotice = ({ state }: Attempt): boolean => !state.urgentMeasure;

/** When coercion is possible (law.md §3.9 CC-01, VL-03). */
export const coercionActRules: readonly ActRule[] = [
  {
    code: 'not-served',
    acts,
    cites: citations.coercion,
    refuses: (attempt) =>
      needsNotice(attempt) && (attempt.state.validNotice?.day ?? null) === null
        ? 'Chưa được cưỡng chế: chưa có ngày người phải thi hành án được thông báo hợp lệ, thời hạn tự nguyện chưa bắt đầu'
        : null,
  },
  {
    code: 'voluntary-period-running',
    acts,
    cites: citations.coercion,
    refuses: (attempt) => {
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
    acts,
    cites: citations.coercionGrounds,
    refuses: ({ state }) =>
      state.noMeans === null && state.verifications.at(-1)?.result !== 'hasMeans'
        ? 'Chưa được cưỡng chế: chưa có kết quả xác minh là người phải thi hành án có điều kiện thi hành'
        : null,
  },
  {
    code: 'in-no-means',
    acts,
    cites: citations.meansAgain,
    refuses: ({ state }) =>
      state.stage === 'noMeans' || state.stage === 'separateBook'
        ? 'Chưa được cưỡng chế: việc chưa có điều kiện thi hành; phải có quyết định tiếp tục thi hành án trước'
        : null,
  },
  {
    code: 'deferred',
    acts,
    cites: citations.deferral,
    refuses: ({ state }) =>
      state.pause && state.pause.kind !== 'suspended'
        ? 'Chưa được cưỡng chế: việc đang hoãn; phải có quyết định tiếp tục thi hành án trước'
        : null,
  },
  {
    code: 'suspended',
    acts,
    cites: citations.suspension,
    refuses: ({ state }) =>
      state.pause?.kind === 'suspended'
        ? 'Chưa được cưỡng chế: việc đang tạm đình chỉ; phải có quyết định tiếp tục thi hành án trước'
        : null,
  },
  {
    code: 'nothing-to-coerce',
    acts,
    cites: citations.coercionGrounds,
    refuses: ({ state }) =>
      state.ledgers.length > 0 && state.ledgers.every(({ done }) => done)
        ? 'Không còn gì để cưỡng chế: các khoản đã thi hành xong'
        : null,
  },
];
