import type { SearchPiece, SearchTerms } from './caseSearch.ts';

/** Names as written, or names and numbers without tones. */
type Spelling = 'exact' | 'folded';

/** The same question put to the index (`expression`) and to the words of one case (`condition` on `case_words AS w`). */
export type SearchMatch = {
  readonly table: string;
  readonly expression: string;
  readonly condition: string;
  readonly parameters: Readonly<Record<string, string>>;
};

/** Cases that match one way and none of the ways before it. */
export type SearchTier = { readonly match: SearchMatch; readonly except: readonly SearchMatch[] };

/** Everything that is found: without tones, the words unfinished. */
export const matchAll = (terms: SearchTerms): SearchMatch => matchOf(terms, 'folded', '');

/**
 * The best matches first: accents as typed before others, and within each a whole word, or words that stand together as
 * typed, before words found apart ("Hòa" before "Hoàng", "Đỗ Đức Đạt" before a case of Đỗ An against Lê Đức Đạt).
 * Together the tiers hold each case that `matchAll` finds once.
 */
export function searchTiers(terms: SearchTerms): readonly SearchTier[] {
  const together = asTyped(terms);
  const exactTogether = matchOf(together, 'exact', 'Together');
  const exact = matchOf(terms, 'exact', '');
  const foldedTogether = matchOf(together, 'folded', 'Together');
  return [
    { match: exactTogether, except: [] },
    { match: exact, except: [exactTogether] },
    { match: foldedTogether, except: [exact] },
    { match: matchAll(terms), except: [exact, foldedTogether] },
  ];
}

const asTyped = ({ exact, folded, number }: SearchTerms): SearchTerms => ({
  exact: [onePiece(exact)],
  folded: [onePiece(folded)],
  number: number && { ...number, whole: true },
});

/** Of several words the last may go on; a single word is whole. */
const onePiece = (pieces: readonly SearchPiece[]): SearchPiece => ({
  words: pieces.map(({ words }) => words).join(' '),
  whole: pieces.length === 1,
});

/** `mark` keeps the parameters of one match apart from those of another in the same statement. */
function matchOf(terms: SearchTerms, spelling: Spelling, mark: string): SearchMatch {
  const pieces = terms[spelling];
  const number = spelling === 'folded' ? terms.number : null;
  const name = (at: number): string => `${spelling}${mark}${at}`;
  const found = pieces.map((_, at) => `instr(w.${spelling}, :${name(at)}) > 0`).join(' AND ');
  const expression = pieces.map(indexed).join(' AND ');
  const parameters: Record<string, string> = {};
  pieces.forEach((piece, at) => (parameters[name(at)] = written(piece)));
  if (number) parameters[`number${mark}`] = written(number);
  return {
    table: `case_search_${spelling}`,
    expression: number ? `(${expression}) OR ${indexed(number)}` : expression,
    condition: number ? `((${found}) OR instr(w.folded, :number${mark}) > 0)` : `(${found})`,
    parameters,
  };
}

const indexed = ({ words, whole }: SearchPiece): string => (whole ? `"${words}"` : `"${words}" *`);
const written = ({ words, whole }: SearchPiece): string => (whole ? ` ${words} ` : ` ${words}`);
