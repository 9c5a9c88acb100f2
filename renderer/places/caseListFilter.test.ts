import { describe, expect, it } from 'vitest';
import { localDate } from '#shared/domain/localDate.ts';
import { type CaseListPlace, wholeList } from './caseListPlace.ts';
import { filterOf, isNarrowed } from './caseListFilter.ts';

const day = localDate('2026-03-01');

const narrowings: readonly (readonly [keyof CaseListPlace, Partial<CaseListPlace>, object])[] = [
  ['text', { text: 'đạt' }, { text: 'đạt' }],
  ['officerIds', { officerIds: ['o1'] }, { officerIds: ['o1'] }],
  ['unassigned', { unassigned: true }, { unassigned: true }],
  ['states', { states: ['coercion'] }, { states: ['coercion'] }],
  ['classifications', { classifications: ['deferred'] }, { classifications: ['deferred'] }],
  ['judgmentTypes', { judgmentTypes: ['civil'] }, { judgmentTypes: ['civil'] }],
  ['amount', { amount: 'from20b' }, { amountFrom: 20_000_000_000 }],
  ['age', { age: 'from5' }, { ageFromYears: 5 }],
  ['overdue', { overdue: true }, { overdue: true }],
  ['hasGaps', { hasGaps: true }, { hasGaps: true }],
  ['importId', { importId: 'i1' }, { importId: 'i1' }],
  ['decidedFrom', { decidedFrom: day }, { decidedFrom: day }],
  ['decidedTo', { decidedTo: day }, { decidedTo: day }],
  ['docketedFrom', { docketedFrom: day }, { docketedFrom: day }],
  ['docketedTo', { docketedTo: day }, { docketedTo: day }],
  ['endedFrom', { endedFrom: day }, { endedFrom: day }],
  ['endedTo', { endedTo: day }, { endedTo: day }],
  ['open', { open: true }, { open: true }],
];

const given = (filter: object): object =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));

describe('what a place of the list asks core for', () => {
  it.each(narrowings)('passes on %s', (_name, place, filter) => {
    expect(given(filterOf({ ...wholeList, ...place }))).toEqual(filter);
  });

  it('leaves nothing of a place out', () => {
    const other = ['sort', 'descending', 'row'];

    expect([...narrowings.map(([name]) => name), ...other].toSorted()).toEqual(
      Object.keys(wholeList).toSorted(),
    );
  });

  it('is not narrowed by an order', () => {
    expect(isNarrowed({ ...wholeList, sort: 'debtor', descending: false })).toBe(false);
  });
});
