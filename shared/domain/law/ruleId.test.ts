import { describe, expect, it } from 'vitest';
import { isRuleId, parseRuleId } from './ruleId.ts';

describe('an id of a rule from outside', () => {
  it.each([
    ['VL-01', true],
    ['a rule of a pack', true],
    ['', false],
    ['a text that is longer than any id', false],
    [null, false],
    [12, false],
  ])('%j can be one: %s', (value, expected) => {
    expect(isRuleId(value)).toBe(expected);
  });

  it('is null where an address holds none', () => {
    expect([parseRuleId('VL-01'), parseRuleId(''), parseRuleId(null)]).toEqual(['VL-01', null, null]);
  });
});
