import type { LocalDate } from '../../localDate.ts';
import { factDay } from './factDay.ts';
import type { CaseEvent } from '../event.ts';

/**
 * Facts in the order they happened: by day, then as recorded; the docketing first whatever its day. A fact
 * whose day is not known stands with the docketing.
 */
export function inFoldOrder(
  docket: CaseEvent,
  facts: readonly CaseEvent[],
  docketDay: LocalDate | null,
): readonly CaseEvent[] {
  const keyed = facts.map((fact) => ({ fact, key: keyOf(fact, docket, docketDay) }));
  const sorted = keyed.every(({ key, fact }, at) => {
    const before = keyed[at - 1];
    return !before || before.key < key || (before.key === key && before.fact.seq <= fact.seq);
  });
  if (sorted) return facts;
  return keyed
    .sort((a, b) => (a.key === b.key ? a.fact.seq - b.fact.seq : a.key < b.key ? -1 : 1))
    .map(({ fact }) => fact);
}

const keyOf = (fact: CaseEvent, docket: CaseEvent, docketDay: LocalDate | null): string =>
  fact.id === docket.id ? '' : (factDay(fact) ?? docketDay ?? '0');
