import type { DayColumn } from './dayColumn.ts';
import type { WrittenDay } from './writtenDay.ts';

/** What would be exchanged in a column, and how far the way its days are written speaks for it. */
export type Suspicion = {
  readonly column: DayColumn;
  /** Day and month of its date cells. */
  readonly dates: boolean;
  /** Of its text days too: typed month first by the person. */
  readonly texts: boolean;
  /** Natural logarithm of how much likelier the cells are if so than if not, between -LIMIT and LIMIT. */
  readonly weight: number;
};

const LIMIT = 10;

/** Of a month-first computer's cells so many are otherwise, say because a person corrected one or made it text. */
const STRAY = 0.03;
/** At most one of so many date cells may have a day above 12: it was not typed there. */
const DATES_PER_STRAY = 20;
/** A text like "08/25/2026" among days typed day first is a slip of the pen, about one in a hundred. */
const MONTH_ABOVE = Math.log(0.6 / 0.01);
const FEWEST_MONTH_ABOVE = 2;

/**
 * Weighs a column by its cells alone. A month-first computer turns a day up to 12 typed day first into a date with day
 * and month exchanged and leaves the others as text, so the two split at 12 exactly; where text and dates mix for
 * other reasons they do not. A person who types month first leaves texts with more than 12 in the middle.
 * Null when the column cannot have come about so: its date cells have days above 12.
 */
export function suspicionOf(column: DayColumn): Suspicion | null {
  const forms = countForms(column.days);
  const strays = forms.beyond;
  const isComputers = strays * DATES_PER_STRAY <= forms.dates && forms.changing > 0;
  if (forms.monthAbove >= FEWEST_MONTH_ABOVE && forms.monthAbove > forms.dayAbove) {
    const weight = bounded(MONTH_ABOVE * (forms.monthAbove - forms.dayAbove));
    return { column, dates: isComputers, texts: true, weight };
  }
  return isComputers ? { column, dates: true, texts: false, weight: bounded(splitWeight(forms)) } : null;
}

type Forms = {
  /** Date cells; those with a day above 12; those that an exchange changes. */
  readonly dates: number;
  readonly beyond: number;
  readonly changing: number;
  readonly dayAbove: number;
  readonly monthAbove: number;
  readonly either: number;
};

function countForms(days: readonly (WrittenDay | null)[]): Forms {
  const count = (fits: (day: WrittenDay) => boolean): number =>
    days.filter((day) => day !== null && fits(day)).length;
  return {
    dates: count(({ form }) => form === 'date'),
    beyond: count(({ form, exchanged }) => form === 'date' && exchanged === null),
    changing: count(
      ({ form, stored, exchanged }) => form === 'date' && exchanged !== null && exchanged !== stored,
    ),
    dayAbove: count(({ form }) => form === 'dayAbove'),
    monthAbove: count(({ form }) => form === 'monthAbove'),
    either: count(({ form }) => form === 'either'),
  };
}

/** The split of dates and texts at 12, against the same numbers of dates and texts split by chance. */
function splitWeight({ dates, beyond, dayAbove, monthAbove, either }: Forms): number {
  const texts = dayAbove + monthAbove + either;
  if (texts === 0) return 0;
  const all = dates + texts;
  const ifSplit = (dates - beyond) * Math.log(1 - STRAY) + (beyond + monthAbove + either) * Math.log(STRAY);
  const ifChance = dates * Math.log(dates / all) + texts * Math.log(texts / all);
  return ifSplit - ifChance;
}

const bounded = (weight: number): number => Math.max(-LIMIT, Math.min(LIMIT, weight));

/** The day a cell says when its column is exchanged. */
export function dayAfter({ dates, texts }: Suspicion, day: WrittenDay): number | null {
  const changes = day.form === 'date' ? dates : texts && day.form !== 'other';
  return changes && day.exchanged !== null ? day.exchanged : day.stored;
}
