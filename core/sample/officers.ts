import type { Random, Weighted } from './random.ts';

export type SampleOfficer = { readonly id: string; readonly name: string };

/** The invented enforcement officers, each with a share of the work. */
const STAFF: readonly [readonly [string, number], ...(readonly [string, number])[]] = [
  ['Đỗ Hoà Bình', 12],
  ['Nguyễn Thị Thu Thủy', 12],
  ['Trần Quang Điền', 11],
  ['Lê Đức Hòa', 10],
  ['Phạm Thị Đào', 10],
  ['Võ Hữu Nghĩa', 10],
  ['Đặng Minh Khoa', 9],
  ['Huỳnh Thị Kim Loan', 9],
  ['Bùi Trọng Đạt', 9],
  ['Hoàng Xuân Quý', 8],
];

export const OFFICERS: readonly SampleOfficer[] = STAFF.map(([name], at) => ({
  id: `chv-${String(at + 1).padStart(2, '0')}`,
  name,
}));

const SHARES: Weighted<string | null> = [
  [null, 0.3],
  ...STAFF.map(([, share], at) => [OFFICERS[at]?.id ?? null, share] as const),
];

/** Who gets a case; null when its assignment was not entered. */
export const assignOfficer = (random: Random): string | null => random.weighted(SHARES);
