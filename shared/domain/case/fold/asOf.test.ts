import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  caseEvents,
  caseState,
  coerced,
  collected,
  corrected,
  deferred,
  docketed,
  noMeans,
  notice,
  paidOut,
  resumed,
  revoked,
  suspended,
  terminated,
  undated,
  verified,
} from '#test/builders.ts';
import type { Happening } from '#test/builders.ts';
import { addDays, localDate } from '../../localDate.ts';
import { stateAsOf } from './asOf.ts';
import { foldEvents } from './fold.ts';

const open = docketed('2026-10-05');
const whole: readonly Happening[] = [
  open,
  notice('2026-10-07'),
  collected('2026-10-12', 40),
  verified('2026-10-20', 'hasMeans'),
  coerced('2026-10-26'),
  paidOut('2026-11-02', 40),
  terminated('2026-11-09'),
];

describe('the case as it stood at the end of a day', () => {
  it.each([
    ['2026-10-04', 'docketed', 0, 0],
    ['2026-10-05', 'docketed', 0, 0],
    ['2026-10-07', 'served', 0, 0],
    ['2026-10-12', 'served', 40, 40],
    ['2026-10-20', 'hasMeans', 40, 40],
    ['2026-10-26', 'coercion', 40, 40],
    ['2026-11-02', 'coercion', 40, 0],
    ['2026-11-09', 'terminated', 40, 0],
  ])('of %s: %s, %d đồng collected and %d on hand', (...row) => {
    const [day, stage, sum, onHand] = row;

    expect(stateAsOf(caseState(...whole), localDate(day))).toMatchObject({
      stage,
      money: { collected: sum, onHand },
    });
  });

  it.each<[string, readonly Happening[], string, object]>([
    [
      'a fact without a day as past',
      [open, undated(collected('2026-10-12', 40))],
      '2026-10-05',
      { money: { collected: 40 } },
    ],
    [
      'a correction made later as if it had always been so',
      [open, notice('2026-10-07'), corrected('2026-11-02', 'e2', notice('2026-10-09'))],
      '2026-10-08',
      { stage: 'docketed', validNotice: null },
    ],
    [
      'a decision withdrawn later as never made',
      [open, deferred('2026-10-12', 'other'), revoked('2026-11-02', 'e2')],
      '2026-10-20',
      { pause: null },
    ],
    [
      'a pause lifted later as in force',
      [open, suspended('2026-10-12'), resumed('2026-11-02')],
      '2026-10-20',
      { pause: { kind: 'suspended', since: '2026-10-12' } },
    ],
  ])('takes %s', (_what, happenings, day, state) => {
    expect(stateAsOf(caseState(...happenings), localDate(day))).toMatchObject(state);
  });

  it('is the state itself once nothing comes later', () => {
    const state = caseState(...whole);

    expect(stateAsOf(state, localDate('2026-11-09'))).toBe(state);
  });
});

describe('of any case', () => {
  const FIRST = localDate('2025-06-02');
  const LAST = addDays(FIRST, 900);
  const days = fc.integer({ min: 0, max: 900 }).map((count) => addDays(FIRST, count));
  const facts = fc.oneof(
    days.map((day) => notice(day)),
    days.map((day) => verified(day, 'noMeans')),
    days.map((day) => noMeans(day)),
    days.map((day) => suspended(day)),
    days.map((day) => resumed(day)),
    days.map((day) => collected(day, 30)),
    days.map((day) => terminated(day)),
  );
  const cases = fc.array(facts, { maxLength: 8 }).map((rest) => [docketed(FIRST), ...rest]);

  it('the last day shows the state as it is', () => {
    fc.assert(
      fc.property(cases, (happenings) => {
        const state = caseState(...happenings);

        expect(stateAsOf(state, LAST)).toEqual(state);
      }),
    );
  });

  it('a day shows what folding the facts up to it makes', () => {
    fc.assert(
      fc.property(cases, days, (happenings, day) => {
        const events = caseEvents(...happenings);
        const past = events.filter((event) => event.day !== null && event.day <= day);
        const { stage, pause, money, endedOn } = stateAsOf(caseState(...happenings), day);

        expect(foldEvents(past)).toMatchObject({ stage, pause, money, endedOn });
      }),
    );
  });

  it('a day looked at from a later day is the same day', () => {
    fc.assert(
      fc.property(cases, days, days, (happenings, one, another) => {
        const [earlier, later] = one < another ? [one, another] : [another, one];
        const state = caseState(...happenings);
        const { stage, money } = stateAsOf(stateAsOf(state, later), earlier);

        expect(stateAsOf(state, earlier)).toMatchObject({ stage, money });
      }),
    );
  });
});
