import type { CaseEvent, Correctable } from '#shared/domain/case/event.ts';
import { verificationsOf } from '../../excel/rows/readVerifications.ts';
import type { NewEvent } from '../../events/record.ts';
import { differs, left, NOTHING, together } from './difference.ts';
import type { FieldDifference, Found } from './difference.ts';
import { correctableOf, dayOf, factText, numberOf } from './factText.ts';
import type { Held } from './held.ts';
import type { LaterKind, Trait } from './laterKinds.ts';
import { isSameFact } from './matchFacts.ts';
import { sameNumber, sameWords } from './sameWords.ts';
import type { Said } from './said.ts';
import { changedSince, dayText, takenOutHere } from './sentences.ts';
import { weigh } from './weigh.ts';

/** A fact of the row, as a first import would make it and with the register's own parties in it. */
export type LaterFact = NewEvent & { readonly said: NewEvent };

type Pairing = {
  readonly pair: readonly [LaterFact, CaseEvent];
  readonly said: Said;
  readonly held: Held;
};

/** What the row says otherwise, or more, of a fact that the register holds. */
export const compareMatched = (kind: LaterKind, pairing: Pairing): Found =>
  together([
    compareNumberAndDay(kind, pairing),
    ...kind.traits.map((trait) => compareTrait(trait, pairing)),
    compareServed(kind, pairing),
  ]);

function compareNumberAndDay(kind: LaterKind, { pair: [fact, event], held }: Pairing): Found {
  const fields: FieldDifference[] = [];
  const [number, numberHere] = [numberOf(fact), numberOf(event)];
  if (kind.number !== null && number !== null && !sameNumber(number, numberHere)) {
    fields.push({ field: kind.number, here: numberHere ?? '', there: number });
  }
  if (dayOf(fact) !== dayOf(event)) {
    fields.push({ field: kind.day, here: dayText(dayOf(event)), there: dayText(dayOf(fact)) });
  }
  if (fields.length === 0) return NOTHING;
  if (held.formerly.some((once) => isSameFact(once, fact)))
    return left(takenOutHere(kind.number ?? kind.day, factText(fact)));
  return corrected(fields, { pair: [fact, event] }, (now) => {
    const { body } = now;
    if (!('decision' in body) || !('decision' in fact.body)) return { ...now, day: fact.day };
    const decision = { day: fact.body.decision.day, number: number ?? body.decision.number };
    return { day: fact.day, body: { ...body, decision } };
  });
}

function compareTrait(trait: Trait, { pair: [fact, event], said, held }: Pairing): Found {
  const [here, there] = [trait.text(event.body), trait.text(fact.body)];
  const isBetterKnown =
    trait.isKnown(event.body) && !(trait.isKnown(fact.body) && isStated(trait, fact, said));
  if (here !== null && isBetterKnown) return NOTHING;
  const before = held.formerly.flatMap(({ eventId, body }) =>
    eventId === event.id ? [trait.text(body)] : [],
  );
  const weight = weigh({ here, there, before, same: trait.same ?? sameWords });
  const difference = { field: trait.field, here: here ?? '', there: there ?? '' };
  if (weight === 'changed') return left(changedSince(difference));
  if (weight !== 'different') return NOTHING;
  return corrected([difference], { pair: [fact, event] }, (now) => ({ ...now, ...put(trait, now, fact) }));
}

const put = (trait: Trait, { day, body }: Correctable, fact: LaterFact): Partial<Correctable> =>
  correctableOf({ day, body: trait.put(body, fact.body) }) ?? {};

/** A result that only follows from other columns never takes the place of one that was recorded. */
const isStated = ({ field }: Trait, { day }: LaterFact, { row: { values, continued = [] } }: Said): boolean =>
  field !== 'verificationResult' ||
  [values, ...continued]
    .flatMap(verificationsOf)
    .some((verified) => verified.day === day && (verified.result?.code ?? null) !== null);

/** Whose notice it is, where the sheet tells it and the register does not. */
function compareServed({ day }: LaterKind, { pair: [fact, event], held }: Pairing): Found {
  if (fact.body.type !== 'notice.served' || event.body.type !== 'notice.served') return NOTHING;
  const here = event.body.partyIds;
  const more = fact.body.partyIds.filter((id) => !here.includes(id));
  if (more.length === 0) return NOTHING;
  const names = (ids: readonly string[]): string =>
    held.parties.flatMap(({ id, name }) => (ids.includes(id) ? [name] : [])).join('; ');
  const text = (ids: readonly string[]): string =>
    [dayText(dayOf(event)), names(ids)].filter((part) => part !== '').join(': ');
  const all = [...here, ...more];
  return corrected([{ field: day, here: text(here), there: text(all) }], { pair: [fact, event] }, (now) =>
    now.body.type === 'notice.served' ? { ...now, body: { ...now.body, partyIds: all } } : now,
  );
}

const corrected = (
  fields: readonly FieldDifference[],
  { pair: [fact, event] }: Pick<Pairing, 'pair'>,
  change: (now: Correctable) => Correctable,
): Found => differs(fields, { kind: 'correct', eventId: event.id, change }, fact.said);
