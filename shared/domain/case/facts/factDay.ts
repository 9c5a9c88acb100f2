import type { LocalDate } from '../../localDate.ts';
import type { CaseEvent, CaseEventBody } from '../event.ts';
import type { Decision } from '../bodies/parts.ts';
import type { DatedFact } from '../state/state.ts';

/** The decision an event bears, when it is one of the agency's decisions. */
export function decisionIn(body: CaseEventBody): Decision | null {
  return 'decision' in body ? body.decision : null;
}

/** The day a fact belongs to: its own, else the day its decision bears; null when nothing tells. */
export function factDay(event: CaseEvent): LocalDate | null {
  return event.day ?? decisionIn(event.body)?.day ?? null;
}

/** A pointer to the event that proves something, with its day. */
export function datedFact(event: CaseEvent): DatedFact {
  return { eventId: event.id, day: factDay(event), imported: event.source.kind === 'imported' };
}
