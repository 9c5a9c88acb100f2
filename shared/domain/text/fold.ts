import { withoutMarks } from './marks.ts';

/**
 * Vietnamese-true folding. `exact` keeps accents but makes one spelling of many: NFC, lower case, one blank,
 * and the tone on the vowel where the new orthography puts it (hòa → hoà), so both spellings are equal.
 * `folded` also drops tones and marks and turns đ into d: what a hurried hand types.
 */
const NOT_WORD = /[^\p{L}\p{N}]+/gu;

/** Old placement → new placement of the tone on oa, oe, uy at the end of a syllable. */
const TONE_PLACEMENTS: readonly (readonly [RegExp, string])[] = [
  ...placements(['òa', 'óa', 'ỏa', 'õa', 'ọa'], ['oà', 'oá', 'oả', 'oã', 'oạ']),
  ...placements(['òe', 'óe', 'ỏe', 'õe', 'ọe'], ['oè', 'oé', 'oẻ', 'oẽ', 'oẹ']),
  ...placements(['ùy', 'úy', 'ủy', 'ũy', 'ụy'], ['uỳ', 'uý', 'uỷ', 'uỹ', 'uỵ']),
];

function placements(old: readonly string[], modern: readonly string[]): (readonly [RegExp, string])[] {
  return old.map((text, index) => [new RegExp(`${text}(?![\\p{L}])`, 'gu'), modern[index] ?? text] as const);
}

/** One spelling of the same Vietnamese words, accents kept; words separated by one blank. */
export function foldExact(text: string): string {
  const words = withoutMarks(text).normalize('NFC').toLowerCase().replace(NOT_WORD, ' ').trim();
  return /[òóỏõọùúủũụ]/u.test(words)
    ? TONE_PLACEMENTS.reduce((folded, [old, modern]) => folded.replace(old, modern), words)
    : words;
}

/** Letter by letter, without tones, marks and capitals, đ as d, all else as it stands: "VL-01: Đạt" → "vl-01: dat". */
export function foldLetters(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  const letters = withoutMarks(text)
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/đ/gu, 'd');
  if (text.length > LONGEST_REMEMBERED) return letters;
  if (folded.size >= MOST_REMEMBERED) folded.clear();
  folded.set(text, letters);
  return letters;
}

/** What was folded last: whoever reads a name asks for it half a dozen times. */
const folded = new Map<string, string>();
const MOST_REMEMBERED = 500;
const LONGEST_REMEMBERED = 200;

/** The same, and only words, one blank between them: "Đỗ  Đức-Đạt" → "do duc dat". */
export const foldTones = (text: string): string => foldLetters(text).replace(NOT_WORD, ' ').trim();

/**
 * For telling two decision numbers apart: capitals, tones, blanks, signs and leading zeros do not count, but a sign
 * between two digits does: "01 / QĐ-THADS" is "1/QD.THADS", "1/2/QĐ" is not "12/QĐ". Words before the number ("QĐ số",
 * "Số", "Quyết định thi hành án số") are no part of it. Empty when nothing is a number.
 */
export const decisionKey = (text: string): string =>
  foldTones(text)
    .replace(WORDS_BEFORE_NUMBER, '')
    .replace(/(?<=\d) (?=\d)/gu, '-')
    .replaceAll(' ', '')
    .replace(/^0*(\d+)/u, (_, digits: string) => digits.padStart(NUMBER_WIDTH, '0'));

const WORDS_BEFORE_NUMBER = /^(?:quyet dinh|qd)? ?(?:thi hanh an|thads|tha)? ?(?:dan su)? ?(?:so)? ?(?=\d)/u;

/** As wide as a number of a year can be, so that keys sort as numbers do: 2 before 10. */
const NUMBER_WIDTH = 8;

/** A decision or judgment number without blanks, signs and tones: "12 / QĐ-THADS" → "12qdthads". */
export const foldNumber = (text: string): string => foldTones(text).replaceAll(' ', '');
