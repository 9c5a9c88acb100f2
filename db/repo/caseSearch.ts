import { foldExact, foldNumber, foldTones } from '#shared/domain/text/fold.ts';
import { statement } from '../handle.ts';
import type { WriteDb } from '../handle.ts';

type SearchText = { readonly names: readonly string[]; readonly numbers: readonly string[] };

/** Writes what a case is found by: the names of its parties, and its numbers in every spacing. */
export function writeSearchText(db: WriteDb, caseNumber: number, text: SearchText): void {
  const numbers = text.numbers.flatMap((number) => [foldTones(number), foldNumber(number)]);
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

export type SearchTerms = {
  /** FTS expression on the words as typed, accents kept. */
  readonly exact: string;
  /** FTS expression on the words without tones. */
  readonly folded: string;
};

/** Turns what a person typed into search expressions; null when it holds no word. Every word is a prefix. */
export function searchTerms(typed: string): SearchTerms | null {
  const exact = foldExact(typed).split(' ').filter(Boolean);
  const folded = foldTones(typed).split(' ').filter(Boolean);
  if (folded.length === 0) return null;
  const words = allOf(folded);
  const compact = foldNumber(typed);
  const looksLikeNumber = /\d/u.test(compact) && folded.length > 1;
  return {
    exact: `exact : (${allOf(exact)})`,
    folded: `folded : (${looksLikeNumber ? `(${words}) OR "${compact}" *` : words})`,
  };
}

const allOf = (words: readonly string[]): string => words.map((word) => `"${word}" *`).join(' AND ');
