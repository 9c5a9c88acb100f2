import { addMonths, formatDay } from '../../../localDate.ts';
import type { BodyOf } from '../../event.ts';
import { pauseWith } from '../../state/draft.ts';
import { citations } from '../../state/citations.ts';
import type { Attempt } from '../../state/refusal.ts';
import type { CaseState, Pause } from '../../state/state.ts';
import { act } from '../act.ts';

const NAMES: Readonly<Record<Pause['kind'], string>> = {
  deferred: 'đang hoãn',
  deferredByAgreement: 'đang hoãn theo thỏa thuận',
  suspended: 'đang tạm đình chỉ',
};

/** Hoãn thi hành án (2008 Đ48; 2025 Đ46): enforcement rests until a day, or until its ground is gone. */
export const deferralDecided = act('deferral.decided', 'pause', {
  notifiedAs: 'otherDecision',
  fold: (draft, { ground, until, requestedOn }, fact) => {
    pauseWith(draft, fact, {
      kind: ground === 'agreement' ? 'deferredByAgreement' : 'deferred',
      ground,
      until,
      requestedOn,
      cassation: ground === 'cassationRequest',
    });
  },
  refusals: [
    {
      code: 'already-paused',
      cites: citations.deferral,
      when: ({ state }) =>
        state.pause
          ? `Việc ${NAMES[state.pause.kind]}; hoãn tiếp thì phải có quyết định tiếp tục trước`
          : null,
    },
  ],
  bodyRefusals: [
    {
      code: 'deferral-ends-before',
      cites: null,
      final: true,
      when: ({ day }, { until }) =>
        until !== null && until < day
          ? `Ngày hết hoãn (${formatDay(until)}) không thể trước ngày quyết định hoãn (${formatDay(day)})`
          : null,
    },
    {
      code: 'second-cassation-deferral',
      cites: citations.cassationDeferral,
      when: ({ state }, { ground }) =>
        ground === 'cassationRequest' && hasCassationDeferral(state)
          ? 'Chỉ được hoãn một lần theo yêu cầu của người có thẩm quyền kháng nghị; việc này đã hoãn một lần'
          : null,
    },
    {
      code: 'cassation-over-three-months',
      cites: citations.cassationDeferral,
      when: (attempt, body) => (body.ground === 'cassationRequest' ? overThreeMonths(attempt, body) : null),
    },
  ],
  gaps: ({ ground }) => (ground === 'unknown' ? ['deferralGroundMissing'] : []),
});

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
