import { act } from '../act.ts';

/** Đã làm việc phải làm: a duty with no event of its own, noted by hand. */
export const dutyDone = act('duty.done', 'record', {
  by: ['officer', 'clerk', 'accountant', 'head'],
  afterEnd: true,
  beforeDecision: true,
  fold: (draft, { ruleId, triggerEventId }, fact) => {
    draft.dutiesDone.push({ ...fact, ruleId, triggerEventId });
  },
  bodyRefusals: [
    {
      code: 'unknown-event',
      cites: null,
      final: true,
      when: ({ now }, { triggerEventId }) =>
        now.effective.some(({ id }) => id === triggerEventId)
          ? null
          : 'Sự kiện làm phát sinh việc phải làm này không còn trong hồ sơ; mở lại hồ sơ để xem dòng thời gian mới',
    },
  ],
});
