import type { ObligationItem } from '#shared/domain/case/bodies/parts.ts';
import { sameWords } from './sameWords.ts';

/** Which khoản of a row is which of the register. */
export type PairedItems = {
  readonly pairs: readonly (readonly [there: ObligationItem, here: ObligationItem])[];
  readonly onlyThere: readonly ObligationItem[];
  readonly onlyHere: readonly ObligationItem[];
};

type IsOne = (there: ObligationItem, here: ObligationItem) => boolean;

const sameKind: IsOne = (there, here) => there.kind === here.kind;
const sameLabel: IsOne = (there, here) => sameKind(there, here) && sameWords(there.label, here.label);

/** The surest way first: by words and amount, by words, by category and amount, by category alone. */
const WAYS: readonly IsOne[] = [
  (there, here) => sameLabel(there, here) && there.amount === here.amount,
  sameLabel,
  (there, here) => sameKind(there, here) && there.category === here.category && there.amount === here.amount,
  (there, here) => sameKind(there, here) && there.category === here.category && there.category !== 'other',
];

/** Pairs khoản whatever their order; a lone one left on either side is the same under other words. */
export function pairItems(there: readonly ObligationItem[], here: readonly ObligationItem[]): PairedItems {
  const pairs: (readonly [ObligationItem, ObligationItem])[] = [];
  let [restThere, restHere] = [there, here];
  for (const isOne of WAYS) {
    for (const item of restThere) {
      const found = restHere.find((held) => isOne(item, held));
      if (found === undefined) continue;
      pairs.push([item, found]);
      restHere = restHere.filter((held) => held !== found);
    }
    restThere = restThere.filter((item) => !pairs.some(([paired]) => paired === item));
  }
  const [lone, another] = restThere;
  const [only, further] = restHere;
  if (lone && !another && only && !further && lone.kind === only.kind) {
    return { pairs: [...pairs, [lone, only]], onlyThere: [], onlyHere: [] };
  }
  return { pairs, onlyThere: restThere, onlyHere: restHere };
}

/** The same khoản with the same sums, in whatever order. */
export const sameItems = (one: readonly ObligationItem[], other: readonly ObligationItem[]): boolean => {
  const { pairs, onlyThere, onlyHere } = pairItems(one, other);
  return (
    onlyThere.length + onlyHere.length === 0 &&
    pairs.every(([a, b]) => a.amount === b.amount && sameWords(a.label, b.label))
  );
};
