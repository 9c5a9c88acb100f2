import type { LocalDate } from '../localDate.ts';
import { localDate } from '../localDate.ts';

/** The day Luật THADS 106/2025/QH15 replaced Luật THADS 26/2008/QH12 (Điều 115). */
export const LAW_SWITCH: LocalDate = localDate('2026-07-01');

/** Luật THADS 26/2008, Luật THADS 106/2025, or a law that the change did not touch. */
export type Regime = 'L2008' | 'L2025' | 'both';

/** Working days, calendar days, hours, months, years. */
export type PeriodUnit = 'wd' | 'd' | 'h' | 'm' | 'y';

/** `immediate` is due on the day itself; `none` is a rule in words, with no length to count. */
export type RuleUnit = PeriodUnit | 'immediate' | 'none';

/** Whose the deadline is. */
export const actors = [
  'TT',
  'CHV',
  'THADS',
  'debtor',
  'creditor',
  'party',
  'thirdParty',
  'court',
  'police',
  'prison',
  'superiorBody',
  'privateOffice',
] as const;
export type Actor = (typeof actors)[number];

/** How sure the source of a rule is. */
export const ruleConfidences = ['confirmed', 'recalled', 'uncertain'] as const;
export type RuleConfidence = (typeof ruleConfidences)[number];

/** One of the lengths a rule names for different circumstances; the first is the rule's own. */
export type RuleVariant = {
  readonly id: string;
  readonly label: string;
  readonly length: number;
  readonly unit: RuleUnit;
};

/** What one law says of a deadline, chosen by the day of its trigger. Never edited, only succeeded. */
export type RuleTerms = {
  readonly regime: Regime;
  /** First and last trigger day it governs, both included; null is open. */
  readonly validFrom: LocalDate | null;
  readonly validTo: LocalDate | null;
  readonly title: string;
  readonly trigger: string;
  readonly length: number;
  readonly unit: RuleUnit;
  /** `backward` counts back from the day of the act: "at least N before". */
  readonly direction: 'forward' | 'backward';
  /** For days, months and years: whether a last day of rest moves to the next working day (CT-06, CT-11). */
  readonly roll: 'nextWorkingDay' | 'none';
  readonly actor: Actor;
  /** A right of a party is read in its favour, a duty at its strictest (CT-10). */
  readonly favours: 'party' | 'officer';
  readonly consequence: string;
  readonly article: string;
  readonly confidence: RuleConfidence;
  readonly sourceNote: string;
  readonly variants: readonly RuleVariant[];
};
