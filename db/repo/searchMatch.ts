import type { SearchPiece, SearchTerms } from './caseSearch.ts';

/** Names as written, or names and numbers without tones. */
export type Spelling = 'exact' | 'folded';

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
 * The best matches first: accents as typed before others, and within each whole words before words that only begin so
 * ("Hòa" before "Hoàng"). Together the tiers hold each case that `matchAll` finds once.
 */
export function searchTiers(terms: SearchTerms): readonly SearchTier[] {
  const finished = finishedTerms(terms);
  const exactWhole = matchOf(finished, 'exact', 'Whole');
  const exact = matchOf(terms, 'exact', '');
  const foldedWhole = matchOf(finished, 'folded', 'Whole');
  return [
    { match: exactWhole, except: [] },
    { match: exact, except: [exactWhole] },
    { match: foldedWhole, except: [exact] },
    { match: matchAll(terms), except: [exact, foldedWhole] },
  ];
}

const finishedTerms = ({ exact, folded, number }: SearchTerms): SearchTerms => ({
  exact: exact.map(finished),
  folded: folded.map(finished),
  number: number && finished(number),
});

const finished = (piece: SearchPiece): SearchPiece => ({ ...piece, whole: true });

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
