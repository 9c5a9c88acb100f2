import fc from 'fast-check';
import { expect, it } from 'vitest';
import { caseSorts } from '#shared/contract/caseList.ts';
import { judgmentTypes } from '#shared/domain/case/bodies/parts.ts';
import { caseStates, classifications } from '#shared/domain/case/state/state.ts';
import { addDays, localDate } from '#shared/domain/localDate.ts';
import {
  ageBands,
  amountBands,
  type CaseListPlace,
  readCaseListPlace,
  writeCaseListPlace,
} from './caseListPlace.ts';

const written = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
const day = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays(localDate('1990-01-01'), count));
const maybe = <V>(values: fc.Arbitrary<V>): fc.Arbitrary<V | null> => fc.option(values, { nil: null });

const places: fc.Arbitrary<CaseListPlace> = fc.record({
  text: fc.oneof(fc.constant(''), written),
  officerIds: fc.array(written, { maxLength: 4 }),
  unassigned: fc.boolean(),
  states: fc.subarray([...caseStates]),
  classifications: fc.subarray([...classifications]),
  judgmentTypes: fc.subarray([...judgmentTypes]),
  amount: maybe(fc.constantFrom(...amountBands)),
  age: maybe(fc.constantFrom(...ageBands)),
  overdue: fc.boolean(),
  hasGaps: fc.boolean(),
  importId: maybe(written),
  decidedFrom: maybe(day),
  decidedTo: maybe(day),
  docketedFrom: maybe(day),
  docketedTo: maybe(day),
  endedFrom: maybe(day),
  endedTo: maybe(day),
  open: fc.boolean(),
  row: fc.nat(9_999_999),
  sort: fc.constantFrom(...caseSorts),
  descending: fc.boolean(),
});

it('reads from an address the place that was written into it', () => {
  fc.assert(
    fc.property(places, (place) => {
      const address = writeCaseListPlace(place).toString();

      expect(readCaseListPlace(new URLSearchParams(address))).toEqual(place);
    }),
  );
});
