import type { Party } from '#shared/domain/case/bodies/parts.ts';
import type { Field } from '../../excel/fields.ts';
import { differs, left, NOTHING, together } from './difference.ts';
import type { Found } from './difference.ts';
import type { Held } from './held.ts';
import { pairPeople } from './pairPeople.ts';
import type { HeldParty, PairedPeople } from './pairPeople.ts';
import { compareDetails } from './personFacts.ts';
import { sameName } from './sameWords.ts';
import type { Said } from './said.ts';
import { knownHere, takenOutHere } from './sentences.ts';

/** The people of a row beside those of its case. `idOf`: the register's id of each party that the row names. */
export type ComparedPeople = { readonly found: Found; readonly idOf: ReadonlyMap<string, string> };

const ROLES = [
  { role: 'debtor', nameField: 'debtorName' },
  { role: 'creditor', nameField: 'creditorName' },
] as const;

/** Debtors and creditors, in whatever order; those the sheet does not name stay. @param ids for new parties */
export function comparePeople(said: Said, held: Held, ids: () => string): ComparedPeople {
  const idOf = new Map<string, string>();
  const found = ROLES.map(({ role, nameField }) => {
    const ofRole = <P extends Party>(parties: readonly P[]): readonly P[] =>
      parties.filter((party) => party.role === role);
    const people = pairPeople(ofRole(said.docketing.parties), ofRole(held.parties), (party) =>
      isOfDocketingOrSheet(party, held),
    );
    for (const [there, here] of people.pairs) idOf.set(there.id, here.id);
    for (const person of people.onlyThere) idOf.set(person.id, ids());
    const before = partiesBefore(held).filter((party) => party.role === role);
    return together([
      ...people.pairs.map(([there, here]) =>
        compareDetails({ there, here, before, isOne: people.pairs.length === 1 }),
      ),
      added({ people, before, nameField, idOf }),
      leftHere(people, nameField, said),
    ]);
  });
  return { found: together(found), idOf };
}

const isOfDocketingOrSheet = ({ namedBy }: HeldParty, { state, fromSheet }: Held): boolean =>
  namedBy === state.docketEventId || fromSheet.has(namedBy);

/** The parties as they were before corrections. */
const partiesBefore = ({ formerly }: Held): readonly Party[] =>
  formerly.flatMap(({ body }) => ('parties' in body ? body.parties : []));

type Adding = {
  readonly people: PairedPeople;
  readonly before: readonly Party[];
  readonly nameField: Field;
  readonly idOf: ReadonlyMap<string, string>;
};

const names = (people: readonly Party[]): string => people.map(({ name }) => name).join('; ');

function added({ people, before, nameField, idOf }: Adding): Found {
  const isOut = (person: Party): boolean => before.some((once) => sameName(once.name, person.name));
  const out = people.onlyThere.filter(isOut);
  const fresh = people.onlyThere.filter((person) => !isOut(person));
  const kept = out.length === 0 ? NOTHING : left(takenOutHere(nameField, names(out)));
  if (fresh.length === 0) return kept;
  const here = [...people.pairs.map(([, party]) => party), ...people.onlyHere];
  const there = [...people.pairs.map(([party]) => party), ...fresh];
  const parties = fresh.map((person) => ({ ...person, id: idOf.get(person.id) ?? person.id }));
  const event = { day: null, body: { type: 'parties.added', parties } } as const;
  const fields = [{ field: nameField, here: names(here), there: names(there) }];
  return together([kept, differs(fields, { kind: 'add', event }, event)]);
}

function leftHere({ pairs, onlyHere }: PairedPeople, nameField: Field, said: Said): Found {
  if (onlyHere.length === 0 || !said.isRead(nameField)) return NOTHING;
  return left(knownHere(nameField, names(onlyHere), names(pairs.map(([there]) => there))));
}
