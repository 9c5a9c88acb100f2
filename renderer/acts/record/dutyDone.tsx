import { small } from '#shared/words/small.ts';
import { actForm } from '../act.ts';
import { field } from '../fields/field.ts';
import { dayField, detailField } from '../fields/standard.tsx';
import { DutyChoice } from './DutyChoice.tsx';

/** Đã làm việc phải làm: a duty of the agency that has no act of its own. */
export const dutyDone = actForm('duty.done', {
  vi: {
    name: 'Đã làm việc phải làm',
    day: 'Ngày đã làm',
    duty: 'Việc đã làm',
    noDuties: 'Hồ sơ không có việc nào đang chờ',
    said: (title: string) => `Đã làm: ${title}`,
  },
  en: {
    name: 'Duty done',
    day: 'Day done',
    duty: 'What was done',
    noDuties: 'Nothing is waiting in this case',
    said: (title: string) => `Done: ${title}`,
  },
  opensWith: ({ target }) => ({
    ...(target.ruleId === null ? {} : { ruleId: target.ruleId }),
    triggerEventId: target.triggerEventId ?? '',
    detail: null,
  }),
  fields: [
    dayField(),
    field<'ruleId' | 'triggerEventId', 'duty' | 'noDuties'>(
      ['ruleId', 'triggerEventId'],
      ({ control, view, label }) => (
        <DutyChoice control={control} view={view} label={label('duty')} noDuties={label('noDuties')} />
      ),
    ),
    detailField(),
  ],
  sentence: ({ detail, ...done }, own, say) => [own.said(small(say.duty(done))), detail],
});
