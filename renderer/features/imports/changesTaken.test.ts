import { describe, expect, it } from 'vitest';
import { isTaken, NONE_TAKEN, takenCount, takeOf, withTick } from './changesTaken.ts';
import type { Preview } from './mapping.ts';

const rowOf = (row: number, sheet = 'Năm 2026') => ({
  sheet,
  row,
  decisionNumber: `${row}/QĐ-THADS`,
  fields: [],
});
const two = [rowOf(2), rowOf(2, 'Năm 2025')] as const;

const previewOf = (differentTotal: number): Preview => {
  const changes = { new: 0, same: 0, different: [...two], differentTotal };
  return { changes } as unknown as Preview;
};

describe('the rows whose differences are taken', () => {
  it.each([
    ['one of two', 2, [two[0]], [{ sheet: 'Năm 2026', row: 2 }]],
    ['both are all', 2, two, 'all'],
    ['both of more that are not shown', 9, two, two.map(({ sheet, row }) => ({ sheet, row }))],
    ['the same twice is none', 2, [two[0], two[0]], []],
  ] as const)('%s', (_what, total, ticks, take) => {
    const preview = previewOf(total);
    const taken = ticks.reduce((before, row) => withTick(before, row, preview), NONE_TAKEN);

    expect(takeOf(taken)).toEqual(take);
    expect(takenCount(taken, preview)).toBe(take === 'all' ? total : take.length);
  });

  it('one less than all are those that are shown', () => {
    const taken = withTick('all', two[0], previewOf(9));

    expect([isTaken(taken, two[0]), isTaken(taken, two[1]), takeOf(taken)]).toEqual([
      false,
      true,
      [{ sheet: 'Năm 2025', row: 2 }],
    ]);
  });
});
