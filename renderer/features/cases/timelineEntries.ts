import type { CaseView } from '#shared/contract/cases.ts';
import type { BodyOf } from '#shared/domain/case/event.ts';
import { decisionIn } from '#shared/domain/case/facts/factDay.ts';
import type { LocalDate } from '#shared/domain/localDate.ts';

export type TimelineEvent = CaseView['events'][number];
type Correction = TimelineEvent & { readonly body: BodyOf<'event.corrected'> };

/** One fact as recorded, the corrections that name it, and what holds of it now. */
export type TimelineEntry = {
  readonly event: TimelineEvent;
  /** Oldest first; one that was itself withdrawn no longer counts. */
  readonly corrections: readonly Correction[];
  /** What counts now: the fact as recorded, what replaced it, or null when it was withdrawn. */
  readonly now: TimelineEvent['now'];
  readonly changed: boolean;
};

/** The facts of a case, newest first; facts with no known day come last. */
export function timelineEntries(events: readonly TimelineEvent[]): readonly TimelineEntry[] {
  const corrections = events.filter(isCorrection);
  return events
    .filter((event) => !isCorrection(event))
    .map((event) => entryOf(event, corrections))
    .sort((a, b) => (dayOfEntry(b) ?? '').localeCompare(dayOfEntry(a) ?? '') || b.event.seq - a.event.seq);
}

/** The day an entry stands at: that of what counts now. */
export const dayOfEntry = ({ event, now }: TimelineEntry): LocalDate | null =>
  (now === null ? dayOf(event) : dayOf(now)) ?? dayOf(event);

const dayOf = ({ day, body }: Pick<TimelineEvent, 'day' | 'body'>): LocalDate | null =>
  day ?? decisionIn(body)?.day ?? null;

const isCorrection = (event: TimelineEvent): event is Correction => event.body.type === 'event.corrected';

function entryOf(event: TimelineEvent, corrections: readonly Correction[]): TimelineEntry {
  const mine = corrections.filter(({ body }) => body.correctedEventId === event.id);
  return {
    event,
    corrections: mine,
    now: event.now,
    changed: mine.some(({ withdrawn }) => !withdrawn),
  };
}
