import type { DayInfo, SwapProposal } from '../calendar/calendar.ts';
import type { LocalDate } from '../localDate.ts';

type StepDetails = {
  /** The triggering event; it does not count itself, save for hours (CT-02, CT-03). */
  readonly started: { readonly day: LocalDate };
  /** Which rule of which law is counted. */
  readonly ruled: object;
  /** A day that is not a working day and so does not count, or does not end the period. */
  readonly skipped: { readonly day: LocalDate; readonly info: DayInfo };
  /** A weekly rest day that counts, because it is worked. */
  readonly madeUp: { readonly day: LocalDate; readonly info: DayInfo };
  /** Where calendar days, months or years end before any roll. */
  readonly ended: { readonly day: LocalDate };
  /** The last day was a rest day; the period ends on `day` instead (CT-06). */
  readonly rolled: { readonly day: LocalDate };
  /** The last day is a rest day and the period ends there all the same (CT-09, CT-11). */
  readonly notRolled: { readonly day: LocalDate; readonly info: DayInfo };
  /** Two readings differ; `day` is the literal one (CT-10, CT-12). */
  readonly readings: {
    readonly day: LocalDate;
    readonly strict: LocalDate;
    readonly about: 'swappedOff' | 'fullDays';
  };
  /** A proposed swap, not in force, touches the days counted. */
  readonly proposed: { readonly proposal: SwapProposal; readonly dueIfAdopted: LocalDate };
  /** The result depends on a day outside the published calendar, or on one not yet decided. */
  readonly unsure: {
    readonly day: LocalDate;
    readonly about: 'unpublished' | 'undecided';
    readonly name: string;
  };
  /** The clock began under the old law and runs past the switch (TR-08). */
  readonly crossed: object;
  /** The result. `time` is 'HH:mm' for periods in hours, else null. */
  readonly due: { readonly day: LocalDate; readonly time: string | null };
};

export type StepKind = keyof StepDetails;

/** One thing that happened while counting, as data; `explain` says it in words. */
export type Step<K extends StepKind = StepKind> = {
  readonly [P in K]: { readonly kind: P } & StepDetails[P];
}[K];
