import { decisionKey, foldExact, foldTones } from '#shared/domain/text/fold.ts';
import { withoutTitle } from '../../excel/people/personWords.ts';

/** Short forms that stand for the same words in names of courts, bodies and places. */
const WRITTEN_OUT: ReadonlyMap<string, string> = new Map([
  ['tand', 'toà án nhân dân'],
  ['ubnd', 'uỷ ban nhân dân'],
  ['cty', 'công ty'],
  ['tnhh', 'trách nhiệm hữu hạn'],
  ['mtv', 'một thành viên'],
  ['tmcp', 'thương mại cổ phần'],
  ['kv', 'khu vực'],
  ['tp', 'thành phố'],
]);

const writtenOut = (text: string): string =>
  foldExact(text)
    .split(' ')
    .map((word) => WRITTEN_OUT.get(word) ?? word)
    .join(' ');

/** The same words: capitals, blanks, signs, the place of a tone and short forms do not count. */
export const sameWords = (one: string, other: string): boolean =>
  one === other || writtenOut(one) === writtenOut(other);

/** The same name, with or without a title before it. */
export const sameName = (one: string, other: string): boolean =>
  one === other || sameWords(withoutTitle(one), withoutTitle(other));

/** The same name but for tones and marks: one of them is mistyped. */
export const nearlySameName = (one: string, other: string): boolean =>
  foldTones(withoutTitle(one)) === foldTones(withoutTitle(other));

const BEFORE_NUMBER = /^(?:bản án|ba)(?:,?\s*quyết định|\/qđ)?\s*(?:số)?\s*:?\s*/iu;

/** The same number of a judgment: "Bản án số 08/2026/DS-ST" is "8/2026/DSST". */
export const sameJudgment = (one: string, other: string): boolean =>
  one === other || judgmentKey(one) === judgmentKey(other);

const judgmentKey = (text: string): string => decisionKey(text.normalize('NFC').replace(BEFORE_NUMBER, ''));

/** The same number of a decision; both null are the same. */
export const sameNumber = (one: string | null, other: string | null): boolean =>
  one === other || (one !== null && other !== null && decisionKey(one) === decisionKey(other));
