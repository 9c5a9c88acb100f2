import { foldExact, foldNumber, foldTones } from '#shared/domain/text/fold.ts';
import { withoutMarks } from '#shared/domain/text/marks.ts';
import { statement } from '../handle.ts';
import type { WriteDb } from '../handle.ts';

type SearchText = { readonly names: readonly string[]; readonly numbers: readonly string[] };

/** Writes what a case is found by: the names of its parties, and its numbers in every spacing. */
export function writeSearchText(db: WriteDb, caseNumber: number, text: SearchText): void {
  const exact = betweenBlanks(text.names.map(foldExact));
  const folded = betweenBlanks([...text.names.map(foldTones), ...text.numbers.flatMap(spellings)]);
  dropSearchText(db, caseNumber);
  statement<[number, string, string], never>(
    db,
    'INSERT INTO case_words (case_number, exact, folded) VALUES (?, ?, ?)',
  ).run(caseNumber, exact, folded);
  statement<[number, string], never>(db, 'INSERT INTO case_search_exact (rowid, words) VALUES (?, ?)').run(
    caseNumber,
    exact,
  );
  statement<[number, string], never>(db, 'INSERT INTO case_search_folded (rowid, words) VALUES (?, ?)').run(
    caseNumber,
    folded,
  );
}

const betweenBlanks = (words: readonly string[]): string => ` ${words.join(' ')} `;

/** A number with its signs as blanks, without any, and both without leading zeros. */
function spellings(number: string): readonly string[] {
  const bare = number.trim().replace(/^0+(?=\d)/u, '');
  const forms = bare === number.trim() ? [number] : [number, bare];
  return forms.flatMap((form) => [foldTones(form), foldNumber(form)]);
}

/** The case is found no more. */
export function dropSearchText(db: WriteDb, caseNumber: number): void {
  const { changes } = statement<[number], never>(db, 'DELETE FROM case_words WHERE case_number = ?').run(
    caseNumber,
  );
  if (changes === 0) return;
  statement<[number], never>(db, 'DELETE FROM case_search_exact WHERE rowid = ?').run(caseNumber);
  statement<[number], never>(db, 'DELETE FROM case_search_folded WHERE rowid = ?').run(caseNumber);
}

/** No case is found any more. */
export function clearSearchText(db: WriteDb): void {
  statement(db, 'DELETE FROM case_words').run();
  for (const index of ['case_search_exact', 'case_search_folded'])
    statement(db, `INSERT INTO ${index} (${index}) VALUES ('delete-all')`).run();
}

/** Words that stand together. `whole`: the last of them is finished; else it may go on. */
export type SearchPiece = { readonly words: string; readonly whole: boolean };

/** What a person typed; every piece must be there. */
export type SearchTerms = {
  /** As typed, accents kept: among names only. */
  readonly exact: readonly SearchPiece[];
  /** Without tones: among names and numbers. */
  readonly folded: readonly SearchPiece[];
  /** All that was typed as one number ("12 / qd"), which may stand for all pieces; null when it is none. */
  readonly number: SearchPiece | null;
};

/** Null when nothing that was typed is a word. */
export function searchTerms(typed: string): SearchTerms | null {
  const pieces = withoutMarks(typed).normalize('NFC').replace(AROUND_SIGNS, '$1').split(/\s+/u);
  const folded = pieces.map(foldTones).filter(Boolean);
  if (folded.length === 0) return null;
  const compact = foldNumber(typed);
  const isNumber = /\d/u.test(compact) && foldTones(typed).includes(' ');
  return {
    exact: piecesOf(pieces.map(foldExact).filter(Boolean)),
    folded: piecesOf(folded),
    number: isNumber ? { words: compact, whole: false } : null,
  };
}

/** Blanks around the signs inside a number: "1 / QĐ - THADS" is one piece. */
const AROUND_SIGNS = /\s*([/\-.])\s*/gu;

/** A number that is not the last piece is whole, anything else may go on. */
const piecesOf = (pieces: readonly string[]): readonly SearchPiece[] =>
  pieces.map((words, at) => ({ words, whole: /^\d+$/u.test(words) && at < pieces.length - 1 }));
