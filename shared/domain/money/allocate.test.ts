import { describe, expect, it } from 'vitest';
import { actItem, moneyItem } from '#test/builders.ts';
import { splitMoney } from './allocate.ts';
import { formatDong } from './dong.ts';

describe('splitMoney', () => {
  const one = [moneyItem('a', 100), actItem('c')];
  const two = [moneyItem('a', 100), moneyItem('b', 50)];

  it('gives it all to the only money item', () => {
    expect(splitMoney(70, [], one)).toEqual({ parts: [{ itemId: 'a', amount: 70 }], unallocated: 0 });
  });

  it('leaves it unallocated among several items', () => {
    expect(splitMoney(70, [], two)).toEqual({ parts: [], unallocated: 70 });
  });

  it('follows the allocations and leaves the rest unallocated', () => {
    expect(splitMoney(70, [{ itemId: 'b', amount: 50 }], two)).toEqual({
      parts: [{ itemId: 'b', amount: 50 }],
      unallocated: 20,
    });
  });

  it('never gives out more than the sum, nor to an item that is not there', () => {
    const allocations = [
      { itemId: 'gone', amount: 10 },
      { itemId: 'a', amount: 60 },
      { itemId: 'b', amount: 60 },
    ];

    expect(splitMoney(70, allocations, two)).toEqual({
      parts: [
        { itemId: 'a', amount: 60 },
        { itemId: 'b', amount: 10 },
      ],
      unallocated: 0,
    });
  });
});

describe('formatDong', () => {
  it.each([
    [0, '0 đ'],
    [999, '999 đ'],
    [1_234_567, '1.234.567 đ'],
    [-5_000, '-5.000 đ'],
    [686_000_000_000_000, '686.000.000.000.000 đ'],
  ])('writes %d as the office does', (amount, text) => {
    expect(formatDong(amount)).toBe(text);
  });
});
