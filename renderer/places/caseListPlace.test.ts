import { describe, expect, it } from 'vitest';
import { localDate } from '#shared/domain/localDate.ts';
import {
  caseListPath,
  type CaseListPlace,
  readCaseListPlace,
  wholeList,
  writeCaseListPlace,
} from './caseListPlace.ts';

const narrowed: CaseListPlace = {
  text: 'đỗ đức đạt',
  officerIds: ['o1', 'o2'],
  unassigned: false,
  states: ['verifying', 'coercion'],
  classifications: ['inProgress'],
  judgmentTypes: ['civil'],
  amount: 'from1b',
  age: 'from3',
  overdue: true,
  hasGaps: true,
  importId: 'i1',
  decidedFrom: localDate('2026-01-01'),
  decidedTo: localDate('2026-06-30'),
  docketedFrom: localDate('2026-02-01'),
  docketedTo: localDate('2026-02-28'),
  endedFrom: localDate('2026-03-01'),
  endedTo: localDate('2026-03-31'),
  open: true,
  row: 37,
  sort: 'remaining',
  descending: false,
};

describe('the address of the list of cases', () => {
  it.each([['the whole list', wholeList] as const, ['a narrowed list', narrowed] as const])(
    'gives back %s as it was written',
    (_name, place) => {
      expect(readCaseListPlace(writeCaseListPlace(place))).toEqual(place);
    },
  );

  it('is bare for the whole list', () => {
    expect(caseListPath({})).toBe('/ho-so');
  });

  it('leaves out what it does not know', () => {
    const place = readCaseListPlace(
      new URLSearchParams('tt=lost&tien=much&xep=colour.giam&tu=2026-02-30&dong=x'),
    );

    expect(place).toEqual(wholeList);
  });
});
