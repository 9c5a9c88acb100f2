import { describe, expect, it } from 'vitest';
import { localDate } from '../../localDate.ts';
import { citations, citedOn } from './citations.ts';
import type { Citation } from './citations.ts';

const LAST_DAY = localDate('2026-06-30');
const FIRST_DAY = localDate('2026-07-01');

/** law.md §3 and §6.2: where Luật 2008 and its Nghị định 62, and where Luật 2025 and its Nghị định 152 say it. */
const ARTICLES: readonly (readonly [string, string, string])[] = [
  ['decision', 'Điều 36 Luật THADS 26/2008/QH12', 'Điều 33, Điều 34 Luật THADS 106/2025/QH15'],
  ['oneDecisionOneCase', 'Luật THADS 26/2008/QH12', 'Điều 3 khoản 8 Luật THADS 106/2025/QH15'],
  ['decisionContent', 'Điều 36 Luật THADS 26/2008/QH12', 'Điều 12 khoản 1 Nghị định 152/2026/NĐ-CP'],
  ['end', 'Điều 52 Luật THADS 26/2008/QH12', 'Điều 55 Luật THADS 106/2025/QH15'],
  ['vneid', 'Điều 12 Nghị định 62/2015/NĐ-CP', 'Điều 16 khoản 1 điểm b Nghị định 152/2026/NĐ-CP'],
  ['massMedia', 'Điều 43 Luật THADS 26/2008/QH12', 'Điều 18 Nghị định 152/2026/NĐ-CP'],
  ['notice', 'Điều 39 Luật THADS 26/2008/QH12', 'Điều 35 Luật THADS 106/2025/QH15'],
  ['agreement', 'Luật THADS 26/2008/QH12', 'Điều 36 khoản 2 Luật THADS 106/2025/QH15'],
  ['coercion', 'Điều 46 khoản 1 Luật THADS 26/2008/QH12', 'Điều 72 khoản 1 Luật THADS 106/2025/QH15'],
  [
    'coercionGrounds',
    'Điều 46 Luật THADS 26/2008/QH12',
    'Điều 72 khoản 1 đến khoản 3 Luật THADS 106/2025/QH15',
  ],
  [
    'noMeans',
    'Điều 44a Luật THADS 26/2008/QH12; Điều 9 khoản 4 Nghị định 62/2015/NĐ-CP',
    'Điều 38 khoản 1 Luật THADS 106/2025/QH15',
  ],
  ['meansAgain', 'Điều 44a Luật THADS 26/2008/QH12', 'Điều 38 khoản 2 Luật THADS 106/2025/QH15'],
  [
    'separateBook',
    'Điều 9 khoản 5 Nghị định 62/2015/NĐ-CP',
    'Điều 38 khoản 4 Luật THADS 106/2025/QH15; Điều 22 khoản 1 Nghị định 152/2026/NĐ-CP',
  ],
  [
    'requestReturned',
    'Luật THADS 26/2008/QH12',
    'Điều 38 khoản 4 Luật THADS 106/2025/QH15; Điều 22 khoản 2 Nghị định 152/2026/NĐ-CP',
  ],
  ['deferral', 'Điều 48 Luật THADS 26/2008/QH12', 'Điều 46 Luật THADS 106/2025/QH15'],
  [
    'cassationDeferral',
    'Điều 48 khoản 2 Luật THADS 26/2008/QH12',
    'Điều 46 khoản 2 Luật THADS 106/2025/QH15',
  ],
  ['suspension', 'Điều 49 Luật THADS 26/2008/QH12', 'Điều 47 Luật THADS 106/2025/QH15'],
  [
    'resumption',
    'Điều 48 khoản 4, Điều 49 Luật THADS 26/2008/QH12',
    'Điều 46 khoản 3, Điều 47 khoản 3, Điều 38 khoản 2 Luật THADS 106/2025/QH15',
  ],
  ['termination', 'Điều 50 Luật THADS 26/2008/QH12', 'Điều 48 Luật THADS 106/2025/QH15'],
  ['entrustment', 'Điều 57 Luật THADS 26/2008/QH12', 'Điều 49 Luật THADS 106/2025/QH15'],
  ['revocation', 'Điều 37 Luật THADS 26/2008/QH12', 'Điều 52 Luật THADS 106/2025/QH15'],
  ['payment', 'Điều 47 Luật THADS 26/2008/QH12', 'Điều 54 Luật THADS 106/2025/QH15'],
  ['unclaimed', 'Điều 126 Luật THADS 26/2008/QH12', 'Điều 59 khoản 1 Luật THADS 106/2025/QH15'],
];

const known = new Map<string, Citation>(Object.entries(citations));
const citedOf = (what: string): readonly (string | null)[] => {
  const citation = known.get(what);
  return citation ? [citedOn(citation, LAST_DAY), citedOn(citation, FIRST_DAY)] : [];
};

describe('citations', () => {
  it.each(ARTICLES)('of %s name %s until 30/06/2026 and %s from the day after', (what, until, since) => {
    expect(citedOf(what)).toEqual([until, since]);
  });

  it('are all of them checked against the law', () => {
    expect(ARTICLES.map(([what]) => what).toSorted()).toEqual([...known.keys()].toSorted());
  });
});
