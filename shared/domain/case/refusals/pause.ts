import { addMonths, formatDay } from '../../localDate.ts';
import { citations } from '../state/citations.ts';
import type { BodyOf, CaseEventBody } from '../event.ts';
import type { ActRule, Attempt, BodyRule } from '../state/refusal.ts';
import type { CaseState } from '../state/state.ts';

const namesOfPause = {
  deferred: 'đang hoãn',
  deferredByAgreement: 'đang hoãn theo thỏa thuận',
  suspended: 'đang tạm đình chỉ',
} as const;

/** Hoãn, tạm đình chỉ and tiếp tục (law.md §3.6, §6.2). */
export const pauseActRules: readonly ActRule[] = [
  {
    code: 'already-paused',
    acts: ['deferral.decided'],
    cites: citations.deferral,
    refuses: ({ state }) =>
      state.pause
        ? `Việc ${namesOfPause[state.pause.kind]}; hoãn tiếp thì phải có quyết định tiếp tục trước`
        : null,
  },
  {
    code: 'already-suspended',
    acts: ['suspension.decided'],
    cites: citations.suspension,
    refuses: ({ state }) => (state.pause?.kind === 'suspended' ? 'Việc đã tạm đình chỉ' : null),
  },
  {
    code: 'not-paused',
    acts: ['pause.groundEnded'],
    cites: citations.resumption,
    refuses: ({ state }) =>
      state.pause ? null : 'Việc không hoãn, không tạm đình chỉ nên không có căn cứ để hết',
  },
  {
    code: 'nothing-to-resume',
    acts: ['enforcement.resumed'],
    cites: citations.resumption,
    refuses: ({ state }) =>
      state.pause || isShelved(state)
        ? null
        : 'Việc đang được thi hành: không hoãn, không tạm đình chỉ, không ở trạng thái chưa có điều kiện',
  },
  {
    code: 'means-not-found',
    acts: ['enforcement.resumed'],
    cites: citations.meansAgain,
    refuses: ({ state }) =>
      !state.pause && isShelved(state) && state.verifications.at(-1)?.result !== 'hasMeans'
        ? 'Chưa có căn cứ tiếp tục: lần xác minh gần nhất chưa cho thấy người phải thi hành án có điều kiện'
        : null,
  },
];

const isShelved = ({ stage }: CaseState): boolean => stage === 'noMeans' || stage === 'separateBook';

export const pauseBodyRules: readonly BodyRule[] = [
  {
    code: 'deferral-ends-before',
    cites: null,
    final: true,
    refuses: ({ day }, body) =>
      body.type === 'deferral.decided' && body.until !== null && body.until < day
        ? `Ngày hết hoãn (${formatDay(body.until)}) không thể trước ngày quyết định hoãn (${formatDay(day)})`
        : null,
  },
  {
    code: 'second-cassation-deferral',
    cites: citations.cassationDeferral,
    refuses: ({ state }, body) =>
      isCassation(body) && hasCassationDeferral(state)
        ? 'Chỉ được hoãn một lần theo yêu cầu của người có thẩm quyền kháng nghị; việc này đã hoãn một lần'
        : null,
  },
  {
    code: 'cassation-over-three-months',
    cites: citations.cassationDeferral,
    refuses: (attempt, body) => (isCassation(body) ? overThreeMonths(attempt, body) : null),
  },
];

const isCassation = (body: CaseEventBody): body is BodyOf<'deferral.decided'> =>
  body.type === 'deferral.decided' && body.ground === 'cassationRequest';

const hasCassationDeferral = ({ pause, pastPauses }: CaseState): boolean =>
  pause?.cassation === true || pastPauses.some(({ cassation }) => cassation);

function overThreeMonths({ day }: Attempt, body: BodyOf<'deferral.decided'>): string | null {
  const latest = addMonths(body.requestedOn ?? day, 3);
  if (body.until === null || body.until <= latest) return null;
  return (
    `Hoãn theo yêu cầu của người có thẩm quyền kháng nghị không quá 03 tháng từ văn bản yêu cầu, ` +
    `đến ngày ${formatDay(latest)}`
  );
}
