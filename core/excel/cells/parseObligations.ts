import type { FieldOfKind } from '../fields.ts';
import { labelledAmount, splitParts } from './parseMoney.ts';

/**
 * One khoản phải thi hành as the cell names it. `amount` is integer đồng; null for a duty that is not money. `kind`: the
 * kind of the column it stands in, where there is one.
 */
export type ObligationReading = {
  readonly label: string;
  readonly amount: number | null;
  readonly kind?: FieldOfKind<'money'>;
};

/**
 * Splits "Án phí HSST 300.000đ; Phạt 10.000.000đ" into items. They are kept only when every part carries an amount
 * and the amounts add up to the amount column; otherwise the text is one item with the column's amount.
 * Without an amount column the parts' own amounts stand when every part has one.
 * @param amount the amount column, integer đồng, or null when the cell is empty
 */
export function parseObligations(text: string | null, amount: number | null): readonly ObligationReading[] {
  const whole = text?.replaceAll('\n', '; ') ?? '';
  const items = text === null ? [] : itemsOf(text);
  const sum = items.reduce((total, item) => total + (item.amount ?? 0), 0);
  if (items.length > 0 && (amount === null || sum === amount)) return items;
  return whole === '' && amount === null ? [] : [{ label: whole, amount }];
}

/** The items when every part ends in a readable amount, else none. */
function itemsOf(text: string): readonly ObligationReading[] {
  const items: ObligationReading[] = [];
  for (const part of splitParts(text)) {
    const found = labelledAmount(part);
    if (found?.money.kind !== 'money' || !hasLetters(found.label)) return [];
    items.push({ label: found.label, amount: found.money.amount });
  }
  return items;
}

const hasLetters = (label: string): boolean => /\p{L}/u.test(label);
