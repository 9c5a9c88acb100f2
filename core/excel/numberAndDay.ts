import type { Field, FieldOfKind } from './fields.ts';

/** Numbers and the days they bear: many registers keep both in one column, "01/QĐ-THADS ngày 02/10/2024". */
const PAIRS: readonly (readonly [FieldOfKind<'text'>, FieldOfKind<'day'>])[] = [
  ['judgmentNumber', 'judgmentDate'],
  ['decisionNumber', 'decisionDate'],
  ['noMeansNumber', 'noMeansDate'],
  ['deferralNumber', 'deferralDate'],
  ['suspensionNumber', 'suspensionDate'],
  ['resumptionNumber', 'resumptionDate'],
  ['terminationNumber', 'terminationDate'],
  ['coercionNumber', 'coercionDate'],
  ['entrustmentNumber', 'entrustmentDate'],
  ['revocationNumber', 'revocationDate'],
  ['amendmentNumber', 'amendmentDate'],
];

const dayOfNumber: ReadonlyMap<Field, Field> = new Map(PAIRS);
const numberOfDay: ReadonlyMap<Field, Field> = new Map(PAIRS.map(([number, day]) => [day, number]));

/** The day field that goes with a number field, or the number field that goes with a day field. */
export const partnerOf = (field: Field): Field | undefined =>
  dayOfNumber.get(field) ?? numberOfDay.get(field);

export const isDayOfPair = (field: Field): boolean => numberOfDay.has(field);

/** What one cell says of a decision. `day` and `sum` are as written; empty when the cell names none. */
export type NumberAndDay = { readonly number: string; readonly day: string; readonly sum: string };

const SPELT_DAY = String.raw`\d{1,2} ?tháng ?\d{1,2} ?năm ?\d{4}`;
const FIGURE_DAY = String.raw`\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?(?:\d{4}|\d{2})`;
const YEAR_FIRST_DAY = String.raw`\d{4}-\d{1,2}-\d{1,2}`;

/** A day among other words, with the word before it; not a part of a longer number. */
const DAY = new RegExp(
  String.raw`(?:(?<!\p{L})(?:ký )?(?:ban hành )?(?:ra )?ngày:? ?)?(?<![\d/.])(?<day>${SPELT_DAY}|${FIGURE_DAY}|${YEAR_FIRST_DAY})(?![\d/]|\.\d)`,
  'iu',
);

/** An amount among other words: with its currency, or grouped to a million and more. */
const SUM =
  /(?:(?<!\p{L})(?:với )?(?:số )?tiền:? ?(?:là )?)?(?<![\d/.,])(?<sum>\d{1,3}(?:[., ]\d{3})+(?:,00)? ?(?:đồng|vnđ|vnd|đ|₫)|\d+ ?(?:đồng|vnđ|vnd|đ|₫)|\d{1,3}(?:[.,]\d{3}){2,})(?![\p{L}\d/.]*[\p{L}\d/])/iu;

const TRAILING = /(?:[\s,;:(–—-]|(?<!\p{L})ngày|(?<!\p{L})số tiền)+$/iu;
const SURROUNDING = /^[\s,;:.()–—-]+|[\s,;:.(–—-]+$/gu;

/**
 * Parts number, day and sum of one cell, whatever their order: "01/QĐ-THADS ngày 02/10/2024",
 * "05/08/2026; số 41/QĐ; 152.000.000đ". `day` is empty when the text names no day, or nothing besides a day.
 */
export function partsOfDecision(text: string): NumberAndDay {
  const day = takeOut(text, DAY, 'day');
  const sum = takeOut(day.rest, SUM, 'sum');
  if (day.found === '' && sum.found === '') return { number: text.replace(TRAILING, ''), day: '', sum: '' };
  const number = firstWithFigures(sum.rest);
  return number === '' ? { number: text, day: '', sum: '' } : { number, day: day.found, sum: sum.found };
}

type TakenOut = { readonly found: string; readonly rest: string };

function takeOut(text: string, pattern: RegExp, group: 'day' | 'sum'): TakenOut {
  const found = pattern.exec(text)?.groups?.[group];
  return found === undefined ? { found: '', rest: text } : { found, rest: text.replace(pattern, ' ; ') };
}

/** Of the pieces that day and sum leave, the first that holds a figure. */
function firstWithFigures(text: string): string {
  const pieces = text.split(/[;,\n]| \(/u).map((piece) => piece.replace(SURROUNDING, ''));
  return pieces.find((piece) => /\d/u.test(piece)) ?? '';
}

const BEFORE_NUMBER =
  /^(?:(?:bản án|quyết định|qđ|ba|thông báo|tb)[^\d:]*?)?(?:(?<!\p{L})số(?: hiệu)?|(?<=\p{L}))? ?:? ?(?=\d)/iu;

/** Longer than this is no number with words around it, and is left as it stands. */
const LONGEST_NUMBER = 300;

/** A number without the words around it: "QĐ số 42/QĐ-THADS của Phòng THADS" is "42/QĐ-THADS". */
export const numberAlone = (text: string): string =>
  /\d/u.test(text) && text.length <= LONGEST_NUMBER
    ? text
        .replace(/^.*\s(?:của|do)\s.*\ssố:? ?(?=\d)/iu, '')
        .replace(BEFORE_NUMBER, '')
        .replace(/(?<=\d\S*)\s+(?:của|do)\s.*$/iu, '')
        .replace(/[\s,;:–—-]+$/u, '')
    : text;
