import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Calendar, Swap } from '../calendar/calendar.ts';
import { withHolidays } from '#test/holidays.ts';
import { withSwaps } from '../calendar/calendar.ts';
import { dayKind, isWorkingDay } from '../calendar/dayKind.ts';
import { officialCalendar } from '../calendar/officialCalendar.ts';
import { fromEpochDay, localDate, toEpochDay } from '../localDate.ts';
import { computeDeadline, computeDueDate } from './compute.ts';
import type { DeadlineQuery } from './deadline.ts';
import { shippedRules } from './shippedLaw.ts';

const day = fc
  .integer({ min: toEpochDay(localDate('2012-01-01')), max: toEpochDay(localDate('2031-12-31')) })
  .map(fromEpochDay);
const swaps: fc.Arbitrary<readonly Swap[]> = fc.array(fc.record({ off: day, work: day }), { maxLength: 6 });
const calendar: fc.Arbitrary<Calendar> = swaps.map((each) => withSwaps(officialCalendar, each));

const choices = shippedRules.all.flatMap(({ id, variants }) => [
  { ruleId: id, variant: undefined },
  ...variants.map((variant) => ({ ruleId: id, variant: variant.id })),
]);
const query: fc.Arbitrary<DeadlineQuery> = fc
  .record({ choice: fc.constantFrom(...choices), from: day, calendar })
  .map(({ choice, ...rest }) => ({ ...choice, ...rest, time: '09:30', rules: shippedRules }));

const rolling = query.filter(({ ruleId, variant, from }) => {
  const reply = computeDeadline({
    ruleId,
    variant,
    from,
    time: '09:30',
    calendar: officialCalendar,
    rules: shippedRules,
  });
  return (
    reply.ok && reply.value.steps.some(({ kind }) => kind === 'ended') && reply.value.rule.roll !== 'none'
  );
});

const datesOf = (each: DeadlineQuery) => {
  const reply = computeDueDate(each);
  return reply.ok ? [reply.value.due, reply.value.literalDue ?? reply.value.due] : [];
};

describe('a computed deadline', () => {
  it('never ends on a rest day once rolled; only an officer’s strict reading stays on a swapped-off day', () => {
    fc.assert(
      fc.property(rolling, (each) => {
        const reply = computeDueDate(each);
        if (!reply.ok) throw new Error(reply.error.message);
        const { due, literalDue, rule } = reply.value;
        const strictOnSwappedOff =
          rule.favours === 'officer' && dayKind(each.calendar, localDate(due)).kind === 'swappedOff';

        expect(isWorkingDay(each.calendar, localDate(literalDue ?? due))).toBe(true);
        expect(isWorkingDay(each.calendar, localDate(due)) || strictOnSwappedOff).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('never ends earlier for a holiday added, and never leaves less time before an act', () => {
    fc.assert(
      fc.property(query, fc.array(day, { minLength: 1, maxLength: 40 }), (each, days) => {
        const holidays = days.map((added) => ({ day: added, name: 'Ngày nghỉ thêm' }));
        const before = datesOf(each);
        const after = datesOf({ ...each, calendar: withHolidays(each.calendar, holidays) });
        const backward = shippedRules.byId.get(each.ruleId)?.[0]?.direction === 'backward';

        const [earlier, later] = backward ? [after, before] : [before, after];

        expect(earlier.every((date, index) => date <= (later[index] ?? ''))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('never ends earlier for a holiday added close to its end', () => {
    fc.assert(
      fc.property(rolling, fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1 }), (each, offsets) => {
        const [due = ''] = datesOf(each);
        const holidays = offsets.map((offset) => ({
          day: fromEpochDay(toEpochDay(localDate(due)) + offset),
          name: 'Ngày nghỉ thêm',
        }));

        const [after = ''] = datesOf({ ...each, calendar: withHolidays(each.calendar, holidays) });

        expect(after >= due).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('is the same for the same question, with its steps or without', () => {
    fc.assert(
      fc.property(query, (each) => {
        const first = computeDeadline(each);
        const date = computeDueDate(each);

        expect(computeDeadline(each)).toEqual(first);
        expect(first).toMatchObject(date);
      }),
    );
  });
});
