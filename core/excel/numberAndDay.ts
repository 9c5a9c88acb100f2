import type { Field, FieldOfKind } from './fields.ts';

/** Numbers and the days they bear: many registers keep both in one column, "01/QĐ-THADS ngày 02/10/2024". */
const PAIRS: readonly (readonly [FieldOfKind<'text'>, FieldOfKind<'day'>])[] = [
  ['judgmentNumber', 'judgmentDate'],
  ['decisionNumber', 'decisionDate'],
  ['noMeansNumber', 'noMeansDate'],
  ['deferralNumber', 'deferralDate'],
  ['terminationNumber', 'terminationDate'],
  ['coercionNumber', 'coercionDate'],
];

const dayOfNumber: ReadonlyMap<Field, Field> = new Map(PAIRS);
const numberOfDay: ReadonlyMap<Field, Field> = new Map(PAIRS.map(([number, day]) => [day, number]));

/** The day field that goes with a number field, or the number field that goes with a day field. */
export const partnerOf = (field: Field): Field | undefined =>
  dayOfNumber.get(field) ?? numberOfDay.get(field);

export const isDayOfPair = (field: Field): boolean => numberOfDay.has(field);

const NUMBER_THEN_DAY =
  /^(?<number>.*?\S)[\s,;(]+(?:ngày:?\s*)?(?<day>\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{2,4})\)?\.?$/iu;

/** Splits "01/QĐ-THADS ngày 02/10/2024"; `day` is empty when the text names no day. */
export function splitNumberAndDay(text: string): { readonly number: string; readonly day: string } {
  const groups = NUMBER_THEN_DAY.exec(text)?.groups;
  return {
    number: (groups?.['number'] ?? text).replace(/[\s,;]+(?:ngày)?$/iu, ''),
    day: groups?.['day'] ?? '',
  };
}
