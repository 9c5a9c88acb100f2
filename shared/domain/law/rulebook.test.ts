import { describe, expect, it } from 'vitest';
import { chapters } from '../chapters.ts';
import { addDays, localDate } from '../localDate.ts';
import type { Rule } from './rulebook.ts';
import type { RuleId } from './ruleId.ts';
import { ruleFor } from './rulebook.ts';
import { shippedRules } from './shippedLaw.ts';
import { shippedRecords } from './rules/shipped.ts';
import { ruleNamed } from './testing.ts';

const numbered = (group: string, last: number): string[] =>
  Array.from({ length: last }, (_, index) => `${group}-${String(index + 1).padStart(2, '0')}`);

const EVERY_ID = [
  ...numbered('IN', 17),
  ...numbered('NT', 15),
  ...numbered('VL', 4),
  ...numbered('VR', 8),
  ...numbered('NC', 7),
  ...numbered('HO', 5),
  ...numbered('TD', 3),
  ...numbered('DC', 4),
  ...numbered('UT', 5),
  ...numbered('KT', 3),
  ...numbered('MN', 5),
  'CC-04',
  'CC-09',
  'CC-10',
  'CC-11',
  'CC-12',
  'HC-02',
  'HC-05',
  'HC-06',
];

const follows = (earlier: Rule, later: Rule): boolean =>
  earlier.validTo !== null && addDays(earlier.validTo, 1) === later.validFrom;

/** Whether a trigger day exists that both would govern. */
const overlaps = (one: Rule, other: Rule): boolean =>
  (one.validFrom ?? '') <= (other.validTo ?? '9999') && (other.validFrom ?? '') <= (one.validTo ?? '9999');

describe('the rulebook', () => {
  it('holds every rule of intake, notice, verification, status, money, and what worked examples need', () => {
    expect([...shippedRules.byId.keys()].sort()).toEqual([...EVERY_ID].sort());
  });

  it('follows each version of a rule without gap or overlap', () => {
    const broken = [...shippedRules.byId.values()].filter((versions) =>
      versions
        .slice(1)
        .some(
          (later, index) => !versions.slice(index, index + 1).every((earlier) => follows(earlier, later)),
        ),
    );

    expect(broken.map((versions) => versions[0]?.id)).toEqual([]);
  });

  it('says each rule once, with all its versions', () => {
    const ids = [...new Set(Object.values(shippedRecords).flat(2))].map(({ id }) => id);

    expect(ids).toEqual([...new Set(ids)]);
  });

  it('lists every version of every rule it knows', () => {
    const versions = [...new Set(Object.values(shippedRecords).flat(2))].flatMap((record) => record.versions);

    expect(shippedRules.all).toHaveLength(versions.length);
  });

  it('puts each rule into one chapter of the procedure', () => {
    const astray = shippedRules.all.filter(({ chapter }) => !chapters.includes(chapter));

    expect(astray.map(({ id }) => id)).toEqual([]);
  });

  it('has one rule of an id for any day', () => {
    const twice = shippedRules.all.filter(
      (rule) => shippedRules.all.filter((other) => other.id === rule.id && overlaps(other, rule)).length > 1,
    );

    expect(twice.map(({ id }) => id)).toEqual([]);
  });

  it('gives the rule’s own length as its first variant', () => {
    const odd = shippedRules.all.filter(
      ({ variants: [first], length, unit }) => first && (first.length !== length || first.unit !== unit),
    );

    expect(odd.map(({ id }) => id)).toEqual([]);
  });

  it('cites an article and names the step and the trigger of every rule', () => {
    const bare = shippedRules.all.filter(({ article, title, trigger }) =>
      [article, title, trigger].includes(''),
    );

    expect(bare).toEqual([]);
  });

  it('says in words what a rule without length means', () => {
    const mute = shippedRules.all.filter(({ unit, consequence }) => unit === 'none' && consequence === '');

    expect(mute.map(({ id, regime }) => `${id} ${regime}`)).toEqual([]);
  });

  it('counts back from the act only the periods before coercion', () => {
    const backward = shippedRules.all.filter(({ direction }) => direction === 'backward').map(({ id }) => id);

    expect([...new Set(backward)].sort()).toEqual(['CC-04', 'CC-09', 'CC-10', 'CC-11', 'CC-12']);
  });
});

describe('the rule for a trigger', () => {
  it.each<[RuleId, string, number, string, string]>([
    ['VR-01', '2026-06-30', 10, 'd', 'Điều 44 khoản 1 Luật THADS 26/2008/QH12'],
    ['VR-01', '2026-07-01', 9, 'd', 'Điều 37 khoản 1 Luật THADS 106/2025/QH15'],
    ['IN-07', '2026-06-30', 5, 'wd', 'Điều 36 khoản 1 Luật THADS 26/2008/QH12'],
    ['IN-13', '2026-06-30', 5, 'wd', 'Điều 10 Nghị định 62/2015/NĐ-CP'],
    ['IN-13', '2026-07-01', 3, 'wd', 'Điều 13 khoản 3 Nghị định 152/2026/NĐ-CP'],
    ['NT-10', '2026-06-30', 10, 'd', 'Điều 42 khoản 3 Luật THADS 26/2008/QH12'],
    ['NT-10', '2026-07-01', 7, 'd', 'Điều 17 khoản 3 Nghị định 152/2026/NĐ-CP'],
    ['VR-05', '2026-06-30', 5, 'wd', 'Điều 44 Luật THADS 26/2008/QH12'],
    ['VR-05', '2026-07-01', 3, 'wd', 'Điều 37 khoản 6 điểm b Luật THADS 106/2025/QH15'],
    ['NC-04', '2026-06-30', 2, 'wd', 'Điều 11 Nghị định 62/2015/NĐ-CP'],
    ['NC-04', '2026-07-01', 3, 'wd', 'Điều 23 khoản 2 Nghị định 152/2026/NĐ-CP'],
    ['KT-03', '2026-06-30', 5, 'wd', 'Điều 53 Luật THADS 26/2008/QH12'],
    ['KT-03', '2026-07-01', 3, 'wd', 'Điều 32 khoản 3 Nghị định 152/2026/NĐ-CP'],
    ['CC-11', '2026-06-30', 3, 'wd', 'Điều 73 khoản 4 Luật THADS 26/2008/QH12'],
    ['CC-11', '2026-07-01', 2, 'wd', 'Điều 72 khoản 7 Luật THADS 106/2025/QH15'],
    ['VL-01', '2015-06-30', 15, 'd', 'Điều 45 Luật THADS 26/2008/QH12'],
    ['VL-01', '2015-07-01', 10, 'd', 'Điều 45 Luật THADS 26/2008/QH12'],
    ['HC-02', '2026-06-30', 30, 'd', 'Điều 311 khoản 2 điểm b Luật Tố tụng hành chính 93/2015/QH13'],
  ])('%s on %s is %i %s under %s', (ruleId, day, ...rule) => {
    const [length, unit, article] = rule;

    expect(ruleFor(ruleId, localDate(day), shippedRules)).toMatchObject({ length, unit, article });
  });

  it.each<[RuleId, string]>([
    ['IN-05', '2026-06-30'],
    ['NC-06', '2026-06-30'],
    [ruleNamed('ZZ-01'), '2026-11-21'],
  ])('%s on %s is none', (ruleId, day) => {
    expect(ruleFor(ruleId, localDate(day), shippedRules)).toBeNull();
  });
});
