import { expect, it } from 'vitest';
import { localDate } from '#shared/domain/localDate.ts';
import { mergeDays } from './mergeDays.ts';

const day = (text: string, name: string) => ({
  day: localDate(text),
  kind: 'holiday' as const,
  name,
  source: 'Điều 112',
  confidence: 'confirmed' as const,
});

it('makes one span of days in a row with one name', () => {
  const spans = mergeDays([day('2026-09-02', 'Quốc khánh'), day('2026-09-01', 'Quốc khánh')]);

  expect(spans).toEqual([
    {
      kind: 'holiday',
      name: 'Quốc khánh',
      source: 'Điều 112',
      confidence: 'confirmed',
      from: '2026-09-01',
      to: '2026-09-02',
      count: 2,
    },
  ]);
});

it('keeps apart days with different names and days with a gap between', () => {
  const spans = mergeDays([day('2026-04-30', 'A'), day('2026-05-01', 'B'), day('2026-05-03', 'B')]);

  expect(spans.map(({ from, count }) => [from, count])).toEqual([
    ['2026-04-30', 1],
    ['2026-05-01', 1],
    ['2026-05-03', 1],
  ]);
});
