import { isBody } from './bodyWords.ts';
import { stretchKind, withoutTitle } from './personWords.ts';

/** "a) … b) …" as "1) … 2) …". */
export const numbered = (text: string): string =>
  /^\(?a[.)]\s/iu.test(text) && /[\s;,]\(?b[.)]\s/iu.test(text)
    ? text.replace(
        /(?<=^|[\s;,])(\(?)([a-h])([.)])(?=\s)/giu,
        (_, before: string, letter: string, after: string) =>
          before + String(letter.toLowerCase().charCodeAt(0) - 96) + after,
      )
    : text;

/** Without tones neither a surname nor "và" can be told: two names are asked about. */
const UNTONED_LINK = /\p{L}\s(?:va|cung|voi)\s\p{Lu}/iu;
const isUntoned = (text: string): boolean =>
  !/[^\p{ASCII}]/u.test(text) && !isBody(text) && UNTONED_LINK.test(text);

/** "(do bà … đại diện)": brackets behind a person that name somebody who acts for them. */
const namesAnother = (source: string): boolean =>
  !isBody(withoutTitle(source)) &&
  /\([^()]*(?:đại diện|giám hộ|thừa kế|kế thừa|đã chết)[^()]*\)/iu.test(source);

/** True for a cell of one stretch that may mean somebody else than the one it names. */
export const mayNameAnother = (source: string): boolean =>
  isUntoned(source) || namesAnother(source) || stretchKind(source) === 'rest';
