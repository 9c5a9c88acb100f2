import type { CaseEvent } from '#shared/domain/case/event.ts';
import type { NewEvent } from '../../events/record.ts';
import { compareMatched } from './compareMatched.ts';
import type { LaterFact } from './compareMatched.ts';
import { differs, left, NOTHING, together } from './difference.ts';
import type { FieldDifference, Found } from './difference.ts';
import { correctableOf, dayOf, factText, latest, numberOf } from './factText.ts';
import type { Fact } from './factText.ts';
import type { Held } from './held.ts';
import { isOfKind, LATER_KINDS } from './laterKinds.ts';
import type { LaterKind } from './laterKinds.ts';
import { isSameFact, matchFacts } from './matchFacts.ts';
import type { Matched } from './matchFacts.ts';
import type { Said } from './said.ts';
import { dayText, knownHere, takenOutHere } from './sentences.ts';
import { compareToCome, saidToCome, statedBefore } from './toCome.ts';

/**
 * Notices, verifications and decisions. What the register does not hold is a further fact on its own day; what it
 * holds under another number or day is corrected; what is later in the register is left.
 * @param idOf the register's ids of the parties that the row names
 */
export function compareLater(said: Said, held: Held, idOf: ReadonlyMap<string, string>): readonly Found[] {
  const facts = said.events.slice(1).map((event) => ({ ...withParties(event, idOf), said: event }));
  return LATER_KINDS.map((kind) =>
    compareKind(kind, {
      said,
      held,
      facts: facts.filter(({ body }) => body.type === kind.type),
    }),
  );
}

function withParties({ day, body }: NewEvent, idOf: ReadonlyMap<string, string>): NewEvent {
  if (body.type !== 'notice.served') return { day, body };
  return { day, body: { ...body, partyIds: body.partyIds.map((id) => idOf.get(id) ?? id) } };
}

type OfKind = { readonly said: Said; readonly held: Held; readonly facts: readonly LaterFact[] };

function compareKind(kind: LaterKind, { said, held, facts }: OfKind): Found {
  const events = held.state.effective.filter(({ body }) => isOfKind(body, kind));
  const matched = moved(kind, held, matchFacts(kind, facts, events));
  return together([
    ...matched.pairs.map((pair) => compareMatched(kind, { pair, said, held })),
    ...matched.onlySaid.map((fact) => further(kind, fact, held)),
    compareToCome(kind, said, held),
    saidToCome(kind, said).length > 0 ? NOTHING : laterHere(kind, matched, said),
  ]);
}

/** A case ends once and the sheet has one valid notice for each debtor: another day is another day of the same. */
function moved(kind: LaterKind, { fromSheet }: Held, matched: Matched<LaterFact>): Matched<LaterFact> {
  const { pairs, onlySaid, onlyHeld } = matched;
  const [fact, another] = onlySaid;
  if (fact === undefined || another !== undefined) return matched;
  const candidates = onlyHeld.filter((event) =>
    isMoved(kind, fact, { event, isFromSheet: fromSheet.has(event.id) }),
  );
  const [event, further] = candidates;
  if (event === undefined || further !== undefined) return matched;
  return {
    pairs: [...pairs, [fact, event]],
    onlySaid: [],
    onlyHeld: onlyHeld.filter((other) => other !== event),
  };
}

function isMoved(
  { type }: LaterKind,
  fact: LaterFact,
  { event, isFromSheet }: { readonly event: CaseEvent; readonly isFromSheet: boolean },
): boolean {
  if (type === 'case.completed') return true;
  if (fact.body.type !== 'notice.served' || event.body.type !== 'notice.served') return false;
  return isFromSheet && fact.body.partyIds.join(' ') === event.body.partyIds.join(' ');
}

function further(kind: LaterKind, fact: LaterFact, held: Held): Found {
  if (held.formerly.some((once) => isSameFact(once, fact)))
    return left(takenOutHere(kind.number ?? kind.day, factText(fact)));
  const stated = statedBefore(kind, fact, held);
  const correctable = correctableOf(fact);
  if (stated !== null && correctable !== null) {
    const taking = { kind: 'settle', eventId: stated.event.id, fact: correctable } as const;
    return differs(fieldsOf(kind, fact, stated.fact), taking, fact.said);
  }
  const before = latest(held.state.effective.filter(({ body }) => isOfKind(body, kind)));
  return differs(
    fieldsOf(kind, fact, before),
    { kind: 'add', event: { day: fact.day, body: fact.body } },
    fact.said,
  );
}

/** What the fact fills in, beside the latest of its kind that the register holds. */
function fieldsOf(kind: LaterKind, fact: LaterFact, before: Fact | undefined): readonly FieldDifference[] {
  const number = numberOf(fact);
  const held = {
    number: '',
    day: '',
    ...(before && { number: numberOf(before) ?? '', day: dayText(dayOf(before)) }),
  };
  return [
    ...(kind.number === null || number === null
      ? []
      : [{ field: kind.number, here: held.number, there: number }]),
    { field: kind.day, here: held.day, there: dayText(dayOf(fact)) },
    ...kind.traits.flatMap(({ field, text }) => {
      const [here, there] = [before ? (text(before.body) ?? '') : '', text(fact.body)];
      return there === null || there === here ? [] : [{ field, here, there }];
    }),
  ];
}

/** The register holds a later fact of the kind than the sheet does, or the only one. */
function laterHere(
  kind: LaterKind,
  { pairs, onlySaid, onlyHeld }: Matched<LaterFact>,
  { isRead }: Said,
): Found {
  const last = latest(onlyHeld);
  if (last === undefined || !isRead(kind.day)) return NOTHING;
  const told = [...pairs.map(([fact]) => fact), ...onlySaid].toSorted((a, b) =>
    (dayOf(a) ?? '').localeCompare(dayOf(b) ?? ''),
  );
  const lastTold = told.at(-1);
  if (lastTold !== undefined && (dayOf(last) ?? '') <= (dayOf(lastTold) ?? '')) return NOTHING;
  return left(
    knownHere(kind.number ?? kind.day, factText(last), lastTold === undefined ? '' : factText(lastTold)),
  );
}
