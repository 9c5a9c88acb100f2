import { describe, expect, it } from 'vitest';
import type { CaseEventBody } from '#shared/domain/case/event.ts';
import { whatCounts } from '#shared/domain/case/facts/corrections.ts';
import { localDate } from '#shared/domain/localDate.ts';
import { timelineEntries, type TimelineEvent } from './timelineEntries.ts';

const event = (id: string, seq: number, day: string | null, body: CaseEventBody): TimelineEvent => ({
  id,
  seq,
  day: day === null ? null : localDate(day),
  body,
  recordedAt: '2026-11-21T02:00:00.000Z',
  recordedBy: 'Lê Thị Thu',
  imported: null,
  override: null,
  now: { day: day === null ? null : localDate(day), body },
  withdrawn: false,
  correctedBy: null,
});

/** The events as core sends them, each with what counts of it now. */
const sent = (events: readonly TimelineEvent[]): readonly TimelineEvent[] => {
  const counting = whatCounts(events);
  return events.map((each) => {
    const now = counting.get(each.id) ?? null;
    return { ...each, now, withdrawn: now === null };
  });
};
const entriesOf = (...events: readonly TimelineEvent[]) => timelineEntries(sent(events));
const completed = (detail: string | null): CaseEventBody => ({ type: 'case.completed', detail });
const correction = (correctedEventId: string, replacement: string | null): CaseEventBody => ({
  type: 'event.corrected',
  correctedEventId,
  reason: 'ghi nhầm',
  replacement:
    replacement === null
      ? null
      : { day: localDate('2026-05-05'), body: { type: 'case.completed', detail: replacement } },
});

describe('the timeline of a case', () => {
  it('goes from the newest day to the oldest, with undated facts last', () => {
    const entries = entriesOf(
      event('a', 1, null, completed(null)),
      event('b', 2, '2026-03-01', completed(null)),
      event('c', 3, '2026-04-01', completed(null)),
    );

    expect(entries.map((entry) => entry.event.id)).toEqual(['c', 'b', 'a']);
  });

  it('shows what replaced a fact, with the correction under it', () => {
    const [entry] = entriesOf(
      event('a', 1, '2026-03-01', completed('cũ')),
      event('x', 2, '2026-06-01', correction('a', 'mới')),
    );

    expect(entry?.now).toEqual({ day: '2026-05-05', body: completed('mới') });
    expect(entry?.changed).toBe(true);
    expect(entry?.corrections.map(({ id, withdrawn }) => [id, withdrawn])).toEqual([['x', false]]);
  });

  it('keeps a withdrawn fact in sight and counts it no more', () => {
    const [entry] = entriesOf(
      event('a', 1, '2026-03-01', completed(null)),
      event('x', 2, '2026-06-01', correction('a', null)),
    );

    expect(entry?.now).toBeNull();
  });

  it('restores a fact when its correction was withdrawn', () => {
    const [entry] = entriesOf(
      event('a', 1, '2026-03-01', completed('cũ')),
      event('x', 2, '2026-06-01', correction('a', 'mới')),
      event('y', 3, '2026-06-02', correction('x', null)),
    );

    expect(entry?.changed).toBe(false);
    expect(entry?.corrections.map(({ id, withdrawn }) => [id, withdrawn])).toEqual([['x', true]]);
  });
});
