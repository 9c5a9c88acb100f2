import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreed, breached } from '#test/agreements.ts';
import {
  actItem,
  amended,
  caseEvents,
  coerced,
  collected,
  completed,
  corrected,
  deferred,
  docketed,
  dutyDone,
  entrusted,
  imported,
  moneyItem,
  noMeans,
  notice,
  notifiedUnclaimed,
  paidOut,
  performed,
  resumed,
  revoked,
  suspended,
  terminated,
  undated,
  verified,
} from '#test/builders.ts';
import type { Happening } from '#test/builders.ts';
import { addDays, localDate } from '../../localDate.ts';
import { sumDong } from '../../money/dong.ts';
import { foldEvents } from './fold.ts';
import type { CaseState } from '../state/state.ts';

const items = [moneyItem('a', 1_000_000), moneyItem('b', 250_000), actItem('c')];
const days = fc.integer({ min: 0, max: 900 }).map((count) => addDays(localDate('2025-06-01'), count));
const itemIds = fc.constantFrom('a', 'b', 'c', 'gone');
const amounts = fc.integer({ min: 1, max: 2_000_000 });
const allocations = fc.array(fc.record({ itemId: itemIds, amount: amounts }), { maxLength: 3 });
const eventIds = fc.integer({ min: 1, max: 14 }).map((number) => `e${number}`);

const facts: fc.Arbitrary<Happening> = fc.oneof(
  days.map((day) => notice(day)),
  fc
    .tuple(days, fc.constantFrom('hasMeans' as const, 'noMeans' as const))
    .map(([day, result]) => verified(day, result)),
  days.map((day) => noMeans(day)),
  days.map((day) => coerced(day)),
  days.map((day) => deferred(day, 'agreement')),
  days.map((day) => suspended(day)),
  days.map((day) => resumed(day)),
  fc.tuple(days, itemIds).map(([day, id]) => performed(day, id)),
  fc.tuple(days, fc.array(itemIds, { maxLength: 2 })).map(([day, ids]) => terminated(day, ...ids)),
  fc.tuple(days, fc.array(itemIds, { maxLength: 2 })).map(([day, ids]) => entrusted(day, ...ids)),
  fc.tuple(days, amounts, allocations).map(([day, amount, parts]) => collected(day, amount, ...parts)),
  fc.tuple(days, amounts, allocations).map(([day, amount, parts]) => paidOut(day, amount, ...parts)),
  fc.tuple(days, amounts).map(([day, amount]) => notifiedUnclaimed(day, amount)),
  fc.tuple(days, amounts).map(([day, amount]) => undated(collected(day, amount))),
  fc.tuple(days, amounts).map(([day, amount]) => amended(day, [moneyItem('a', amount)])),
  fc.tuple(days, eventIds).map(([day, id]) => dutyDone(day, 'NT-02', id)),
  days.map((day) => agreed(day, day)),
  fc.tuple(days, eventIds).map(([day, id]) => breached(day, id)),
  days.map((day) => completed(day)),
);

const happenings = fc.oneof(
  { weight: 4, arbitrary: facts },
  { weight: 1, arbitrary: fc.tuple(days, eventIds).map(([day, id]) => revoked(day, id)) },
  {
    weight: 2,
    arbitrary: fc.tuple(days, eventIds, fc.option(facts)).map(([day, id, fact]) => corrected(day, id, fact)),
  },
);

const cases = fc
  .tuple(
    fc.constantFrom(items, [moneyItem('a', 1_000_000)]),
    fc.boolean(),
    fc.array(happenings, { maxLength: 13 }),
  )
  .map(([dueItems, isImported, rest]) => {
    const first = docketed('2025-06-01', { items: dueItems });
    return caseEvents(isImported ? imported(first) : first, ...rest);
  });

const folded = (events: Parameters<typeof foldEvents>[0]): CaseState => {
  const state = foldEvents(events);
  if (!state) throw new Error('No docketing');
  return state;
};

describe('foldEvents, of any events', () => {
  it('makes the same of them in two parts as at once', () => {
    fc.assert(
      fc.property(cases, fc.nat({ max: 14 }), (events, at) => {
        const first = foldEvents(events.slice(0, at));

        expect(foldEvents(events.slice(at), first)).toEqual(foldEvents(events));
      }),
      { numRuns: 400 },
    );
  });

  it('makes the same of them in whatever order they are read', () => {
    fc.assert(
      fc.property(cases, (events) => {
        expect(foldEvents(events.toReversed())).toEqual(foldEvents(events));
      }),
    );
  });

  it('ties the money of the items to the money of the case', () => {
    fc.assert(
      fc.property(cases, (events) => {
        const { ledgers, money } = folded(events);
        const sum = (figure: 'due' | 'collected' | 'paidOut' | 'remaining') =>
          sumDong(ledgers, (ledger) => ledger[figure]);

        expect(sum('due')).toBe(money.due);
        expect(sum('collected') + money.unallocated).toBe(money.collected);
        expect(sum('paidOut') + money.unallocatedPaidOut).toBe(money.paidOut);
        expect(sum('remaining') - money.unallocated).toBe(money.remaining);
        expect(money.onHand).toBe(money.collected - money.paidOut);
        expect(money.remaining).toBe(
          money.due - money.collected - money.performed - money.terminated - money.entrusted,
        );
      }),
      { numRuns: 400 },
    );
  });

  it('collects and pays out what the events that count say, to the đồng', () => {
    fc.assert(
      fc.property(cases, (events) => {
        const { money, effective } = folded(events);
        const sumOf = (type: 'money.collected' | 'money.paidOut') =>
          sumDong(effective, ({ body }) => (body.type === type ? body.amount : 0));

        expect([money.collected, money.paidOut]).toEqual([sumOf('money.collected'), sumOf('money.paidOut')]);
      }),
    );
  });

  it('never ends up with less than nothing, save where more was collected than was due', () => {
    fc.assert(
      fc.property(cases, (events) => {
        const { ledgers, money } = folded(events);

        const lowest = ledgers.map(({ terminated: ended, entrusted: sent, performed: done }) =>
          Math.min(ended, sent, done),
        );

        expect(lowest.every((figure) => figure >= 0)).toBe(true);
        expect(money.unallocated).toBeGreaterThanOrEqual(0);
        expect(money.unallocatedPaidOut).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
