import { actForm } from '../act.ts';
import { field } from '../fields/field.ts';
import { dayField } from '../fields/standard.tsx';
import { OfficerSelect } from './OfficerSelect.tsx';

/** Phân công chấp hành viên. */
export const officerAssigned = actForm('officer.assigned', {
  vi: {
    name: 'Phân công chấp hành viên',
    day: 'Ngày phân công',
    officerId: 'Chấp hành viên',
    noOfficers: 'Chưa có chấp hành viên nào; thêm trong Cài đặt',
    said: (officer: string) => `Phân công ${officer}`,
  },
  en: {
    name: 'Officer assigned',
    day: 'Day of assignment',
    officerId: 'Enforcement officer',
    noOfficers: 'No enforcement officer yet; add one in Settings',
    said: (officer: string) => `Assigned to ${officer}`,
  },
  fills: { gap: 'officerMissing', mendsUndated: false },
  opensWith: () => ({}),
  fields: [
    dayField(),
    field<'officerId', 'officerId' | 'noOfficers'>(['officerId'], ({ control, label }) => (
      <OfficerSelect control={control} label={label('officerId')} noOfficers={label('noOfficers')} />
    )),
  ],
  sentence: ({ officerId }, own, say) => [own.said(say.officer(officerId))],
});
