import { describe, expect, it } from 'vitest';
import { localDate, toEpochDay } from '#shared/domain/localDate.ts';
import type { Cell } from '../grid.ts';
import { serialOfDay } from '../cells/serialDay.ts';
import { exchangedCell, writtenDay } from './writtenDay.ts';

const serial = (day: string): number => serialOfDay(localDate(day));
const date = (day: string, time = 0): Cell => ({ kind: 'date', serial: serial(day) + time });
const text = (words: string): Cell => ({ kind: 'text', text: words });

describe('the exchange of day and month in a cell', () => {
  it.each<[string, Cell, Cell | null]>([
    ['a date', date('2026-05-08'), date('2026-08-05')],
    ['a date with a time of day', date('2026-05-08', 0.25), date('2026-08-05', 0.25)],
    [
      'a serial',
      { kind: 'number', value: serial('2026-05-08') },
      { kind: 'number', value: serial('2026-08-05') },
    ],
    ['a date above the twelfth', date('2026-05-13'), null],
    ['the day that Excel invented', { kind: 'date', serial: 60 }, null],
    ['a text', text('5/8/2026'), text('8/5/2026')],
    ['a text with a time', text('08/25/2026 09:30'), text('25/08/2026 09:30')],
    ['a text above the twelfth', text('25/08/2026'), null],
    ['a text with dots', text('08.05.2026'), null],
    ['words', text('ngày 5 tháng 8 năm 2026'), null],
    ['nothing', { kind: 'empty' }, null],
    ['an error', { kind: 'error', text: '#REF!' }, null],
  ])('%s', (_what, cell, other) => {
    expect(exchangedCell(cell)).toEqual(other);
  });
});

describe('the day of a cell', () => {
  const epoch = (day: string): number => toEpochDay(localDate(day));

  it.each<[string, Cell, ReturnType<typeof writtenDay>]>([
    [
      'a date',
      date('2026-05-08'),
      { form: 'date', stored: epoch('2026-05-08'), exchanged: epoch('2026-08-05') },
    ],
    ['a late date', date('2026-05-13'), { form: 'date', stored: epoch('2026-05-13'), exchanged: null }],
    ['25/08', text('25/08/2026'), { form: 'dayAbove', stored: epoch('2026-08-25'), exchanged: null }],
    ['08/25', text('08/25/2026'), { form: 'monthAbove', stored: null, exchanged: epoch('2026-08-25') }],
    [
      '05-08',
      text('05-08-26'),
      { form: 'either', stored: epoch('2026-08-05'), exchanged: epoch('2026-05-08') },
    ],
    [
      'words',
      text('ngày 5 tháng 8 năm 2026'),
      { form: 'other', stored: epoch('2026-08-05'), exchanged: null },
    ],
    ['no such day', text('31/02/2026'), null],
    ['a sum', { kind: 'number', value: 300_000 }, null],
    ['nothing', { kind: 'empty' }, null],
    ['words without a day', text('chưa rõ'), null],
  ])('%s', (_what, cell, expected) => {
    expect(writtenDay(cell)).toEqual(expected);
  });
});
