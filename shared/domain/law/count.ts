import type { Calendar, DayInfo } from '../calendar/calendar.ts';
import { dayInfoAt, isWorked } from '../calendar/dayKind.ts';
import type { LocalDate } from '../localDate.ts';
import { addMonths, fromEpochDay, toEpochDay } from '../localDate.ts';
import type { PeriodUnit, RuleTerms } from './rule.ts';
import type { Step } from './step.ts';

/** The part of a rule that counting needs. */
export type Period = Pick<RuleTerms, 'direction' | 'roll' | 'favours'> & {
  readonly length: number;
  readonly unit: PeriodUnit | 'immediate';
};

/** Where a period ends, in days since 01/01/1970, and what was seen on the way. `literal` is null when alone. */
export type Counted = {
  due: number;
  literal: number | null;
  /** First day looked at outside the published calendar, and first not yet decided. */
  unpublished: number | null;
  undecided: number | null;
  /** The days looked at, both included; `firstSeen` > `lastSeen` when none was. */
  firstSeen: number;
  lastSeen: number;
};

type Walk = { readonly calendar: Calendar; readonly steps: Step[] | null; readonly seen: Counted };

/**
 * Counts a period from the day of its trigger (CT-01…CT-12). Hours are counted by the caller, since they keep
 * the hour and never roll. Steps are noted only when a list is given.
 */
export function countPeriod(
  period: Period,
  from: LocalDate,
  calendar: Calendar,
  steps: Step[] | null,
): Counted {
  const start = toEpochDay(from);
  const seen: Counted = {
    due: start,
    literal: null,
    unpublished: null,
    undecided: null,
    firstSeen: Number.POSITIVE_INFINITY,
    lastSeen: Number.NEGATIVE_INFINITY,
  };
  const walk: Walk = { calendar, steps, seen };
  if (period.unit === 'immediate') return seen;
  if (period.unit === 'wd') countWorkingDays(walk, period, start);
  else endOnDay(walk, period, lastDayOf(period, from));
  return seen;
}

function countWorkingDays(walk: Walk, { length, direction }: Period, start: number): void {
  if (direction === 'forward') {
    walk.seen.due = walkWorkingDays(walk, start, length, 1);
    return;
  }
  const literal = walkWorkingDays(walk, start, length, -1);
  walk.seen.due = walkWorkingDays(walk, literal, 1, -1);
  walk.seen.literal = literal;
  noteReadings(walk, 'fullDays');
}

function walkWorkingDays(walk: Walk, start: number, count: number, pace: 1 | -1): number {
  let day = start;
  for (let left = count; left > 0;) {
    day += pace;
    const info = look(walk, day);
    if (isWorked(info)) left -= 1;
    noteDay(walk, day, info);
  }
  return day;
}

function lastDayOf({ length, unit, direction }: Period, from: LocalDate): number {
  const count = direction === 'forward' ? length : -length;
  if (unit === 'm') return toEpochDay(addMonths(from, count));
  if (unit === 'y') return toEpochDay(addMonths(from, count * 12));
  return toEpochDay(from) + count;
}

function endOnDay(walk: Walk, { roll, favours }: Period, last: number): void {
  const info = look(walk, last);
  walk.steps?.push({ kind: 'ended', day: fromEpochDay(last) });
  walk.seen.due = last;
  if (isWorked(info)) return;
  if (roll === 'none') {
    walk.steps?.push({ kind: 'notRolled', day: fromEpochDay(last), info });
    return;
  }
  const rolled = rollOn(walk, last);
  if (info.kind === 'swappedOff' && favours === 'officer') {
    walk.seen.literal = rolled;
    noteReadings(walk, 'swappedOff');
    return;
  }
  walk.seen.due = rolled;
  walk.steps?.push({ kind: 'rolled', day: fromEpochDay(rolled) });
}

function rollOn(walk: Walk, last: number): number {
  let day = last;
  for (let info = look(walk, day); !isWorked(info); info = look(walk, day)) {
    noteDay(walk, day, info);
    day += 1;
  }
  return day;
}

function look({ calendar, seen }: Walk, day: number): DayInfo {
  const info = dayInfoAt(calendar, day);
  if (!info.published) seen.unpublished ??= day;
  if (info.confidence === 'uncertain') seen.undecided ??= day;
  if (day < seen.firstSeen) seen.firstSeen = day;
  if (day > seen.lastSeen) seen.lastSeen = day;
  return info;
}

function noteDay({ steps }: Walk, day: number, info: DayInfo): void {
  if (!steps || info.kind === 'working') return;
  steps.push({ kind: info.kind === 'makeUp' ? 'madeUp' : 'skipped', day: fromEpochDay(day), info });
}

function noteReadings({ steps, seen }: Walk, about: Step<'readings'>['about']): void {
  if (!steps || seen.literal === null) return;
  steps.push({ kind: 'readings', day: fromEpochDay(seen.literal), strict: fromEpochDay(seen.due), about });
}
