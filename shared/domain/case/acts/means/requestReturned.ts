import { LAW_SWITCH } from '../../../law/rule.ts';
import { formatDay } from '../../../localDate.ts';
import { endAs } from '../../state/draft.ts';
import { citations } from '../../state/citations.ts';
import { isShelved } from '../../state/means.ts';
import { act } from '../act.ts';
import { noMeansAge, NOT_IN_NO_MEANS } from './age.ts';

/** Gửi lại yêu cầu thi hành án (2025 Đ38.4, NĐ152 Đ22.2): two years without means end a case on request. */
export const requestReturned = act('request.returned', 'means', {
  notifiedAs: 'otherDecision',
  fold: (draft, _body, fact) => {
    endAs(draft, 'requestReturned', fact);
  },
  refusals: [
    {
      code: 'not-in-no-means',
      cites: citations.requestReturned,
      when: ({ state }) => (isShelved(state) ? null : NOT_IN_NO_MEANS),
    },
    {
      code: 'return-before-law',
      cites: citations.requestReturned,
      when: ({ day }) => (day < LAW_SWITCH ? 'Việc gửi lại yêu cầu thi hành án chỉ có từ 01/07/2026' : null),
    },
    {
      code: 'return-own-initiative',
      cites: citations.requestReturned,
      when: ({ state }) =>
        state.initiative === 'ownInitiative'
          ? 'Việc chủ động thi hành án không có yêu cầu để gửi lại; việc này chuyển sổ theo dõi riêng'
          : null,
    },
    {
      code: 'return-too-early',
      cites: citations.requestReturned,
      when: ({ state, day }) => {
        const ready = noMeansAge(state, 24);
        return ready !== null && day < ready
          ? `Chưa được gửi lại yêu cầu: phải đủ 02 năm từ quyết định chưa có điều kiện, đến ngày ${formatDay(ready)}`
          : null;
      },
    },
  ],
});
