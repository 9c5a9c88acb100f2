import { describe, expect, it } from 'vitest';
import type { RuleRow } from '#shared/contract/law.ts';
import { localDate } from '#shared/domain/localDate.ts';
import { groupRules, versionOn } from './ruleList.ts';

const rule = (id: string, title: string, from: string | null, to: string | null): RuleRow => ({
  id,
  title,
  regime: 'both',
  validFrom: from === null ? null : localDate(from),
  validTo: to === null ? null : localDate(to),
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
});

const rules = [
  rule('VR-01', 'Xác minh điều kiện (luật cũ)', null, '2026-06-30'),
  rule('VR-01', 'Xác minh điều kiện', '2026-07-01', null),
  rule('CC-09', 'Họp phối hợp trước cưỡng chế', '2026-07-01', null),
];

describe('the list of rules', () => {
  it.each([
    ['2026-06-30', 'Xác minh điều kiện (luật cũ)'],
    ['2026-07-01', 'Xác minh điều kiện'],
  ])('takes the version for an event of %s', (day, title) => {
    expect(versionOn(rules, 'VR-01', localDate(day))?.title).toBe(title);
  });

  it('takes the latest version where none is in force', () => {
    expect(versionOn(rules, 'CC-09', localDate('2020-01-01'))?.title).toBe('Họp phối hợp trước cưỡng chế');
  });

  it.each([
    ['', ['VR-01', 'CC-09']],
    ['xac minh', ['VR-01']],
    ['cc09', ['CC-09']],
    ['cưỡng chế họp', ['CC-09']],
    ['không có', []],
  ])('finds by "%s"', (text, ids) => {
    const found = groupRules(rules, text, localDate('2026-11-21')).flatMap((group) => group.rules);

    expect(found.map(({ id }) => id)).toEqual(ids);
  });
});
