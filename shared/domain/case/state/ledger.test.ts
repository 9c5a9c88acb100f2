import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actItem, moneyItem } from '#test/builders.ts';
import { sumDong } from '../../money/dong.ts';
import type { Allocation } from '../bodies/parts.ts';
import { closeMoney, collect, openMoney, payOut, perform, strike } from './ledger.ts';
import type { MoneyDraft } from './ledger.ts';

type Step = (draft: MoneyDraft) => void;

const items = [moneyItem('a', 1_000), moneyItem('b', 500), actItem('c')];
const to = (itemId: string, amount: number): Allocation => ({ itemId, amount });

const collects =
  (amount: number, ...parts: readonly Allocation[]): Step =>
  (draft) => {
    collect(draft, amount, parts);
  };
const pays =
  (amount: number, ...parts: readonly Allocation[]): Step =>
  (draft) => {
    payOut(draft, amount, parts);
  };
const performs =
  (...itemIds: readonly string[]): Step =>
  (draft) => {
    perform(draft, itemIds);
  };
const strikes =
  (by: 'terminated' | 'entrusted', ...itemIds: readonly string[]): Step =>
  (draft) => {
    strike(draft, by, itemIds.length === 0 ? null : itemIds);
  };
const amends =
  (...left: typeof items): Step =>
  (draft) => {
    draft.items = left;
  };

function after(...steps: readonly Step[]): ReturnType<typeof closeMoney> {
  const draft = openMoney(items);
  steps.forEach((step) => {
    step(draft);
  });
  return closeMoney(draft);
}

const NOTHING = {
  due: 1_500,
  collected: 0,
  performed: 0,
  paidOut: 0,
  notifiedUnclaimed: 0,
  terminated: 0,
  entrusted: 0,
  remaining: 1_500,
  unallocated: 0,
  unallocatedPaidOut: 0,
  onHand: 0,
};

describe('the money of a case', () => {
  it.each<[string, readonly Step[], Partial<typeof NOTHING>]>([
    ['nothing happened', [], {}],
    [
      'some came in, for one item',
      [collects(400, to('a', 400))],
      { collected: 400, remaining: 1_100, onHand: 400 },
    ],
    [
      'some came in for no item in particular',
      [collects(400)],
      { collected: 400, remaining: 1_100, unallocated: 400, onHand: 400 },
    ],
    [
      'more came in than its items were told',
      [collects(400, to('a', 300))],
      { collected: 400, remaining: 1_100, unallocated: 100, onHand: 400 },
    ],
    [
      'more was told to the items than came in: only what came in counts',
      [collects(400, to('a', 300), to('b', 300))],
      { collected: 400, remaining: 1_100, onHand: 400 },
    ],
    [
      'some came in for an item that is not there',
      [collects(400, to('z', 400))],
      { collected: 400, remaining: 1_100, unallocated: 400, onHand: 400 },
    ],
    [
      'all came in and went out',
      [collects(1_500, to('a', 1_000), to('b', 500)), pays(1_500, to('a', 1_000), to('b', 500))],
      { collected: 1_500, paidOut: 1_500, remaining: 0 },
    ],
    [
      'it went out for no item in particular',
      [collects(400, to('a', 400)), pays(300)],
      { collected: 400, paidOut: 300, remaining: 1_100, unallocatedPaidOut: 300, onHand: 100 },
    ],
    [
      'more came in than was due',
      [collects(1_600, to('a', 1_100), to('b', 500))],
      { collected: 1_600, remaining: -100, onHand: 1_600 },
    ],
    ['one item was performed', [performs('a')], { performed: 1_000, remaining: 500 }],
    [
      'one item was part collected, the rest performed',
      [collects(400, to('a', 400)), performs('a')],
      { collected: 400, performed: 600, remaining: 500, onHand: 400 },
    ],
    ['the whole was terminated', [strikes('terminated')], { terminated: 1_500, remaining: 0 }],
    [
      'part came in, the rest was entrusted',
      [collects(400, to('b', 400)), strikes('entrusted')],
      { collected: 400, entrusted: 1_100, remaining: 0, onHand: 400 },
    ],
    [
      'money for no item came in, the rest was terminated: no more is struck than remains',
      [collects(400), strikes('terminated')],
      { collected: 400, terminated: 1_100, remaining: 0, unallocated: 400, onHand: 400 },
    ],
    ['one item was terminated', [strikes('terminated', 'b')], { terminated: 500, remaining: 1_000 }],
    [
      'one item was terminated, the rest entrusted',
      [strikes('terminated', 'b'), strikes('entrusted')],
      { terminated: 500, entrusted: 1_000, remaining: 0 },
    ],
    [
      'one item was struck twice',
      [strikes('terminated', 'b'), strikes('entrusted', 'b')],
      { terminated: 500, remaining: 1_000 },
    ],
    [
      'the whole was terminated after too much came in',
      [collects(1_600), strikes('terminated')],
      { collected: 1_600, remaining: -100, unallocated: 1_600, onHand: 1_600 },
    ],
    [
      'an amendment took an item away: its money belongs to none',
      [collects(400, to('b', 400)), pays(100, to('b', 100)), amends(moneyItem('a', 1_000))],
      {
        due: 1_000,
        collected: 400,
        paidOut: 100,
        remaining: 600,
        unallocated: 400,
        unallocatedPaidOut: 100,
        onHand: 300,
      },
    ],
    [
      'an amendment asked for more',
      [performs('a'), amends(moneyItem('a', 1_200))],
      { due: 1_200, performed: 1_000, remaining: 200 },
    ],
  ])('is told when %s', (_what, steps, told) => {
    expect(after(...steps).money).toEqual({ ...NOTHING, ...told });
  });

  it('falls on the only item of money there is', () => {
    const draft = openMoney([moneyItem('a', 1_000), actItem('c')]);
    collect(draft, 400, []);
    payOut(draft, 100, []);

    expect(closeMoney(draft).ledgers).toMatchObject([
      { collected: 400, paidOut: 100, remaining: 600 },
      { collected: 0, paidOut: 0, remaining: 0 },
    ]);
  });
});

