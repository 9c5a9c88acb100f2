import { LARGEST_AMOUNT } from '#shared/domain/money/dong.ts';
import { foldTones } from '#shared/domain/text/fold.ts';
import { type Field, FIELDS } from '../fields.ts';
import { cellText } from '../grid.ts';
import type { Sheet } from '../grid.ts';
import type { Layout } from './layout.ts';
import type { FieldColumns } from './mapping.ts';
import type { MoneyReading } from '../cells/parseMoney.ts';

/** How many đồng one written unit is, and the unit that other columns state where this one states none. */
export type MoneyUnit = { readonly unit: number; readonly statedElsewhere: number | null };

export type MoneyUnits = ReadonlyMap<Field, MoneyUnit>;

const UNITS: readonly (readonly [RegExp, number])[] = [
  [/(?:^| )(?:1 000|1000|nghin|ngan) ?(?:dong|d|vnd)(?: |$)/u, 1_000],
  [/(?:^| )(?:1 000 000|1000000|trieu) ?(?:dong|d|vnd)(?: |$)/u, 1_000_000],
  [/(?:^| )(?:dong|vnd)(?: |$)/u, 1],
];

/** The unit of a column with this header. */
export function unitOf(sheet: Sheet, layout: Layout, header: string): MoneyUnit {
  const own = unitIn(header) ?? unitAbove(sheet, layout);
  const others = layout.columns.flatMap(({ label }) => unitIn(label) ?? []);
  return {
    unit: own ?? 1,
    statedElsewhere: own === undefined ? (others.find((unit) => unit > 1) ?? null) : null,
  };
}

/** Registers kept in thousands say so in the column's header, or above the table: "Đơn vị tính: 1.000 đồng". */
export function moneyUnits(sheet: Sheet, layout: Layout, columns: FieldColumns): MoneyUnits {
  const ofTable = unitAbove(sheet, layout);
  const stated = FIELDS.filter(({ kind }) => kind === 'money').map(({ id }) => {
    const label = layout.columns.find(({ index }) => index === columns.get(id))?.label ?? '';
    return { id, unit: unitIn(label) ?? ofTable };
  });
  const elsewhere = stated.find(({ unit }) => unit !== undefined && unit > 1)?.unit ?? null;
  return new Map(
    stated.map(({ id, unit }) => [
      id,
      { unit: unit ?? 1, statedElsewhere: unit === undefined ? elsewhere : null },
    ]),
  );
}

/** Said of a sum whose column states no unit while others do: it is read as đồng, and may be more. */
export const unitUnsaid = (cell: string, { statedElsewhere }: MoneyUnit): string =>
  `${cell}: cột không ghi đơn vị, trong khi cột tiền khác tính theo ${(statedElsewhere ?? 1).toLocaleString('vi-VN')} đồng; ` +
  'đang lấy theo đồng, hãy xem lại.';

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
