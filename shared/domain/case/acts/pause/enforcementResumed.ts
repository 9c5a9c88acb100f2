import { liftPause } from '../../state/draft.ts';
import { citations } from '../../state/citations.ts';
import { isShelved, takeUp } from '../../state/means.ts';
import { act } from '../act.ts';

/**
 * Tiếp tục thi hành án (2008 Đ48.4, Đ49; 2025 Đ46.3, Đ47.3, Đ38.2): lifts the pause; with none, it lifts "chưa có
 * điều kiện" or the separate book.
 */
export const enforcementResumed = act('enforcement.resumed', 'pause', {
  notifiedAs: 'otherDecision',
  fold: (draft, _body, fact) => {
    if (!liftPause(draft, fact)) takeUp(draft, fact);
  },
  refusals: [
    {
      code: 'nothing-to-resume',
      cites: citations.resumption,
      when: ({ state }) =>
        state.pause || isShelved(state)
          ? null
          : 'Việc đang được thi hành: không hoãn, không tạm đình chỉ, không ở trạng thái chưa có điều kiện',
    },
    {
      code: 'means-not-found',
      cites: citations.meansAgain,
      when: ({ state }) =>
        !state.pause && isShelved(state) && state.verifications.at(-1)?.result !== 'hasMeans'
          ? 'Chưa có căn cứ tiếp tục: lần xác minh gần nhất chưa cho thấy người phải thi hành án có điều kiện'
          : null,
    },
  ],
});
