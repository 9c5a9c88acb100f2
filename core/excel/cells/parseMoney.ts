import { LARGEST_AMOUNT } from '#shared/domain/money/dong.ts';
import type { Cell } from '../grid.ts';
import { cleanLines, cleanText, saysNothing } from './parseText.ts';
import { WORDED_AT_END, wordedAmount } from './wordedAmount.ts';

/** `amount` is integer đồng, 0 or more. The other kinds say why there is none. */
export type MoneyReading =
  | { readonly kind: 'empty' }
  | { readonly kind: 'money'; readonly amount: number }
  | { readonly kind: 'negative' }
  | { readonly kind: 'fraction' }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'unreadable' };

const EMPTY: MoneyReading = { kind: 'empty' };
const UNREADABLE: MoneyReading = { kind: 'unreadable' };

/** Binary noise of a computed cell, e.g. 4982999.9999999. */
const NOISE = 0.005;

const CURRENCY = /\s*(?:đồng|dong|vnđ|vnd|đ|d|₫)\.?$/iu;
const GROUPED = /^\d{1,3}(?:([., ])\d{3})(?:\1\d{3})*$/u;
const GROUPED_WITH_CENTS = /^(\d{1,3}(?:([., ])\d{3})+)(?!\2)[.,](\d{1,2})$/u;
const PLAIN_WITH_CENTS = /^(\d+)([.,])(\d{1,2})$/u;

/**
 * Reads an amount of đồng from a cell: numbers, 1.234.567, 1,234,567, 1 234 567, with đ, đồng, VNĐ; several amounts
 * in one cell (separated by ; + or lines, each with or without its words) are added up, "1 tỷ 250 triệu". A number with
 * a fraction behind a whole figure is rounded to the đồng.
 */
export function parseMoney(cell: Cell): MoneyReading {
  switch (cell.kind) {
    case 'empty':
      return EMPTY;
    case 'number':
      return fromNumber(hidesFraction(cell) ? Math.round(cell.value) : cell.value);
    case 'text':
      return parseMoneyText(cell.text);
    case 'date':
    case 'boolean':
    case 'error':
      return UNREADABLE;
  }
}

/** The same for text alone. */
export function parseMoneyText(source: string): MoneyReading {
  const text = cleanLines(source);
  if (text === '' || saysNothing(text)) return EMPTY;
  const single = singleAmount(text);
  return single.kind === 'unreadable' ? sumOfParts(text) : single;
}

/** From here on a fraction is what a computation left behind; below it a unit is more likely missing. */
const LEAST_ROUNDED = 1_000;

/** True for a number whose fraction is not shown, or stands behind a whole sum of đồng. */
const hidesFraction = ({ value, shownWhole }: Extract<Cell, { kind: 'number' }>): boolean =>
  value >= 0 && Number.isFinite(value) && (shownWhole === true || value >= LEAST_ROUNDED);

/** True when the amount of the cell is not quite what stands in it. */
export const isRounded = (value: number, amount: number): boolean => Math.abs(value - amount) > NOISE;

function fromNumber(value: number): MoneyReading {
  if (!Number.isFinite(value)) return UNREADABLE;
  const whole = Math.round(value);
  if (Math.abs(value - whole) > NOISE) return value < 0 ? { kind: 'negative' } : { kind: 'fraction' };
  if (whole < 0) return { kind: 'negative' };
  return whole <= LARGEST_AMOUNT ? { kind: 'money', amount: whole } : { kind: 'too-large' };
}

/** One amount and nothing else but its currency. */
function singleAmount(source: string): MoneyReading {
  const text = cleanText(source);
  const bracketed = /^\((.+)\)$/u.exec(text);
  const signed = /^[-−–]\s?(.+)$/u.exec(text);
  const inner = bracketed?.[1] ?? signed?.[1];
  if (inner === undefined) return unsignedAmount(text);
  const size = unsignedAmount(inner);
  return size.kind === 'money' && size.amount > 0 ? { kind: 'negative' } : size;
}

function unsignedAmount(source: string): MoneyReading {
  const text = source
    .replace(/[.,]-$/u, '')
    .replace(CURRENCY, '')
    .trim();
  if (/^\d+$/u.test(text) || GROUPED.test(text)) return fromNumber(Number(text.replace(/[., ]/gu, '')));
  const worded = wordedAmount(text);
  if (worded !== null) return fromNumber(worded);
  const cents = GROUPED_WITH_CENTS.exec(text) ?? PLAIN_WITH_CENTS.exec(text);
  if (!cents) return UNREADABLE;
  return Number(cents[3]) === 0
    ? fromNumber(Number((cents[1] ?? '').replace(/[., ]/gu, '')))
    : { kind: 'fraction' };
}

