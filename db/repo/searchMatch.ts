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

export function matchOf(terms: SearchTerms, spelling: Spelling): SearchMatch {
  const pieces = terms[spelling];
  const number: SearchPiece | null =
    spelling === 'folded' && terms.number !== null ? { words: terms.number, whole: false } : null;
  const found = pieces.map((_, at) => `instr(w.${spelling}, :${spelling}${at}) > 0`).join(' AND ');
  const expression = pieces.map(indexed).join(' AND ');
  const parameters: Record<string, string> = {};
  pieces.forEach((piece, at) => (parameters[`${spelling}${at}`] = written(piece)));
  if (number) parameters['number'] = written(number);
  return {
    table: `case_search_${spelling}`,
    expression: number ? `(${expression}) OR ${indexed(number)}` : expression,
    condition: number ? `((${found}) OR instr(w.folded, :number) > 0)` : `(${found})`,
    parameters,
  };
}

const indexed = ({ words, whole }: SearchPiece): string => (whole ? `"${words}"` : `"${words}" *`);
const written = ({ words, whole }: SearchPiece): string => (whole ? ` ${words} ` : ` ${words}`);
