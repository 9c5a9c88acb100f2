import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  dayOf,
  daysBetween,
  daysInMonth,
  formatDay,
  formatWeekday,
  fromEpochDay,
  localDate,
  parseLocalDate,
  toEpochDay,
  weekdayOf,
} from './localDate.ts';

const FIRST = -25_567;
const LAST = 2_932_531;

describe('a local day', () => {
  it.each([
    ['2026-02-29', null],
    ['2024-02-29', '2024-02-29'],
    ['2026-13-01', null],
    ['2026-00-10', null],
    ['1899-12-31', null],
    ['21/11/2026', null],
    ['2026-11-21', '2026-11-21'],
    ['2026-11-21T00:00', null],
  ])('reads %s as %s', (text, day) => {
    expect(parseLocalDate(text)).toBe(day);
  });

  it('refuses a day written in the program that does not exist', () => {
    expect(() => localDate('2026-02-30')).toThrow('Not a day: 2026-02-30');
  });

  it.each([
    ['2026-11-21', 10, '2026-12-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-01-01', -1, '2025-12-31'],
    ['9998-12-20', 30, '9998-12-31'],
    ['1900-01-05', -30, '1900-01-01'],
  ])('%s plus %i days is %s', (day, count, result) => {
    expect(addDays(localDate(day), count)).toBe(result);
  });

  it.each([
    ['2026-11-21', 6, '2027-05-21'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2023-08-31', 6, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['9998-06-30', 60, '9998-12-31'],
    ['1900-06-30', -60, '1900-01-01'],
  ])(
    '%s plus %i months is %s, the month’s last day when there is no corresponding one',
    (day, count, result) => {
      expect(addMonths(localDate(day), count)).toBe(result);
    },
  );

  it.each([
    ['2026-11-21', 6, 'Thứ Bảy 21/11/2026'],
    ['2026-11-22', 0, 'Chủ nhật 22/11/2026'],
    ['1970-01-01', 4, 'Thứ Năm 01/01/1970'],
    ['1965-03-07', 0, 'Chủ nhật 07/03/1965'],
  ])('%s is weekday %i, written %s', (day, weekday, text) => {
    expect({ weekday: weekdayOf(localDate(day)), text: formatWeekday(localDate(day)) }).toEqual({
      weekday,
      text,
    });
  });

  it('is written as the office writes it', () => {
    expect(formatDay(localDate('2026-02-03'))).toBe('03/02/2026');
  });

  it('is null for a month that has no such day', () => {
    expect([dayOf(2026, 2, 29), dayOf(2024, 2, 29), daysInMonth(2100, 2)]).toEqual([null, '2024-02-29', 28]);
  });

  it('counts days as the universal calendar does, both ways', () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST, max: LAST }), (epochDay) => {
        const day = fromEpochDay(epochDay);

        expect(day).toBe(new Date(epochDay * 86_400_000).toISOString().slice(0, 10));
        expect(toEpochDay(day)).toBe(epochDay);
      }),
    );
  });

  it('counts between two days what adding counted', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40_000 }),
        fc.integer({ min: -9_000, max: 9_000 }),
        (epochDay, count) => {
          const day = fromEpochDay(epochDay);

          expect(daysBetween(day, addDays(day, count))).toBe(count);
        },
      ),
    );
  });
});
