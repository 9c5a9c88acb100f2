import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { addDays, formatWeekday, localDate, weekdayOf } from '../localDate.ts';
import { dayKind } from './dayKind.ts';
import { FIXED_HOLIDAYS } from './fixedHolidays.ts';
import { LUNAR_NEW_YEAR } from './lunarNewYear.ts';
import { officialCalendar } from './officialCalendar.ts';

const YEARS = [2024, 2025, 2026, 2027];

const independent = (year: number, name: RegExp): string[] =>
  new Holidays('VN')
    .getHolidays(year)
    .filter((holiday) => holiday.type === 'public' && name.test(holiday.name))
    .map(({ date }) => date.slice(0, 10));

describe('the official calendar', () => {
  it.each(YEARS)('agrees with an independent one on the fixed holidays of %i', (year) => {
    const days = independent(year, /Tết Dương lịch|miền Nam|Lao động|Quốc khánh/);

    const kinds = days.map((day) => dayKind(officialCalendar, localDate(day)).kind);

    expect(kinds).toEqual(['holiday', 'holiday', 'holiday', 'holiday']);
  });

  it.each(YEARS)('agrees with an independent one on Giỗ Tổ and on Tết of %i', (year) => {
    const days = independent(year, /Giỗ tổ|^Tết Nguyên Đán|Giao thừa/i);

    const names = days.map((day) => dayKind(officialCalendar, localDate(day)).name);

    expect(names).toEqual(['Tết Nguyên đán', 'Tết Nguyên đán', 'Giỗ Tổ Hùng Vương']);
  });

  it.each([2015, ...YEARS])('agrees with an independent one on mùng 1 of %i', (year) => {
    expect([LUNAR_NEW_YEAR.get(year)?.day]).toEqual(independent(year, /^Tết Nguyên Đán/i));
  });

  it.each(YEARS)('gives five working days off and the weekly rest between them at Tết of %i', (year) => {
    const tet = officialCalendar.daysOff.filter(
      ({ name, from }) => name === 'Tết Nguyên đán' && from.startsWith(String(year)),
    );
    const days = tet.flatMap(({ from, to }) =>
      Array.from({ length: 14 }, (_, index) => addDays(from, index)).filter((day) => day <= to),
    );

    expect(days.filter((day) => weekdayOf(day) % 6 !== 0)).toHaveLength(5);
  });

  it('compensates the next working day for each single holiday on a weekly rest day (Điều 111 khoản 3)', () => {
    const onRestDays = officialCalendar.daysOff.filter(
      ({ kind, name, from }) => kind === 'holiday' && name !== 'Tết Nguyên đán' && weekdayOf(from) % 6 === 0,
    );
    const compensations = officialCalendar.daysOff.filter(({ kind }) => kind === 'compensation');

    expect(compensations.map(({ name }) => name)).toEqual(
      onRestDays.map(({ name, from }) => `Nghỉ bù ${name} (${formatWeekday(from)})`),
    );
  });

  it('moves working days only onto a weekly rest day', () => {
    const weekdays = officialCalendar.swaps.map(({ work }) => weekdayOf(work));

    expect(weekdays).toEqual([6, 6, 6, 6]);
  });

  it('names every fixed holiday as the rule for unpublished years does', () => {
    const names = new Set(officialCalendar.daysOff.map(({ name }) => name));

    expect(FIXED_HOLIDAYS.filter(({ name }) => !names.has(name))).toEqual([]);
  });

  it('says of every entry where it comes from', () => {
    const { daysOff, swaps, unfixedDays, proposals } = officialCalendar;

    expect(
      [...daysOff, ...swaps, ...unfixedDays, ...proposals].filter(({ source }) => source === ''),
    ).toEqual([]);
  });
});
