import { describe, expect, it } from 'vitest';
import type { RuleRow } from '#shared/contract/law.ts';
import { parseRuleId, type RuleId } from '#shared/domain/law/ruleId.ts';
import { groupRules } from './ruleList.ts';

const rule = (id: RuleId, title: string, facts: Partial<RuleRow> = {}): RuleRow => ({
  id,
  chapter: 'means',
  title,
  regime: 'both',
  validFrom: null,
  validTo: null,
  trigger: '',
  length: 10,
  unit: 'd',
  direction: 'forward',
  actor: 'CHV',
  article: '',
  confidence: 'confirmed',
  sourceNote: '',
  consequence: '',
  variants: [],
  inForce: true,
  listed: true,
  ...facts,
});

const rules = [
  rule('CC-09', 'Họp phối hợp trước cưỡng chế', { chapter: 'coercion' }),
  rule('VR-01', 'Xác minh điều kiện (luật cũ)', { listed: false, inForce: false }),
  rule('VR-01', 'Xác minh điều kiện'),
];

describe('the list of rules', () => {
  it('lists each rule in the version the core lists', () => {
    const titles = groupRules(rules, 'VR-01').flatMap((group) => group.rules.map(({ title }) => title));

    expect(titles).toEqual(['Xác minh điều kiện']);
  });

  it.each([
    ['', ['VR-01', 'CC-09']],
    ['xac minh', ['VR-01']],
    ['cc09', ['CC-09']],
    ['cưỡng chế họp', ['CC-09']],
    ['không có', []],
  ])('finds by "%s"', (text, ids) => {
    const found = groupRules(rules, text).flatMap((group) => group.rules);

    expect(found.map(({ id }) => id)).toEqual(ids);
  });

  it('puts a rule under its chapter, whatever the letters of its id', () => {
    const brought = rule(parseRuleId('AU-01') ?? 'CC-09', 'Ký hợp đồng đấu giá', { chapter: 'coercion' });

    expect(groupRules([...rules, brought], 'dau gia').map(({ chapter }) => chapter)).toEqual(['coercion']);
  });
});
