import type { OutputOf } from '#shared/contract/index.ts';
import { addDays, type LocalDate } from '#shared/domain/localDate.ts';

export type NamedDayOfYear = OutputOf<'law.calendar'>['days'][number];

export type NamedSpan = Omit<NamedDayOfYear, 'day'> & {
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** How many days. */
  readonly count: number;
};

/** The days of a year in order; days in a row that are told alike become one span. */
export function mergeDays(days: readonly NamedDayOfYear[]): readonly NamedSpan[] {
  const spans: NamedSpan[] = [];
  for (const { day, ...rest } of days.toSorted((a, b) => a.day.localeCompare(b.day))) {
    const last = spans.at(-1);
    if (last !== undefined && addDays(last.to, 1) === day && isAlike(last, rest)) {
      spans[spans.length - 1] = { ...last, to: day, count: last.count + 1 };
    } else spans.push({ ...rest, from: day, to: day, count: 1 });
  }
  return spans;
}

const isAlike = (a: Omit<NamedDayOfYear, 'day'>, b: Omit<NamedDayOfYear, 'day'>): boolean =>
  a.kind === b.kind && a.name === b.name && a.source === b.source && a.confidence === b.confidence;
