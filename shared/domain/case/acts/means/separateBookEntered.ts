import { LAW_SWITCH } from '../../../law/rule.ts';
import { formatDay } from '../../../localDate.ts';
import type { LocalDate } from '../../../localDate.ts';
import { moveTo } from '../../state/draft.ts';
import { citations } from '../../state/citations.ts';
import { separateBookDue } from '../../state/means.ts';
import type { Attempt } from '../../state/refusal.ts';
import type { CaseState } from '../../state/state.ts';
import { act } from '../act.ts';
import { noMeansAge, NOT_IN_NO_MEANS } from './age.ts';

/** Chuyển sổ theo dõi riêng (NĐ62 Đ9.5; 2025 Đ38.4, NĐ152 Đ22.1). */
export const separateBookEntered = act('separateBook.entered', 'means', {
  fold: (draft) => {
    moveTo(draft, 'separateBook');
  },
  refusals: [
    {
      code: 'not-in-no-means',
      cites: citations.separateBook,
      when: ({ state }) => (state.stage === 'noMeans' ? null : NOT_IN_NO_MEANS),
    },
    {
      code: 'separate-book-on-request',
      cites: citations.separateBook,
      when: ({ state, day }) =>
        state.initiative === 'onRequest' && day >= LAW_SWITCH
          ? 'Từ 01/07/2026 việc theo yêu cầu không chuyển sổ theo dõi riêng mà gửi lại yêu cầu thi hành án'
          : null,
    },
    {
      code: 'separate-book-too-early',
      cites: citations.separateBook,
      when: (attempt) => {
        const ready = ripeFrom(attempt);
        return ready !== null && attempt.day < ready && !wasDueBefore(attempt)
          ? `Chưa được chuyển sổ theo dõi riêng trước ngày ${formatDay(ready)}`
          : null;
      },
    },
    {
      code: 'separate-book-verifications',
      cites: citations.separateBook,
      when: ({ state, day }) =>
        day < LAW_SWITCH && verifiedSince(state) < 2
          ? 'Chưa được chuyển sổ theo dõi riêng: phải xác minh ít nhất hai lần từ khi có quyết định chưa có điều kiện'
          : null,
    },
  ],
});

/** 2008: a year, two for prisoners and unknown addresses; since 01/07/2026 two years for all. */
const ripeFrom = ({ state, day }: Attempt): LocalDate | null =>
  noMeansAge(state, day < LAW_SWITCH && state.noMeans?.longCycle === false ? 12 : 24);

/** The old law's conditions were complete before it ended: the entry it asked for may still be made (NC-05). */
function wasDueBefore({ state, day }: Attempt): boolean {
  const due = separateBookDue(state)?.day ?? null;
  return due !== null && due < LAW_SWITCH && due <= day;
}

function verifiedSince({ noMeans, verifications }: CaseState): number {
  const since = noMeans?.day ?? null;
  return verifications.filter(({ day }) => since === null || (day !== null && day > since)).length;
}