describe('the items of a case', () => {
  it.each<[string, readonly Step[], readonly string[], readonly string[]]>([
    ['when nothing happened', [], [], []],
    ['when one is collected in full', [collects(1_000, to('a', 1_000))], ['a'], []],
    ['when one is collected but for a đồng', [collects(999, to('a', 999))], [], []],
    ['when all the money came in for no item in particular', [collects(1_500)], [], []],
    ['when an act is performed', [performs('c')], ['c'], []],
    ['when two are terminated', [strikes('terminated', 'b', 'c')], ['b', 'c'], ['b', 'c']],
    ['when the whole is entrusted', [strikes('entrusted')], ['a', 'b', 'c'], ['a', 'b', 'c']],
    ['when the rest is entrusted', [performs('a', 'c'), strikes('entrusted')], ['a', 'b', 'c'], ['b']],
    ['when a name is of another case', [performs('z'), strikes('terminated', 'y')], [], []],
  ])('are done and struck %s', (_when, steps, done, struck) => {
    const { ledgers } = after(...steps);
    const idsOf = (those: 'done' | 'struck') =>
      ledgers.filter((ledger) => ledger[those]).map(({ item }) => item.id);

    expect({ done: idsOf('done'), struck: idsOf('struck') }).toEqual({ done, struck });
  });
});

describe('collections and payouts, in whatever order they come', () => {
  const sums = fc.integer({ min: 1, max: 900 });
  const parts = fc.array(fc.record({ itemId: fc.constantFrom('a', 'b', 'c', 'gone'), amount: sums }), {
    maxLength: 3,
  });
  const step = fc.oneof(
    fc.tuple(sums, parts).map(([amount, all]) => collects(amount, ...all)),
    fc.tuple(sums, parts).map(([amount, all]) => pays(amount, ...all)),
  );
  const shuffled = fc
    .array(step, { minLength: 1, maxLength: 8 })
    .chain((steps) => fc.tuple(fc.constant(steps), fc.shuffledSubarray(steps, { minLength: steps.length })));

  it('make the same account', () => {
    fc.assert(
      fc.property(shuffled, ([steps, others]) => {
        expect(after(...others)).toEqual(after(...steps));
      }),
    );
  });

  it('tie: items and the unallocated make the sums of the case', () => {
    fc.assert(
      fc.property(shuffled, ([steps]) => {
        const { ledgers, money } = after(...steps);

        expect(sumDong(ledgers, ({ collected }) => collected) + money.unallocated).toBe(money.collected);
        expect(sumDong(ledgers, ({ paidOut }) => paidOut) + money.unallocatedPaidOut).toBe(money.paidOut);
        expect(sumDong(ledgers, ({ remaining }) => remaining) - money.unallocated).toBe(money.remaining);
        expect(money.onHand).toBe(money.collected - money.paidOut);
      }),
    );
  });
});
