import { moveTo } from '../../state/draft.ts';
import { citations } from '../../state/citations.ts';
import { isShelved } from '../../state/means.ts';
import { act } from '../act.ts';

/** Quyết định về việc chưa có điều kiện thi hành án (2008 Đ44a; 2025 Đ38.1). */
export const noMeansDecided = act('noMeans.decided', 'means', {
  notifiedAs: 'otherDecision',
  fold: (draft, { ground, longCycle }, decided) => {
    draft.noMeansSpells.push({ decided, ground: draft.noMeansGround, longCycle, lifted: null });
    draft.noMeans = { ...decided, ground, longCycle };
    draft.noMeansGround = null;
    moveTo(draft, 'noMeans');
  },
  refusals: [
    {
      code: 'already-no-means',
      cites: citations.noMeans,
      when: ({ state }) =>
        isShelved(state) ? 'Việc đã có quyết định về việc chưa có điều kiện thi hành còn hiệu lực' : null,
    },
    {
      code: 'no-means-not-verified',
      cites: citations.noMeans,
      when: ({ state }) =>
        state.verifications.at(-1)?.result === 'noMeans'
          ? null
          : 'Chưa có căn cứ ra quyết định: lần xác minh gần nhất không cho kết quả chưa có điều kiện thi hành',
    },
  ],
  gaps: ({ ground }) => (ground === null ? ['noMeansGroundMissing'] : []),
});
