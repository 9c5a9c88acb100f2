import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  caseState,
  coerced,
  collected,
  deferred,
  docketed,
  entrusted,
  groundEnded,
  noMeans,
  notice,
  notifiedUnclaimed,
  paidOut,
  performed,
  resumed,
  suspended,
  terminated,
  verified,
} from '#test/builders.ts';
import type { Happening } from '#test/builders.ts';
import { shippedLaw } from '#test/law.ts';
import { addDays, localDate } from '../../localDate.ts';
import { deadlinesOf } from './deadlines.ts';
import { dutyTable } from './table.ts';

const FIRST = localDate('2025-06-02');
const OFTEN = { numRuns: 60 };

const acts: readonly ((day: string) => Happening)[] = [
  (day) => notice(day),
  (day) => verified(day, 'hasMeans'),
  (day) => verified(day, 'noMeans'),
  (day) => noMeans(day),
  (day) => coerced(day),
  (day) => deferred(day, 'agreement', { until: addDays(localDate(day), 60) }),
  (day) => deferred(day, 'cassationRequest', { requestedOn: day }),
  (day) => suspended(day),
  (day) => groundEnded(day),
  (day) => resumed(day),
  (day) => collected(day, 40),
  (day) => paidOut(day, 30),
  (day) => notifiedUnclaimed(day, 10),
  (day) => performed(day, 'a'),
  (day) => terminated(day, 'a'),
  (day) => entrusted(day),
];

/** Happenings each on a day of its own, the docketing first. */
const happenings = fc
  .uniqueArray(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 10 })
  .chain((days) =>
    fc.tuple(...days.map((count) => fc.constantFrom(...acts).map((act) => act(addDays(FIRST, count))))),
  )
  .map((rest) => [docketed(FIRST, { requestReceivedOn: FIRST }), ...rest]);

/** What the law asks, whatever the events are called. */
const asked = (facts: readonly Happening[]): readonly string[] =>
  deadlinesOf(caseState(...facts), shippedLaw)
    .deadlines.map(({ ruleId, variant, triggerDay, due, doneOn, actEvent }) =>
      [ruleId, variant, triggerDay, due, doneOn, actEvent].join(' '),
    )
    .toSorted();

describe('deadlinesOf, of any case', () => {
  it('asks the same in whatever order the facts were recorded', () => {
    const shuffled = happenings.chain((facts) =>
      fc.tuple(fc.constant(facts), fc.shuffledSubarray(facts, { minLength: facts.length })),
    );

    fc.assert(
      fc.property(shuffled, ([facts, recorded]) => {
        expect(asked(recorded)).toEqual(asked(facts));
      }),
      OFTEN,
    );
  });

  it('never asks for anything before what calls for it', () => {
    fc.assert(
      fc.property(happenings, (facts) => {
        const { deadlines } = deadlinesOf(caseState(...facts), shippedLaw);

        expect(deadlines.filter(({ due, triggerDay }) => due < triggerDay)).toEqual([]);
      }),
      OFTEN,
    );
  });

  it('asks once for what one fact calls for, by rules that the table knows', () => {
    fc.assert(
      fc.property(happenings, (facts) => {
        const { deadlines } = deadlinesOf(caseState(...facts), shippedLaw);
        const keys = deadlines.map(({ ruleId, triggerEventId }) => `${ruleId} ${triggerEventId}`);

        expect(new Set(keys).size).toBe(keys.length);
        expect(deadlines.filter(({ ruleId }) => !Object.hasOwn(dutyTable, ruleId))).toEqual([]);
      }),
      OFTEN,
    );
  });

  it('names the event that did it wherever it says that something was done', () => {
    fc.assert(
      fc.property(happenings, (facts) => {
        const state = caseState(...facts);
        const ids = new Set<string | null>(state.effective.map(({ id }) => id));
        const done = deadlinesOf(state, shippedLaw).deadlines.filter(({ doneOn }) => doneOn !== null);

        expect(done.filter(({ doneEventId }) => !ids.has(doneEventId))).toEqual([]);
      }),
      OFTEN,
    );
  });
});
