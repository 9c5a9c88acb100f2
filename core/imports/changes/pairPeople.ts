import type { Party } from '#shared/domain/case/bodies/parts.ts';
import { foldTones } from '#shared/domain/text/fold.ts';
import { withoutTitle } from '../../excel/people/personWords.ts';
import type { Held } from './held.ts';
import { pairUp } from './pairUp.ts';
import type { PairedUp } from './pairUp.ts';
import { nearlySameName, sameName } from './sameWords.ts';

export type HeldParty = Held['parties'][number];

/** Who of the row is who in the register; in no particular order. */
export type PairedPeople = PairedUp<Party, HeldParty>;

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
  const { pairs, ...rest } = pairUp(there, here, WAYS);
  const covers = rest.onlyThere.map((person) => ({ person, covered: coveredBy(person, here) }));
  const covered = new Set(covers.flatMap((cover) => cover.covered));
  const restThere = covers.flatMap(({ person, covered: by }) => (by.length === 0 ? [person] : []));
  const restHere = rest.onlyHere.filter((party) => !covered.has(party));
  const [lone, another] = restThere;
  const [only, further] = restHere;
  if (lone && !another && only && !further && isFromSheet(only)) {
    return { pairs: [...pairs, [lone, only]], onlyThere: [], onlyHere: [] };
  }
  return { pairs, onlyThere: restThere, onlyHere: restHere };
}

const OTHERS = /(?:^| )(?:\d+ nguoi khac|nguoi khac|nhung nguoi khac|cac nguoi khac|dong pham)(?: |$)/u;

/**
 * Those of the register whom one name of the sheet stands for, as a cell that could not be parted does: all whom it
 * names, when they are several, or all there are where it names one "và 2 người khác". None for the name of one.
 */
export function coveredBy<P extends Pick<Party, 'name'>>(
  { name }: Pick<Party, 'name'>,
  here: readonly P[],
): readonly P[] {
  const cell = ` ${foldTones(name)} `;
  const named = here.filter((party) => cell.includes(` ${foldTones(withoutTitle(party.name))} `));
  if (named.length > 0 && here.length > 1 && OTHERS.test(cell)) return here;
  return named.length > 1 ? named : [];
}
