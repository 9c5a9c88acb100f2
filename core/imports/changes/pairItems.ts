import type { ObligationItem } from '#shared/domain/case/bodies/parts.ts';
import { pairUp } from './pairUp.ts';
import type { PairedUp } from './pairUp.ts';
import { sameWords } from './sameWords.ts';

/** Which khoản of a row is which of the register. */
export type PairedItems = PairedUp<ObligationItem, ObligationItem>;

type IsOne = (there: ObligationItem, here: ObligationItem) => boolean;

const sameKind: IsOne = (there, here) => there.kind === here.kind;
const sameCategory: IsOne = (there, here) => sameKind(there, here) && there.category === here.category;
const sameLabel: IsOne = (there, here) => sameKind(there, here) && sameWords(there.label, here.label);
const sameAmount: IsOne = (there, here) => there.amount === here.amount;

const SURE: readonly IsOne[] = [
  (there, here) => sameLabel(there, here) && sameAmount(there, here),
  sameLabel,
  (there, here) => sameCategory(there, here) && sameAmount(there, here),
];

const BY_CATEGORY: readonly IsOne[] = [
  (there, here) => sameCategory(there, here) && there.category !== 'other',
];

/**
 * Pairs khoản whatever their order: by words and amount, by words, by category and amount; by category alone only where
 * the sheet has no fewer, since one sum may stand for several. A lone one left on either side is the same under other
 * words.
 */
export function pairItems(there: readonly ObligationItem[], here: readonly ObligationItem[]): PairedItems {
  const sure = pairUp(there, here, SURE);
  const rest = pairUp(
    sure.onlyThere,
    sure.onlyHere,
    sure.onlyThere.length < sure.onlyHere.length ? [] : BY_CATEGORY,
  );
  const isLone = rest.onlyThere.length === 1 && rest.onlyHere.length === 1;
  const last = pairUp(rest.onlyThere, rest.onlyHere, isLone ? [sameKind] : []);
  return { ...last, pairs: [...sure.pairs, ...rest.pairs, ...last.pairs] };
}

/** The same khoản with the same sums, in whatever order. */
export const sameItems = (one: readonly ObligationItem[], other: readonly ObligationItem[]): boolean => {
  const { pairs, onlyThere, onlyHere } = pairItems(one, other);
  return (
    onlyThere.length + onlyHere.length === 0 &&
    pairs.every(([a, b]) => a.amount === b.amount && sameWords(a.label, b.label))
  );
};
