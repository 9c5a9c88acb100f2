import {
  addDays,
  addMonths,
  dayOfMonth,
  daysInMonth,
  type LocalDate,
  monthOf,
  weekdayOf,
  yearOf,
} from '#shared/domain/localDate.ts';

export type SpanMark = 'outside' | 'start' | 'due' | 'counted' | 'weekend' | 'holiday' | 'makeUp';
export type SpanDay = { readonly day: LocalDate; readonly mark: SpanMark; readonly name: string | null };
export type SpanMonth = { readonly first: LocalDate; readonly days: readonly SpanDay[] };

export type NamedDay = { readonly day: LocalDate; readonly kind: string; readonly name: string };

type Span = {
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** The day that is due: `to` counting forward, `from` counting backward. */
  readonly due: LocalDate;
  /** true: rest days do not count (working days). */
  readonly skipsRest: boolean;
  /** Days off and make-up days by name; no proposals. */
  readonly named: readonly NamedDay[];
};

const MOST_MONTHS = 4;

/** The months a period touches; of a long one only its first and its last. */
export function spanMonths(span: Span): readonly SpanMonth[] {
  const first = firstOfMonth(span.from);
  const last = firstOfMonth(span.to);
  const count = (yearOf(last) - yearOf(first)) * 12 + monthOf(last) - monthOf(first) + 1;
  const firsts =
    count > MOST_MONTHS ? [first, last] : Array.from({ length: count }, (_, step) => addMonths(first, step));
  const names = new Map(span.named.map((day) => [day.day, day]));
  return firsts.map((month) => ({
    first: month,
    days: Array.from({ length: daysInMonth(yearOf(month), monthOf(month)) }, (_, step) => {
      const day = addDays(month, step);
      const named = names.get(day);
      return { day, mark: markOf(day, span, named?.kind), name: named?.name ?? null };
    }),
  }));
}

const firstOfMonth = (day: LocalDate): LocalDate => addDays(day, 1 - dayOfMonth(day));

function markOf(day: LocalDate, { from, to, due, skipsRest }: Span, kind: string | undefined): SpanMark {
  if (day === due) return 'due';
  if (day === from || day === to) return 'start';
  if (day < from || day > to) return 'outside';
  return skipsRest || kind === 'makeUp' ? workingMark(day, kind) : 'counted';
}

function workingMark(day: LocalDate, kind: string | undefined): SpanMark {
  if (kind === 'makeUp') return 'makeUp';
  if (kind !== undefined) return 'holiday';
  return weekdayOf(day) % 6 === 0 ? 'weekend' : 'counted';
}
