import { formatDay } from '../../localDate.ts';
import type { ActRefusal, BodyRefusal } from '../acts/act.ts';
import { acts } from '../acts/index.ts';
import type { CaseEventBody } from '../event.ts';
import { decisionIn } from '../facts/factDay.ts';
import { citations } from '../state/citations.ts';
import type { Attempt } from '../state/refusal.ts';
import { isEnded } from '../state/stateOn.ts';

/** Why anything may not be recorded, whatever it is about. */
export const anyRecord: readonly ActRefusal[] = [
  {
    code: 'future-day',
    cites: null,
    final: true,
    when: ({ day, today }) =>
      day > today
        ? `Ngày ${formatDay(day)} chưa đến (hôm nay ${formatDay(today)}); sổ chỉ ghi việc đã xảy ra`
        : null,
  },
  {
    code: 'before-decision',
    cites: citations.decision,
    when: ({ type, day, now }) =>
      day < now.decision.day && !acts[type].beforeDecision
        ? `Ngày ${formatDay(day)} trước ngày ra quyết định thi hành án (${formatDay(now.decision.day)})`
        : null,
  },
  {
    code: 'ended',
    cites: citations.end,
    when: ({ type, now }) => (isEnded(now) && !acts[type].afterEnd ? endedSentence(now.endedOn) : null),
  },
];

const endedSentence = (endedOn: Attempt['now']['endedOn']): string =>
  `Việc đã kết thúc${endedOn === null ? '' : ` ngày ${formatDay(endedOn)}`}; chỉ còn ghi chi trả, thông báo, ` +
  'thu hồi hoặc sửa đổi quyết định, hoặc đính chính';

export const anyBody: readonly BodyRefusal<CaseEventBody>[] = [
  {
    code: 'future-decision',
    cites: null,
    final: true,
    when: ({ today }, body) => {
      const decision = decisionIn(body);
      if (!decision || decision.day <= today) return null;
      return `Quyết định ghi ngày ${formatDay(decision.day)} chưa đến (hôm nay ${formatDay(today)})`;
    },
  },
];
