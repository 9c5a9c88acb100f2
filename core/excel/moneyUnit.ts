import { LARGEST_AMOUNT } from '#shared/domain/money/dong.ts';
import { foldTones } from '#shared/domain/text/fold.ts';
import { type Field, FIELDS } from './fields.ts';
import { cellText } from './grid.ts';
import type { Sheet } from './grid.ts';
import type { Layout } from './layout.ts';
import type { FieldColumns } from './mapping.ts';
import type { MoneyReading } from './parseMoney.ts';

/** How many đồng one written unit of each money field is. */
export type MoneyUnits = ReadonlyMap<Field, number>;

const UNITS: readonly (readonly [RegExp, number])[] = [
  [/(?:^| )(?:1 000|1000|nghin|ngan) ?(?:dong|d|vnd)(?: |$)/u, 1_000],
  [/(?:^| )(?:1 000 000|1000000|trieu) ?(?:dong|d|vnd)(?: |$)/u, 1_000_000],
  [/(?:^| )(?:dong|vnd)(?: |$)/u, 1],
];

/** Registers kept in thousands say so in the column's header, or above the table: "Đơn vị tính: 1.000 đồng". */
export function moneyUnits(sheet: Sheet, layout: Layout, columns: FieldColumns): MoneyUnits {
  const ofTable = unitAbove(sheet, layout) ?? 1;
  const fields = FIELDS.filter(({ kind }) => kind === 'money').map(({ id }) => id);
  return new Map(
    fields.map((field) => {
      const label = layout.columns.find(({ index }) => index === columns.get(field))?.label ?? '';
      return [field, unitIn(label) ?? ofTable];
    }),
  );
}

function unitAbove(sheet: Sheet, layout: Layout): number | undefined {
  return sheet.rows
    .filter(({ number }) => number < layout.headerFirstRow)
    .flatMap(({ cells }) => cells.map(cellText))
    .filter((text) => /^(?:don vi(?: tinh)?|dvt) /u.test(foldTones(text)))
    .map(unitIn)
    .find((unit) => unit !== undefined);
}

const unitIn = (text: string): number | undefined => {
  const folded = foldTones(text);
  return UNITS.find(([pattern]) => pattern.test(folded))?.[1];
};

/** A reading in đồng of an amount written in the unit. */
export function inDong(reading: MoneyReading, unit: number): MoneyReading {
  if (reading.kind !== 'money') return reading;
  const amount = reading.amount * unit;
  return amount <= LARGEST_AMOUNT ? { kind: 'money', amount } : { kind: 'too-large' };
}
