import { describe, expect, it } from 'vitest';
import { gapOf, spread, ties } from './allocation.ts';

const shares = [
  { itemId: 'a', label: 'Án phí', open: 300 },
  { itemId: 'b', label: 'Bồi thường', open: 1_000 },
];

describe('allocating a sum to the items of a case', () => {
  it.each([
    [200, [{ itemId: 'a', amount: 200 }]],
    [
      500,
      [
        { itemId: 'a', amount: 300 },
        { itemId: 'b', amount: 200 },
      ],
    ],
    [
      5_000,
      [
        { itemId: 'a', amount: 300 },
        { itemId: 'b', amount: 1_000 },
      ],
    ],
    [0, []],
  ])('fills the items in their order with %i', (amount, allocations) => {
    expect(spread(amount, shares)).toEqual(allocations);
  });

  it.each([
    [500, [], null, true],
    [500, [{ itemId: 'a', amount: 500 }], 0, true],
    [500, [{ itemId: 'a', amount: 300 }], 200, false],
    [500, [{ itemId: 'b', amount: 600 }], -100, false],
  ])('tells whether %i ties to %j', (amount, allocations, gap, isTied) => {
    expect(gapOf(amount, allocations)).toBe(gap);
    expect(ties(amount, allocations)).toBe(isTied);
  });
});
