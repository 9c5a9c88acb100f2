import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, localDate } from '#shared/domain/localDate.ts';
import { dayOfSerial, serialOfDay } from './serialDay.ts';

const FIRST = localDate('1900-01-01');

describe('the serial of a day', () => {
  it.each([
    [1, '1900-01-01'],
    [31, '1900-01-31'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [25_569, '1970-01-01'],
    [36_526, '2000-01-01'],
    [45_351, '2024-02-29'],
    [45_352, '2024-03-01'],
    [46_023, '2026-01-01'],
    [2_958_098, '9998-12-29'],
    [2_958_100, '9998-12-31'],
  ])('%i is %s, both ways', (serial, day) => {
    expect(dayOfSerial(serial)).toBe(day);
    expect(serialOfDay(localDate(day))).toBe(serial);
  });

  it.each([
    [1.5, '1900-01-01'],
    [59.999, '1900-02-28'],
    [61.001, '1900-03-01'],
    [45_351.75, '2024-02-29'],
  ])('drops the time of day of %d', (serial, day) => {
    expect(dayOfSerial(serial)).toBe(day);
  });

  it.each([60, 60.5])('%d is 29/02/1900, which never was', (serial) => {
    expect(dayOfSerial(serial)).toBeNull();
  });

  it.each([0, 0.999, -1, -45_351])('%d is before the first day', (serial) => {
    expect(dayOfSerial(serial)).toBeNull();
  });

  it.each([2_958_101, 2_958_465, 2_958_466, 1e12])('%d is after the year 9998', (serial) => {
    expect(dayOfSerial(serial)).toBeNull();
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('%d is no day', (serial) => {
    expect(dayOfSerial(serial)).toBeNull();
  });

  it('comes back as the same day', () => {
    const lastCount = daysBetween(FIRST, localDate('9998-12-29'));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: lastCount }), (count) => {
        const day = addDays(FIRST, count);
        expect(dayOfSerial(serialOfDay(day))).toBe(day);
      }),
    );
  });
});
