import type { LocalDate } from '../localDate.ts';

/**
 * Days on which no coercion with mobilised forces may be carried out in one place, beside those the law itself names
 * (Điều 13 khoản 2 Nghị định 62/2015/NĐ-CP, Điều 42 khoản 2 Nghị định 152/2026/NĐ-CP: security or custom of the place).
 */
export type BarredPeriod = {
  /** First and last day, both included. */
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** What the days are called there. */
  readonly name: string;
  /** The paper that says so. */
  readonly source: string;
  /** The commune, ward or province it holds for. */
  readonly place: string;
};
