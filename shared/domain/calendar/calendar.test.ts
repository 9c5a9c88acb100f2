import { describe, expect, it } from 'vitest';
import { localDate } from '../localDate.ts';
import { withHolidays } from '#test/holidays.ts';
import { swapProblem, withSwaps } from './calendar.ts';
import { dayKind } from './dayKind.ts';
import { officialCalendar } from './officialCalendar.ts';

const swap = (off: string, work: string) => ({ off: localDate(off), work: localDate(work) });

describe('a calendar with a swap added', () => {
  const swapped = withSwaps(officialCalendar, [swap('2026-11-23', '2026-11-28')]);

  it.each([
    ['2026-11-23', 'swappedOff', 'nghỉ hoán đổi, làm bù Thứ Bảy 28/11/2026'],
    ['2026-11-28', 'makeUp', 'làm bù cho ngày nghỉ hoán đổi Thứ Hai 23/11/2026'],
  ])('has %s as %s', (day, kind, name) => {
    const info = { kind, name, confidence: 'entered', published: true };

    expect(dayKind(swapped, localDate(day))).toEqual(info);
  });

  it('no longer carries the proposal that has come into force', () => {
    expect({ before: officialCalendar.proposals.length, after: swapped.proposals }).toEqual({
      before: 1,
      after: [],
    });
  });

  it('leaves the calendar it came from as it was', () => {
    expect(dayKind(officialCalendar, localDate('2026-11-23')).kind).toBe('working');
  });

  it('changes nothing on a day that is off already or is worked already', () => {
    const useless = withSwaps(officialCalendar, [swap('2026-11-24', '2026-11-25')]);

    expect(useless.specialDays).toEqual(officialCalendar.specialDays);
  });
});

describe('a swap', () => {
  it.each([
    [
      '2026-11-24',
      '2026-11-28',
      'Thứ Ba 24/11/2026 đã là ngày nghỉ, không hoán đổi được. Chọn một ngày làm việc để nghỉ.',
    ],
    [
      '2026-11-23',
      '2026-11-25',
      'Thứ Tư 25/11/2026 không phải ngày nghỉ hằng tuần. Chọn một Thứ Bảy hoặc Chủ nhật để làm bù.',
    ],
    [
      '2026-11-23',
      '2027-02-06',
      'Thứ Bảy 06/02/2027 không phải ngày nghỉ hằng tuần. Chọn một Thứ Bảy hoặc Chủ nhật để làm bù.',
    ],
    ['2026-11-23', '2026-11-28', null],
    ['2028-02-07', '2028-02-12', null],
    ['2026-08-31', '2026-08-22', null],
    [
      '2026-08-31',
      '2026-12-05',
      'Thứ Hai 31/08/2026 đã là ngày nghỉ, không hoán đổi được. Chọn một ngày làm việc để nghỉ.',
    ],
  ])('of %s for %s is answered with: %s', (off, work, problem) => {
    expect(swapProblem(officialCalendar, swap(off, work))).toBe(problem);
  });
});

describe('a calendar with a holiday added', () => {
  it('has that day off under its name, and no other', () => {
    const added = withHolidays(officialCalendar, [
      { day: localDate('2026-12-05'), name: 'Ngày nghỉ của tỉnh' },
    ]);

    expect({
      day: dayKind(added, localDate('2026-12-05')),
      monday: dayKind(added, localDate('2026-12-07')).kind,
    }).toEqual({
      day: { kind: 'holiday', name: 'Ngày nghỉ của tỉnh', confidence: 'entered', published: true },
      monday: 'working',
    });
  });

  it('settles a day that was undecided', () => {
    const settled = withHolidays(officialCalendar, [{ day: localDate('2027-09-03'), name: 'Quốc khánh' }]);

    expect(dayKind(settled, localDate('2027-09-03')).confidence).toBe('entered');
  });
});