const DECIMAL = /^(?:(\d{1,3}(?:([., ])\d{3})+)(?!\2)|(\d+))[.,](\d{1,6})$/u;

/**
 * An amount with a fraction, "1.234,5": no sum of đồng, but a sum of thousands or millions. Null for whole amounts:
 * "1.234" is grouped.
 */
export function decimalIn(source: string): number | null {
  const text = source.replace(CURRENCY, '').trim();
  if (GROUPED.test(text)) return null;
  const found = DECIMAL.exec(text);
  return found === null
    ? null
    : Number(`${(found[1] ?? found[3] ?? '').replace(/[., ]/gu, '')}.${found[4] ?? ''}`);
}

/** A part of a cell that ends in an amount: its words and the amount. */
export type LabelledAmount = { readonly label: string; readonly money: MoneyReading };

/** Characters from the end of a part in which its amount stands; keeps the search short in a long cell. */
const LONGEST_AMOUNT = 48;

const AMOUNT_AT_END =
  /^(?<label>.*?)(?<![\d.,/])(?<amount>[-−]?\d{1,3}(?:(?<mark>[., ])\d{3}(?:\k<mark>\d{3})*)|[-−]?\d+)\s*(?<currency>đồng|vnđ|vnd|đ|₫)?\.?$/iu;

/** An amount among the words before an amount: two sums in one, and neither is the whole. */
const AMOUNT_WITHIN =
  /(?<![\d.,/])\d{1,3}(?:[., ]\d{3})+(?![.,/]?\d)|(?<![\d.,/])\d+\s?(?:đồng|vnđ|vnd|đ|₫|tỷ|tỉ|triệu|nghìn|ngàn)(?!\p{L})/iu;

const FOREIGN = /(?:^|[^\p{L}])(?:usd|eur|euro|gbp|jpy|cny|đô la|đô-la)(?!\p{L})|[$€£¥]/iu;

/** Splits at ; + line ends, at "và" between amounts, and at a comma or full stop that follows a currency. */
export const splitParts = (source: string): readonly string[] =>
  cleanLines(source)
    .split(
      /;|\n|\s\+\s|\+(?=\s*\d)|(?<=\d\s?(?:đồng|vnđ|vnd|đ|₫))[,.]\s|(?<=\d\s?(?:đồng|vnđ|vnd|đ|₫)?)\s+và\s/iu,
    )
    .map((part) => cleanText(part).replace(/^(?:[-–•+*]|\d{1,2}[.)])\s+/u, ''))
    .filter((part) => part !== '');

/**
 * The words and the amount at the end of a part; null when it does not end in an amount. After words a number counts
 * as an amount only when it is grouped or has its currency: "thửa 12, tờ 3" is no money. Words that hold an amount of
 * their own, or name another currency, make no amount either: nothing is left out in silence.
 */
export function labelledAmount(part: string): LabelledAmount | null {
  return labelledWords(part) ?? labelledFigures(part);
}

function labelledFigures(part: string): LabelledAmount | null {
  const groups = AMOUNT_AT_END.exec(part.slice(-LONGEST_AMOUNT))?.groups;
  if (groups === undefined) return null;
  const words = part.slice(0, -LONGEST_AMOUNT) + (groups['label'] ?? '');
  const label = withoutSigns(words);
  const isMoney = label === '' || groups['mark'] !== undefined || groups['currency'] !== undefined;
  if (!isMoney || AMOUNT_WITHIN.test(label) || FOREIGN.test(label)) return null;
  return { label, money: singleAmount(groups['amount'] ?? '') };
}

const withoutSigns = (words: string): string => words.replace(/[\s:=,\-–]+$/u, '').trim();

/** The same for an amount with its units written out: "Trả nợ 1 tỷ 250 triệu đồng". */
function labelledWords(part: string): LabelledAmount | null {
  const plain = part.replace(CURRENCY, '').replace(/\.$/u, '').trim();
  const amount = WORDED_AT_END.exec(plain.slice(-LONGEST_AMOUNT))?.groups?.['amount'];
  if (amount === undefined) return null;
  const label = withoutSigns(plain.slice(0, -amount.length));
  return AMOUNT_WITHIN.test(label) || FOREIGN.test(label) ? null : { label, money: singleAmount(amount) };
}

function sumOfParts(text: string): MoneyReading {
  const parts = splitParts(text).map((part) => labelledAmount(part)?.money ?? UNREADABLE);
  const failed = parts.find((part) => part.kind !== 'money');
  if (failed !== undefined) return failed.kind === 'empty' ? UNREADABLE : failed;
  if (parts.length === 0) return UNREADABLE;
  return fromNumber(parts.reduce((total, part) => total + (part.kind === 'money' ? part.amount : 0), 0));
}
