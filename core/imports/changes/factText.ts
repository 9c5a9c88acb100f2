import { factDay, decisionIn } from '#shared/domain/case/facts/factDay.ts';
import type { CaseEvent, CaseEventBody, Correctable } from '#shared/domain/case/event.ts';
import type { LocalDate } from '#shared/domain/localDate.ts';
import { dayText } from './sentences.ts';

/** A fact wherever it stands: in the journal or in a row. */
export type Fact = { readonly day: LocalDate | null; readonly body: CaseEventBody };

/** The day of a fact: its own, else the one its decision bears. */
export const dayOf = (fact: Fact): LocalDate | null => fact.day ?? decisionIn(fact.body)?.day ?? null;

export const numberOf = ({ body }: Fact): string | null => decisionIn(body)?.number ?? null;

/** "05/QĐ-THADS ngày 20/08/2026", or the day alone. */
export function factText(fact: Fact): string {
  const [number, day] = [numberOf(fact), dayText(dayOf(fact))];
  return number === null ? day : `${number} ngày ${day}`;
}

/** The latest of them; facts without a day come first. */
export const latest = (events: readonly CaseEvent[]): CaseEvent | undefined =>
  events.toSorted((a, b) => (factDay(a) ?? '').localeCompare(factDay(b) ?? '')).at(-1);

/** The fact as a correction may put it in the place of another; null for what is no fact itself. */
export const correctableOf = ({ day, body }: Fact): Correctable | null =>
  body.type === 'event.corrected' || body.type === 'futureDay.stated' ? null : { day, body };
