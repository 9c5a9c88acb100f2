import type { Field, FieldOfKind } from '../fields.ts';

type Pair = readonly [FieldOfKind<'text'>, FieldOfKind<'day'>];

/** Numbers and days of the decisions that may follow the docketing. */
export const LATER_DECISIONS = [
  ['noMeansNumber', 'noMeansDate'],
  ['deferralNumber', 'deferralDate'],
  ['suspensionNumber', 'suspensionDate'],
  ['resumptionNumber', 'resumptionDate'],
  ['resumption2Number', 'resumption2Date'],
  ['terminationNumber', 'terminationDate'],
  ['coercionNumber', 'coercionDate'],
  ['entrustmentNumber', 'entrustmentDate'],
  ['revocationNumber', 'revocationDate'],
  ['amendmentNumber', 'amendmentDate'],
] as const satisfies readonly Pair[];

/** Numbers and the days they bear: many registers keep both in one column, "01/QĐ-THADS ngày 02/10/2024". */
const PAIRS: readonly Pair[] = [
  ['order', 'docketDate'],
  ['judgmentNumber', 'judgmentDate'],
  ['decisionNumber', 'decisionDate'],
  ...LATER_DECISIONS,
];

const dayOfNumber: ReadonlyMap<Field, Field> = new Map(PAIRS);
const numberOfDay: ReadonlyMap<Field, Field> = new Map(PAIRS.map(([number, day]) => [day, number]));

/** The day field that goes with a number field, or the number field that goes with a day field. */
export const partnerOf = (field: Field): Field | undefined =>
  dayOfNumber.get(field) ?? numberOfDay.get(field);

/** The numbers of papers that bear a day; the order of a row bears one too, and is none. */
export const PAPER_NUMBERS = PAIRS.flatMap(([number]) => (number === 'order' ? [] : [number]));

export const isDayOfPair = (field: Field): boolean => numberOfDay.has(field);

/** What one cell says of a decision. `day` and `sum` are as written; empty when the cell names none. */
export type NumberAndDay = { readonly number: string; readonly day: string; readonly sum: string };

const SPELT_DAY = String.raw`\d{1,2} ?tháng ?\d{1,2} ?năm ?\d{4}`;
const FIGURE_DAY = String.raw`\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?(?:\d{4}|\d{2})`;
const YEAR_FIRST_DAY = String.raw`\d{4}-\d{1,2}-\d{1,2}`;

/** A day among other words, with the word before it; not a part of a longer number. */
export const DAY_WITHIN = new RegExp(
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
  const day = takeDayOut(text);
  const sum = takeOut(day.rest, SUM, 'sum');
  if (day.found === '' && sum.found === '') return { number: text.replace(TRAILING, ''), day: '', sum: '' };
  const number = piecesOf(sum.rest).find(hasFigure) ?? '';
  return number === '' ? { number: text, day: '', sum: '' } : { number, day: day.found, sum: sum.found };
}

/** What stands in the cell besides number, day and sum: "của TAND khu vực 3", a ground, another decision. */
export function wordsBeside(text: string): readonly string[] {
  const { number, day } = partsOfDecision(text);
  if (day === '' && number !== '' && numberAlone(number) === number) return [];
  const pieces = piecesOf(takeOut(takeDayOut(text).rest, SUM, 'sum').rest);
  const place = pieces.findIndex(hasFigure);
  const behind = /(?<=\d\S*)\s+(?:của|do)\s(.*)$/iu.exec(pieces[place] ?? '')?.[0] ?? '';
  const ahead = COURT_BEFORE.exec(pieces[place] ?? '')?.[0] ?? '';
  return [ahead, behind, ...pieces.filter((_, index) => index !== place)]
    .map((piece) => piece.replace(SURROUNDING, '').trim())
    .filter((piece) => /[\p{L}\d]/u.test(piece));
}

/** A cell of a day with a sum and words beside it: "Xong ngày 30/09/2026; 60.000.000đ". */
export function dayWithSum(text: string): {
  readonly day: string;
  readonly sum: string;
  readonly words: string;
} {
  const day = takeDayOut(text);
  const sum = takeOut(day.rest, SUM, 'sum');
  return {
    day: day.found,
    sum: sum.found,
    words: piecesOf(sum.rest)
      .filter((piece) => piece !== '')
      .join('; '),
  };
}

type TakenOut = { readonly found: string; readonly rest: string };

function takeOut(text: string, pattern: RegExp, group: 'day' | 'sum'): TakenOut {
  const found = pattern.exec(text)?.groups?.[group];
  return found === undefined ? { found: '', rest: text } : { found, rest: text.replace(pattern, ' ; ') };
}

const ALL_DAYS = new RegExp(DAY_WITHIN.source, 'giu');
const FROM_OR_TO = /(?<!\p{L})(?:từ|đến|tới|hết)(?: hết)?\s*$/iu;

/** The first day that nothing runs from or to; else the first. */
function takeDayOut(text: string): TakenOut {
  const days = [...text.matchAll(ALL_DAYS)];
  const found = days.find(({ index }) => !FROM_OR_TO.test(text.slice(0, index))) ?? days[0];
  if (found === undefined) return { found: '', rest: text };
  const rest = `${text.slice(0, found.index)} ; ${text.slice(found.index + found[0].length)}`;
  return { found: found.groups?.['day'] ?? '', rest };
}

const hasFigure = (piece: string): boolean => /\d/u.test(piece);

/** The pieces that day and sum leave; the first that holds a figure is the number. */
const piecesOf = (text: string): readonly string[] =>
  text.split(/[;,\n]| \(/u).map((piece) => piece.replace(SURROUNDING, ''));

/** A court named before the number of its judgment. */
const COURT_BEFORE =
  /^(?:TAND|TANDTC|TA|tòa án|toà án|tòa|toà)\s(?:(?!\d+\/).)*?[\s:–-]+(?=(?:(?:bản án|BA|QĐ|quyết định)\s)?(?:số:?\s)?\d+\/)/iu;

const BEFORE_NUMBER =
  /^(?:(?:bản án|quyết định|qđ|ba|thông báo|tb)[^\d:]*?)?(?:(?<!\p{L})số(?: hiệu)?|(?<=\p{L}))? ?:? ?(?=\d)/iu;

/** Longer than this is no number with words around it, and is left as it stands. */
const LONGEST_NUMBER = 300;

/** A number without the words around it: "QĐ số 42/QĐ-THADS của Phòng THADS" is "42/QĐ-THADS". */
export const numberAlone = (text: string): string =>
  /\d/u.test(text) && text.length <= LONGEST_NUMBER
    ? text
        .replace(COURT_BEFORE, '')
        .replace(/^.*\s(?:của|do)\s.*\ssố:? ?(?=\d)/iu, '')
        .replace(BEFORE_NUMBER, '')
        .replace(/(?<=\d\S*)\s+(?:của|do)\s.*$/iu, '')
        .replace(/[\s,;:–—-]+$/u, '')
    : text;
