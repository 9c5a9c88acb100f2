import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, formatDay, localDate } from '#shared/domain/localDate.ts';
import { parseDay, parseDayText } from './parseDay.ts';
import { dayOfSerial, serialOfDay } from './serialDay.ts';

const anyDay = fc.integer({ min: 0, max: 40_000 }).map((count) => addDays(localDate('1980-01-01'), count));

describe('a day in a text cell', () => {
  it.each([
    ['02/09/2024', '2024-09-02'],
    ['2/9/2024', '2024-09-02'],
    ['2/10/24', '2024-10-02'],
    ['03-10-2024', '2024-10-03'],
    ['05.10.2024', '2024-10-05'],
    [' 05 . 10 . 2024 ', '2024-10-05'],
    ['05/10-2024', '2024-10-05'],
    ['02\u00a0/10/2024', '2024-10-02'],
    ['ngày 02/10/2024', '2024-10-02'],
    ['Nga\u0300y 02/10/2024', '2024-10-02'],
    ['ngày 2 tháng 10 năm 2024', '2024-10-02'],
    ['02/10/2024 00:00:00', '2024-10-02'],
    ['02/10/2024.', '2024-10-02'],
    ['2024-10-02', '2024-10-02'],
    ['2024-10-02T00:00:00', '2024-10-02'],
    ['45567', '2024-10-02'],
    ['29/02/2024', '2024-02-29'],
    ['01/01/79', '2079-01-01'],
    ['01/01/80', '1980-01-01'],
    ['31/12/99', '1999-12-31'],
  ])('reads %s as %s', (text, day) => {
    expect(parseDayText(text)).toEqual({ kind: 'day', day });
  });

  it.each(['31/02/2026', '29/02/2025', '00/10/2024', '10/13/2024', '32/01/2024', '31.04.26', '2024-13-01'])(
    'says that %s does not exist',
    (text) => {
      expect(parseDayText(text)).toEqual({ kind: 'impossible' });
    },
  );

  it.each(['10/2024', '2024', '02/10/204', 'đầu tháng 10', '02/10/2024; 05/10/2024', '1.234.567', '300000'])(
    'does not make a day of %s',
    (text) => {
      expect(parseDayText(text)).toEqual({ kind: 'unreadable' });
    },
  );

  it.each(['', '  ', '-', '—', 'x', 'không', 'chưa có'])('takes %j for no day', (text) => {
    expect(parseDayText(text)).toEqual({ kind: 'empty' });
  });

  it('reads every day back from the forms offices write', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom('/', '-', '.'), (day, mark) => {
        const text = formatDay(day).replaceAll('/', mark);
        expect(parseDayText(text)).toEqual({ kind: 'day', day });
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(parseDayText(text).kind).toMatch(/^(?:empty|day|impossible|unreadable)$/);
      }),
    );
  });
});

describe('a day in another cell', () => {
  it.each([
    [{ kind: 'date', serial: 45_567 } as const, { kind: 'day', day: '2024-10-02' }],
    [{ kind: 'date', serial: 45_567.75 } as const, { kind: 'day', day: '2024-10-02' }],
    [{ kind: 'number', value: 45_567 } as const, { kind: 'day', day: '2024-10-02' }],
    [{ kind: 'number', value: 2024 } as const, { kind: 'unreadable' }],
    [{ kind: 'date', serial: 60 } as const, { kind: 'impossible' }],
    [{ kind: 'date', serial: -3 } as const, { kind: 'impossible' }],
    [{ kind: 'empty' } as const, { kind: 'empty' }],
    [{ kind: 'boolean', value: true } as const, { kind: 'unreadable' }],
    [{ kind: 'error', text: '#REF!' } as const, { kind: 'unreadable' }],
  ])('reads %o as %o', (cell, reading) => {
    expect(parseDay(cell)).toEqual(reading);
  });

  it.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [45_566, '2024-10-01'],
  ])('counts serial %i as %s, and back', (serial, text) => {
    const day = localDate(text);

    expect([dayOfSerial(serial), serialOfDay(day)]).toEqual([day, serial]);
  });
});
