import { candidatesOf } from './assignFields.ts';
import type { HeaderPath } from './assignFields.ts';
import { mayRepeat } from '../rows/dueByKind.ts';
import type { SumField } from '../rows/dueByKind.ts';
import { isField } from '../fields.ts';
import { foldLabel } from './foldLabel.ts';
import type { Sheet } from '../grid.ts';
import type { Layout } from './layout.ts';
import type { Mapping } from './mapping.ts';
import { unitOf } from './moneyUnit.ts';
import type { MoneyUnit } from './moneyUnit.ts';

/** A column of sums by kind. `label`: what its header calls them; `unit`: what one written unit is. */
export type SumColumn = {
  readonly field: SumField;
  readonly column: number;
  readonly label: string;
  readonly unit: MoneyUnit;
};

/** Every column that is read as sums by kind, from the left. */
export const sumColumns = (sheet: Sheet, layout: Layout, mapping: Mapping): readonly SumColumn[] =>
  layout.columns.flatMap(({ index, letter, label, path }) => {
    const field = mapping[letter];
    return field === undefined || !isField(field) || !mayRepeat(field)
      ? []
      : [{ field, column: index, label: wordsFor(path, field), unit: unitOf(sheet, layout, label) }];
  });

const UNIT = /\s*\((?=[^)]*(?:đồng|vnđ|vnd|triệu|nghìn|ngàn|(?<!\p{L})đ(?!\p{L})))[^)]*\)/giu;
/** Words over any sum: they name none. */
const OF_ANY = /^(?:(?:so|tong|cong|khoan|cot|so tien|tong so|tong cong|tien|thanh tien)(?: |$))+\d*$/u;

/** The lowest words of the header, with those above where they only part these: "Án phí › HSST". */
function wordsFor(path: HeaderPath, field: SumField): string {
  const [own, above] = [path.at(-1) ?? '', path.at(-2) ?? ''].map((text) => text.replace(UNIT, '').trim());
  if (own === undefined || own === '' || OF_ANY.test(foldLabel(own))) return '';
  const joined = `${above ?? ''} ${own}`.trim();
  const names = (words: string): boolean => candidatesOf([words], 0).some((found) => found.field === field);
  return !names(own) && names(joined) ? joined : own;
}
