import type { FutureFact } from '../excel/rows/futureFacts.ts';
import type { NewEvent } from '../events/record.ts';

/**
 * What a row states of days to come, each as an event without a day: nothing follows from it until it is settled.
 * @param eventsOf the events of the row if these values were its own
 */
export function statedToCome(
  future: readonly FutureFact[],
  eventsOf: (values: FutureFact['values']) => readonly NewEvent[],
): readonly NewEvent[] {
  const stated = future.flatMap(({ day, values }) =>
    eventsOf(values).flatMap(({ day: happened, body }) => (happened === day ? [stateOf(day, body)] : [])),
  );
  const keys = stated.map((event) => JSON.stringify(event));
  return stated.filter((_, at) => keys.indexOf(keys[at] ?? '') === at);
}

/** Two rows of a case may state the same. */
function stateOf(statedDay: FutureFact['day'], fact: NewEvent['body']): NewEvent {
  if (fact.type === 'event.corrected' || fact.type === 'futureDay.stated')
    throw new Error(`A workbook states no ${fact.type}`);
  return { day: null, body: { type: 'futureDay.stated', statedDay, fact } };
}
