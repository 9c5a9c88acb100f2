import { formatDay } from '../../localDate.ts';
import { citations } from '../state/citations.ts';
import type { CaseEventType } from '../event.ts';
import { decisionIn } from '../facts/factDay.ts';
import type { ActRule, Attempt, BodyRule } from '../state/refusal.ts';
import { isEnded } from '../state/stateOn.ts';

/** What may still follow the end of a case: settling its money, its papers, and undoing the end itself. */
const afterEnd: ReadonlySet<CaseEventType> = new Set<CaseEventType>([
  'money.paidOut',
  'money.notifiedUnclaimed',
  'notice.served',
  'duty.done',
  'decision.revoked',
  'decision.amended',
]);

/** Money may come before the decision (2025 Đ53.1), and a duty may be noted on any day. */
const beforeDecision: ReadonlySet<CaseEventType> = new Set<CaseEventType>([
  'case.docketed',
  'money.collected',
  'duty.done',
]);

/** Rules of any record, whatever it is about. */
export const recordingActRules: readonly ActRule[] = [
  {
    code: 'future-day',
    acts: 'any',
    cites: null,
    final: true,
    refuses: ({ day, today }) =>
      day > today
        ? `Ngày ${formatDay(day)} chưa đến (hôm nay ${formatDay(today)}); sổ chỉ ghi việc đã xảy ra`
        : null,
  },
  {
    code: 'already-docketed',
    acts: ['case.docketed'],
    cites: citations.oneDecisionOneCase,
    final: true,
    refuses: () =>
      'Việc này đã thụ lý; mỗi quyết định thi hành án là một việc, quyết định khác thì thụ lý việc mới',
  },
  {
    code: 'before-decision',
    acts: 'any',
    cites: citations.decision,
    refuses: ({ type, day, now }) =>
      day < now.decision.day && !beforeDecision.has(type)
        ? `Ngày ${formatDay(day)} trước ngày ra quyết định thi hành án (${formatDay(now.decision.day)})`
        : null,
  },
  {
    code: 'ended',
    acts: 'any',
    cites: citations.end,
    refuses: ({ type, now }) => (isEnded(now) && !afterEnd.has(type) ? endedSentence(now.endedOn) : null),
  },
];

const endedSentence = (endedOn: Attempt['now']['endedOn']): string =>
  `Việc đã kết thúc${endedOn === null ? '' : ` ngày ${formatDay(endedOn)}`}; chỉ còn ghi chi trả, thông báo, ` +
  'thu hồi hoặc sửa đổi quyết định, hoặc đính chính';

export const recordingBodyRules: readonly BodyRule[] = [
  {
    code: 'future-decision',
    cites: null,
    final: true,
    refuses: ({ today }, body) => {
      const decision = decisionIn(body);
      if (!decision || decision.day <= today) return null;
      return `Quyết định ghi ngày ${formatDay(decision.day)} chưa đến (hôm nay ${formatDay(today)})`;
    },
  },
  {
    code: 'unknown-event',
    cites: null,
    final: true,
    refuses: ({ now }, body) => {
      if (body.type !== 'duty.done' || now.effective.some(({ id }) => id === body.triggerEventId))
        return null;
      return 'Sự kiện làm phát sinh việc phải làm này không còn trong hồ sơ; mở lại hồ sơ để xem dòng thời gian mới';
    },
  },
];
