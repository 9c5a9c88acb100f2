import { describe, expect, it } from 'vitest';
import { localDate } from '#shared/domain/localDate.ts';
import { parseTypedDay } from './typedDay.ts';

const today = localDate('2026-11-21');

describe('reading a day a person typed', () => {
  it.each([
    ['20/11/2026', '2026-11-20'],
    ['1/2/26', '2026-02-01'],
    ['01022026', '2026-02-01'],
    ['010226', '2026-02-01'],
    ['1-2-2026', '2026-02-01'],
    ['1.2.2026', '2026-02-01'],
    ['5/3', '2026-03-05'],
    ['0503', '2026-03-05'],
    [' 29/02/2024 ', '2024-02-29'],
    ['1/1/75', '1975-01-01'],
  ])('reads %s as %s', (text, day) => {
    expect(parseTypedDay(text, today)).toBe(day);
  });

  it.each(['', '31/02/2026', '13/13/2026', '2026-11-20', 'mai', '1', '1/2/3'])(
    'does not guess at "%s"',
    (text) => {
      expect(parseTypedDay(text, today)).toBeNull();
    },
  );
});
