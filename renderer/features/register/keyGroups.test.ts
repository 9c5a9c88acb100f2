import { describe, expect, it } from 'vitest';
import { askedGroups, isGroup, keyGroups } from './keyGroups.ts';

describe('the groups of a recovery key', () => {
  it.each([
    ['ABCD-EFGH-JKMN-PQ', ['ABCD', 'EFGH', 'JKMN', 'PQ']],
    ['ABCD EFGH', ['ABCD', 'EFGH']],
    ['ABCDEFGHJK', ['ABCD', 'EFGH', 'JK']],
  ])('%s falls into %o', (key, groups) => {
    expect(keyGroups(key)).toEqual(groups);
  });

  it('asks for two different groups', () => {
    expect(askedGroups(['A', 'B', 'C', 'D'])).toEqual([1, 2]);
  });

  it.each([
    ['efgh', true],
    [' EF GH ', true],
    ['EFGJ', false],
    ['', false],
  ])('takes "%s" for EFGH: %s', (typed, same) => {
    expect(isGroup(typed, 'EFGH')).toBe(same);
  });
});
