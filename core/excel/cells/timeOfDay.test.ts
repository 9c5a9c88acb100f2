import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../grid.ts';
import { serialMeant, timeInText, timeOfDay } from './timeOfDay.ts';

const DAY = 45_356;
const at = (hours: number, minutes: number, seconds = 0): number =>
  DAY + (hours * 3600 + minutes * 60 + seconds) / 86_400;

describe('the time beside a day', () => {
  it.each([
    ['05/03/2024 08:30', '08:30', false],
    ['05/03/2024 8:05', '08:05', false],
    ['05/03/2024 8h30', '08:30', false],
    ['05/03/2024 14:07:59', '14:07', false],
    ['05/03/2024 00:01', '00:01', false],
    ['05/03/2024 23:57', '23:57', false],
    ['05/03/2024 23:57:59', '23:57', false],
    ['05/03/2024 23:58', '23:58:00', true],
    ['05/03/2024 23:58:00', '23:58:00', true],
    ['05/03/2024 23:59:30', '23:59:30', true],
    ['05/03/2024 8:30 am', '08:30', false],
    ['05/03/2024 8:30 PM', '20:30', false],
    ['05/03/2024 8:30pm', '20:30', false],
    ['05/03/2024 12:05 AM', '00:05', false],
    ['05/03/2024 12:00 pm', '12:00', false],
    ['05/03/2024 11:59:32 PM', '23:59:32', true],
    ['2024-03-05T08:30', '08:30', false],
    ['2024-03-05T17:00:00+07:00', '17:00', false],
  ])('reads %j as %s', (text, clock, nextDay) => {
    expect(timeInText(text)).toEqual({ clock, nextDay });
    expect(timeOfDay({ kind: 'text', text })).toEqual({ clock, nextDay });
  });

  it.each([
    ['2024-03-05T16:57:59Z', '16:57', false],
    ['2024-03-05T16:58:00Z', '16:58', true],
    ['2024-03-05T17:00:00Z', '17:00', true],
    ['2024-03-05T17:00:00.000Z', '17:00', true],
    ['2024-03-05T20:15:00+00:00', '20:15', true],
    ['2024-03-05T05:30:00Z', '05:30', false],
    ['2024-03-05t23:59:30z', '23:59:30', true],
  ])('reads %j as universal time', (text, clock, nextDay) => {
    expect(timeInText(text)).toEqual({ clock, nextDay, utc: true });
  });

  it.each([
    '',
    '05/03/2024',
    '05/03/2024 00:00',
    '05/03/2024 00:00:00',
    '05/03/2024 12:00 AM',
    '2024-03-05T00:00:00.000Z',
    '08:30',
    'Phòng 8:30',
    '05/03/2024 08:3',
    '05/03/2024 25:30',
    '05/03/2024 08:75',
    '05/03/2024 08:30 sáng',
  ])('finds none in %j', (text) => {
    expect(timeInText(text)).toBeNull();
  });

  it.each([
    [at(6, 0), { clock: '06:00', nextDay: false }],
    [at(12, 0), { clock: '12:00', nextDay: false }],
    [at(23, 57, 59), { clock: '23:57', nextDay: false }],
    [at(23, 58), { clock: '23:58:00', nextDay: true }],
    [at(23, 59, 59), { clock: '23:59:59', nextDay: true }],
    [DAY + 0.999_999, { clock: '23:59:59', nextDay: true }],
    [DAY, null],
    [DAY + 0.000_001, null],
  ])('tells it of the serial %d, day or number', (serial, time) => {
    expect(timeOfDay({ kind: 'date', serial })).toEqual(time);
    expect(timeOfDay({ kind: 'number', value: serial })).toEqual(time);
  });

  it('makes the blanks of a text cell plain', () => {
    const text = ' 05/03/2024\u00a0 08:30 ';
    expect(timeOfDay({ kind: 'text', text })).toEqual({ clock: '08:30', nextDay: false });
  });

  it.each<Cell>([
    { kind: 'empty' },
    { kind: 'boolean', value: true },
    { kind: 'error', text: '05/03/2024 08:30' },
  ])('finds none in $kind', (cell) => {
    expect(timeOfDay(cell)).toBeNull();
  });

  it('is the same written out and as a serial', () => {
    fc.assert(
      fc.property(fc.nat(23), fc.nat(59), fc.nat(59), (hours, minutes, seconds) => {
        const written = [hours, minutes, seconds].map((part) => String(part).padStart(2, '0')).join(':');
        const serial = at(hours, minutes, seconds);
        expect(timeOfDay({ kind: 'date', serial })).toEqual(timeInText(`05/03/2024 ${written}`));
      }),
    );
  });
});

describe('the day that a serial means', () => {
  it.each([
    [DAY, DAY],
    [at(12, 0), at(12, 0)],
    [at(23, 57, 59), at(23, 57, 59)],
    [at(23, 58), DAY + 1],
    [at(23, 59, 30), DAY + 1],
    [DAY + 0.999_999, DAY + 1],
  ])('of %d is that of %d', (serial, meant) => {
    expect(serialMeant(serial)).toBe(meant);
  });
});
