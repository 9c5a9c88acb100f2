/** Đồng in one of each unit that people write out. */
const UNITS: ReadonlyMap<string, number> = new Map([
  ['tỷ', 1_000_000_000],
  ['tỉ', 1_000_000_000],
  ['ty', 1_000_000_000],
  ['triệu', 1_000_000],
  ['trieu', 1_000_000],
  ['tr', 1_000_000],
  ['nghìn', 1_000],
  ['nghin', 1_000],
  ['ngàn', 1_000],
  ['ngan', 1_000],
  ['k', 1_000],
]);

const FIGURES = String.raw`\d{1,3}(?:[.,]\d{3})+|\d+(?:[.,]\d{1,3})?`;
const UNIT = String.raw`(?:tỷ|tỉ|ty|triệu|trieu|tr|nghìn|nghin|ngàn|ngan|k)(?!\p{L})`;
const ONE = String.raw`(?:${FIGURES}) ?${UNIT}`;

/** "1 tỷ 250 triệu", "1,25 tỷ", "1 triệu 250.000" at the end of words; the currency is gone. */
export const WORDED_AT_END = new RegExp(
  String.raw`(?<![\d.,/])(?<amount>${ONE}(?: ${ONE})*(?: \d{1,3}(?:[.,]\d{3})+)?)$`,
  'iu',
);

const PIECE = new RegExp(String.raw`(?<figures>${FIGURES}) ?(?<unit>${UNIT})?`, 'giu');

/**
 * Integer đồng of an amount with its units written out, or null. A comma before a unit is a decimal one
 * ("1,250 tỷ" is 1.250.000.000), a point before three figures groups ("1.250 triệu" is 1.250.000.000). The units must
 * fall, so that every figure has its place; a figure too fine to be whole đồng makes none.
 */
export function wordedAmount(text: string): number | null {
  if (WORDED_AT_END.exec(text)?.[0] !== text) return null;
  const pieces = [...text.matchAll(PIECE)].map(pieceOf);
  const inOrder = pieces.every(({ unit, amount }, index) => {
    const before = pieces[index - 1]?.unit ?? Number.POSITIVE_INFINITY;
    return Number.isInteger(amount) && unit < before && amount < before;
  });
  return inOrder ? pieces.reduce((total, { amount }) => total + amount, 0) : null;
}

type Piece = { readonly unit: number; readonly amount: number };

/**
 * Decimal places of a unit end at the thousandth đồng, so that binary noise does not count. A rest without a unit is
 * whole đồng: its marks group.
 */
function pieceOf({ groups }: RegExpMatchArray): Piece {
  const unit = UNITS.get(groups?.['unit']?.toLowerCase() ?? '') ?? 1;
  const figures = groups?.['figures'] ?? '';
  const count = unit === 1 ? Number(figures.replace(/[.,]/gu, '')) : countOf(figures);
  return { unit, amount: Math.round(count * unit * 1_000) / 1_000 };
}

/** How many units the figures before a unit say. */
function countOf(figures: string): number {
  const groups = /^\d{1,3}(?:\.\d{3})+$|^\d{1,3}(?:,\d{3}){2,}$/u.test(figures);
  return Number(groups ? figures.replace(/[.,]/gu, '') : figures.replace(',', '.'));
}

const NAMED_UNIT = new RegExp(String.raw`\d ?${UNIT}`, 'iu');

/** True when the text writes a unit out: it is in đồng whatever the column's unit is. */
export const namesUnit = (text: string): boolean => NAMED_UNIT.test(text);
