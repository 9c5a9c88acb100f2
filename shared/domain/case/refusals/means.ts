import { LAW_SWITCH } from '../../law/rule.ts';
import { addMonths, formatDay } from '../../localDate.ts';
import type { LocalDate } from '../../localDate.ts';
import { citations } from '../state/citations.ts';
import { separateBookDue } from '../duties/noMeans.ts';
import type { ActRule, Attempt } from '../state/refusal.ts';
import type { CaseState } from '../state/state.ts';

const isShelved = ({ stage }: CaseState): boolean => stage === 'noMeans' || stage === 'separateBook';

/** The decision "chưa có điều kiện", the separate book and the return of the request (law.md §3.4, §6.2). */
export const noMeansActRules: readonly ActRule[] = [
  {
    code: 'already-no-means',
    acts: ['noMeans.decided'],
    cites: citations.noMeans,
    refuses: ({ state }) =>
      isShelved(state) ? 'Việc đã có quyết định về việc chưa có điều kiện thi hành còn hiệu lực' : null,
  },
  {
    code: 'no-means-not-verified',
    acts: ['noMeans.decided'],
    cites: citations.noMeans,
    refuses: ({ state }) =>
      state.verifications.at(-1)?.result === 'noMeans'
        ? null
        : 'Chưa có căn cứ ra quyết định: lần xác minh gần nhất không cho kết quả chưa có điều kiện thi hành',
  },
  {
    code: 'not-in-no-means',
    acts: ['separateBook.entered', 'request.returned'],
    cites: citations.separateBook,
    refuses: ({ state, type }) => {
      const isReady = type === 'request.returned' ? isShelved(state) : state.stage === 'noMeans';
      return isReady
        ? null
        : 'Việc không ở trạng thái chưa có điều kiện thi hành theo quyết định còn hiệu lực';
    },
  },
  {
    code: 'separate-book-on-request',
    acts: ['separateBook.entered'],
    cites: citations.separateBook,
    refuses: ({ state, day }) =>
      state.initiative === 'onRequest' && day >= LAW_SWITCH
        ? 'Từ 01/07/2026 việc theo yêu cầu không chuyển sổ theo dõi riêng mà gửi lại yêu cầu thi hành án'
        : null,
  },
  {
    code: 'separate-book-too-early',
    acts: ['separateBook.entered'],
    cites: citations.separateBook,
    refuses: (attempt) => {
      const ready = separateBookFrom(attempt);
      return ready !== null && attempt.day < ready && !wasDueBefore(attempt.state)
        ? `Chưa được chuyển sổ theo dõi riêng trước ngày ${formatDay(ready)}`
        : null;
    },
  },
  {
    code: 'separate-book-verifications',
    acts: ['separateBook.entered'],
    cites: citations.separateBook,
    refuses: ({ state, day }) =>
      day < LAW_SWITCH && verifiedSince(state) < 2
        ? 'Chưa được chuyển sổ theo dõi riêng: phải xác minh ít nhất hai lần từ khi có quyết định chưa có điều kiện'
        : null,
  },
  {
    code: 'return-before-law',
    acts: ['request.returned'],
    cites: citations.requestReturned,
    refuses: ({ day }) => (day < LAW_SWITCH ? 'Việc gửi lại yêu cầu thi hành án chỉ có từ 01/07/2026' : null),
  },
  {
    code: 'return-own-initiative',
    acts: ['request.returned'],
    cites: citations.requestReturned,
    refuses: ({ state }) =>
      state.initiative === 'ownInitiative'
        ? 'Việc chủ động thi hành án không có yêu cầu để gửi lại; việc này chuyển sổ theo dõi riêng'
        : null,
  },
  {
    code: 'return-too-early',
    acts: ['request.returned'],
    cites: citations.requestReturned,
    refuses: ({ state, day }) => {
      const ready = noMeansAge(state, 24);
      return ready !== null && day < ready
        ? `Chưa được gửi lại yêu cầu: phải đủ 02 năm từ quyết định chưa có điều kiện, đến ngày ${formatDay(ready)}`
        : null;
    },
  },
];

/** 2008: a year, two for prisoners and unknown addresses; since 01/07/2026 two years for all. */
const separateBookFrom = ({ state, day }: Attempt): LocalDate | null =>
  noMeansAge(state, day < LAW_SWITCH && state.noMeans?.longCycle === false ? 12 : 24);

/** The old law's conditions were complete before it ended: the entry it asked for may still be made (NC-05). */
const wasDueBefore = (state: CaseState): boolean => (separateBookDue(state)?.day ?? LAW_SWITCH) < LAW_SWITCH;

const noMeansAge = ({ noMeans }: CaseState, months: number): LocalDate | null =>
  noMeans === null || noMeans.day === null ? null : addMonths(noMeans.day, months);

function verifiedSince({ noMeans, verifications }: CaseState): number {
  const since = noMeans?.day ?? null;
  return verifications.filter(({ day }) => since === null || (day !== null && day > since)).length;
}
