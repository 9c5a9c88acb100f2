/** 1.000.000 tỷ đồng: more than any judgment has asked for, and little enough that sums stay exact integers. */
export const LARGEST_AMOUNT = 1_000_000_000_000_000;

/** '1.234.567 đ': integer đồng as the office writes it. */
export function formatDong(amount: number): string {
  const digits = String(Math.abs(amount)).replace(/\B(?=(\d{3})+$)/gu, '.');
  return `${amount < 0 ? '-' : ''}${digits} đ`;
}

/** The sum of one figure over many things, integer đồng. */
export function sumDong<T>(things: readonly T[], amountOf: (thing: T) => number): number {
  let sum = 0;
  for (const thing of things) sum += amountOf(thing);
  return sum;
}
