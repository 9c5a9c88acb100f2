import { expect, it } from 'vitest';
import { localDate } from '#shared/domain/localDate.ts';
import { type LawPlace, readLawPlace, wholeSwaps, writeLawPlace } from './lawPlace.ts';

const today = localDate('2026-11-21');

it('comes back from its address as it went in', () => {
  const place: LawPlace = {
    ruleId: 'VR-01',
    from: '2026-11-20',
    time: '15:30',
    variant: 'standard',
    swaps: [{ off: '2026-11-23', work: '2026-11-28' }],
  };

  expect(readLawPlace(writeLawPlace(place), today)).toEqual(place);
});

it('starts from today with no rule chosen', () => {
  expect(readLawPlace(new URLSearchParams(), today)).toEqual({
    ruleId: null,
    from: '2026-11-21',
    time: '08:00',
    variant: null,
    swaps: [],
  });
});

it('leaves out a swap that is not whole', () => {
  expect(wholeSwaps([{ off: '2026-11-23', work: '' }])).toEqual([]);
});
