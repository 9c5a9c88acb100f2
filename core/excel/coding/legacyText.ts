import { TCVN3, VNI_LETTERS, VNI_MARKS } from './legacyTables.ts';
import { isVietnamese } from './syllable.ts';

/** TCVN3: the .VnTime fonts. VNI: the VNI- fonts. */
export type Coding = 'TCVN3' | 'VNI';

/** Which makes better Vietnamese: the text as it is, or decoded; `either` where both do. */
export type Reading = 'plain' | 'coded' | 'either';

/** A word with the signs that the codings use as letters. */
export const WORD = /[\p{L}\p{M}\u00A1-\u00BF×÷]+/gu;
const BEYOND_ASCII = /[\u0080-\uFFFF]/u;
/** Letters that neither coding uses: the text is Unicode. */
const UNICODE_ONLY = /[\u0100-\u0131\u0160-\u017F\u01A0-\u01B0\u1EA0-\u1EF9]|\p{M}/u;
const VNI_PAIR = new RegExp(
  `([aeouyôö])([${[...VNI_MARKS.keys()].join('')}])|[${[...VNI_LETTERS.keys()].join('')}]`,
  'giu',
);
/** The share of words that must be Vietnamese once decoded. */
const MOST = 0.6;
const VNI_BASES: ReadonlyMap<string, string> = new Map([
  ['ô', 'ơ'],
  ['ö', 'ư'],
]);

/** Each letter of a TCVN3 text as it stands; capitals that the coding lacks are still small. */
const decodeTcvn3 = (text: string): string => [...text].map((code) => TCVN3.get(code) ?? code).join('');

const decodeVni = (text: string): string =>
  text
    .replace(VNI_PAIR, (found: string, base: string | undefined, mark: string | undefined) => {
      const capital = found.startsWith(found.charAt(0).toUpperCase());
      const small = found.toLowerCase();
      const vowel = base?.toLowerCase() ?? '';
      const letters =
        mark === undefined
          ? (VNI_LETTERS.get(small) ?? small)
          : (VNI_BASES.get(vowel) ?? vowel) + (VNI_MARKS.get(mark.toLowerCase()) ?? '');
      return (capital ? letters.toUpperCase() : letters).normalize('NFC');
    })
    .normalize('NFC');

/** The text in Unicode, letter by letter. */
export const decodeLegacy = (text: string, coding: Coding): string =>
  coding === 'TCVN3' ? decodeTcvn3(text) : decodeVni(text);

const tellingWords = (text: string): readonly string[] =>
  (text.match(WORD) ?? []).filter((word) => BEYOND_ASCII.test(word));

/** How many words with signs of the coding are Vietnamese once decoded. */
export const decodedWords = (text: string, coding: Coding): number =>
  tellingWords(text).filter((word) => !foreign(word, coding) && isVietnamese(decodeLegacy(word, coding)))
    .length;

/** How a cell reads; null when nothing in it tells one from the other. */
export function readingOf(text: string, coding: Coding): Reading | null {
  if (UNICODE_ONLY.test(text)) return 'plain';
  const words = tellingWords(text);
  if (words.length === 0) return null;
  const plain = words.filter(isVietnamese).length;
  const coded = decodedWords(text, coding);
  if (coded > plain) return coded >= words.length * MOST ? 'coded' : null;
  return plain > coded || plain < words.length ? 'plain' : 'either';
}

/** TCVN3 never writes "à". */
const foreign = (word: string, coding: Coding): boolean => coding === 'TCVN3' && word.includes('à');
