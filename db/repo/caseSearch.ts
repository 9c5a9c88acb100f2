import { foldExact, foldNumber, foldTones } from '#shared/domain/text/fold.ts';
import { statement } from '../handle.ts';
import type { WriteDb } from '../handle.ts';

type SearchText = { readonly names: readonly string[]; readonly numbers: readonly string[] };

/** Writes what a case is found by: the names of its parties, and its numbers in every spacing. */
export function writeSearchText(db: WriteDb, caseNumber: number, text: SearchText): void {
  const numbers = text.numbers.flatMap(spellings);
  statement<[number], never>(db, 'DELETE FROM case_search WHERE rowid = ?').run(caseNumber);
  statement<[{ rowid: number; exact: string; folded: string }], never>(
    db,
    'INSERT INTO case_search (rowid, exact, folded) VALUES (:rowid, :exact, :folded)',
  ).run({
    rowid: caseNumber,
    exact: text.names.map(foldExact).join(' '),
    folded: [...text.names.map(foldTones), ...numbers].join(' '),
  });
}

/** A number with its signs as blanks, without any, and both without leading zeros. */
function spellings(number: string): readonly string[] {
  const bare = number.trim().replace(/^0+(?=\d)/u, '');
  const forms = bare === number.trim() ? [number] : [number, bare];
  return forms.flatMap((form) => [foldTones(form), foldNumber(form)]);
}

export type SearchTerms = {
  /** FTS expression on the words as typed, accents kept. */
  readonly exact: string;
  /** FTS expression on the words without tones. */
  readonly folded: string;
};

/** Turns what a person typed into search expressions; null when it holds no word. The last word may be unfinished. */
export function searchTerms(typed: string): SearchTerms | null {
  const pieces = typed.normalize('NFC').replace(AROUND_SIGNS, '$1').split(/\s+/u);
  const folded = pieces.map(foldTones).filter(Boolean);
  if (folded.length === 0) return null;
  const exact = pieces.map(foldExact).filter(Boolean);
  const compact = foldNumber(typed);
  const words = allOf(folded);
  const isNumber = /\d/u.test(compact) && foldTones(typed).includes(' ');
  return {
    exact: `exact : (${allOf(exact)})`,
    folded: `folded : (${isNumber ? `(${words}) OR "${compact}" *` : words})`,
  };
}

/** Blanks around the signs inside a number: "1 / QĐ - THADS" is one piece. */
const AROUND_SIGNS = /\s*([/\-.])\s*/gu;

/** Every piece must be there: a number that is not the last piece is whole, anything else may go on. */
const allOf = (pieces: readonly string[]): string =>
  pieces.map((piece, index) => oneOf(piece, index === pieces.length - 1)).join(' AND ');

const oneOf = (piece: string, last: boolean): string =>
  /^\d+$/u.test(piece) && !last ? `"${piece}"` : `"${piece}" *`;
