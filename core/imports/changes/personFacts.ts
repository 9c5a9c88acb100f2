import type { Party, PartyRole } from '#shared/domain/case/bodies/parts.ts';
import type { Field } from '../../excel/fields.ts';
import { differs, left, NOTHING, together } from './difference.ts';
import type { Found } from './difference.ts';
import { withParty } from './withParty.ts';
import type { HeldParty } from './pairPeople.ts';
import { sameName, sameWords } from './sameWords.ts';
import { changedSince } from './sentences.ts';
import { weigh } from './weigh.ts';

type Pair = {
  readonly there: Party;
  readonly here: HeldParty;
  /** Parties of this role as they were before corrections. */
  readonly before: readonly Party[];
  /** Whether the case has one of this role, so that a value needs no name beside it. */
  readonly isOne: boolean;
};

type PersonFact = {
  readonly key: 'name' | 'idNumber' | 'birthYear' | 'address';
  readonly fields: Readonly<Record<Exclude<PartyRole, 'thirdParty'>, Field>>;
  readonly same: (one: string, other: string) => boolean;
};

/** Signs and blanks in a number of identity do not count. */
const sameSigns = (one: string, other: string): boolean =>
  one.replace(/[^\p{L}\p{N}]/gu, '') === other.replace(/[^\p{L}\p{N}]/gu, '');

/** A creditor's number and year of birth stand in the cell of the name. */
const FACTS: readonly PersonFact[] = [
  { key: 'name', fields: { debtor: 'debtorName', creditor: 'creditorName' }, same: sameName },
  { key: 'idNumber', fields: { debtor: 'debtorIdNumber', creditor: 'creditorName' }, same: sameSigns },
  { key: 'birthYear', fields: { debtor: 'debtorBirthYear', creditor: 'creditorName' }, same: sameSigns },
  { key: 'address', fields: { debtor: 'debtorAddress', creditor: 'creditorAddress' }, same: sameWords },
];

/** What the sheet says otherwise, or more, of one person. */
export const compareDetails = (pair: Pair): Found => together(FACTS.map((fact) => compareFact(fact, pair)));

function compareFact({ key, fields, same }: PersonFact, { there, here, before, isOne }: Pair): Found {
  const valueOf = (party: Party): string | null => (party[key] === null ? null : String(party[key]));
  const [says, holds] = [valueOf(there), valueOf(here)];
  const once = before.filter(({ id }) => id === here.id).map(valueOf);
  const weight = weigh({ here: holds, there: says, before: once, same });
  const shown = (value: string | null): string =>
    value === null || key === 'name' || isOne ? (value ?? '') : `${here.name}: ${value}`;
  const difference = {
    field: here.role === 'thirdParty' ? fields.debtor : fields[here.role],
    here: shown(holds),
    there: shown(says),
  };
  if (weight === 'changed') return left(changedSince(difference));
  if (weight !== 'different') return NOTHING;
  return differs([difference], {
    kind: 'correct',
    eventId: here.namedBy,
    change: (now) => withParty(now, here.id, (party) => ({ ...party, [key]: there[key] })),
  });
}
