import type { Party } from '#shared/domain/case/bodies/parts.ts';
import { foldTones } from '#shared/domain/text/fold.ts';
import { withoutTitle } from '../../excel/personWords.ts';
import type { Held } from './held.ts';
import { nearlySameName, sameName } from './sameWords.ts';

export type HeldParty = Held['parties'][number];

/** Who of the row is who in the register; in no particular order. */
export type PairedPeople = {
  readonly pairs: readonly (readonly [Party, HeldParty])[];
  readonly onlyThere: readonly Party[];
  readonly onlyHere: readonly HeldParty[];
};

/** How two may be one, the surest way first. */
const WAYS: readonly ((there: Party, here: Party) => boolean)[] = [
  (there, here) => there.idNumber !== null && digits(there.idNumber) === digits(here.idNumber ?? ''),
  (there, here) => sameName(there.name, here.name) && (there.idNumber === null || here.idNumber === null),
  (there, here) => sameName(there.name, here.name),
  (there, here) => nearlySameName(there.name, here.name),
];

const digits = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Pairs the people of a row with those of the register, whatever their order. A lone person left on either side is
 * the same one under another name, unless somebody entered the one in the register by hand.
 * @param isFromSheet whether the register has a person's name from a workbook or from the docketing
 */
export function pairPeople(
  there: readonly Party[],
  here: readonly HeldParty[],
  isFromSheet: (party: HeldParty) => boolean,
): PairedPeople {
  const pairs: (readonly [Party, HeldParty])[] = [];
  let [restThere, restHere] = [there, here];
  for (const isOne of WAYS) {
    for (const person of restThere) {
      const found = restHere.find((party) => isOne(person, party));
      if (found === undefined) continue;
      pairs.push([person, found]);
      restHere = restHere.filter((party) => party !== found);
    }
    restThere = restThere.filter((person) => !pairs.some(([paired]) => paired === person));
  }
  restThere = restThere.filter((person) => !isSeveral(person, restHere));
  const [lone, another] = restThere;
  const [only, further] = restHere;
  if (lone && !another && only && !further && isFromSheet(only)) {
    return { pairs: [...pairs, [lone, only]], onlyThere: [], onlyHere: [] };
  }
  return { pairs, onlyThere: restThere, onlyHere: restHere };
}

/** A name that holds the names of several of the register: a cell that could not be parted. */
const isSeveral = ({ name }: Party, others: readonly HeldParty[]): boolean =>
  others.filter((party) => ` ${foldTones(name)} `.includes(` ${foldTones(withoutTitle(party.name))} `))
    .length > 1;
