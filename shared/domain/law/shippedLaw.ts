import { officialCalendar } from '../calendar/officialCalendar.ts';
import type { LawSource } from './law.ts';
import { createRulebook, versionsOf } from './rulebook.ts';
import type { Rulebook } from './rulebook.ts';
import { shippedRecords } from './rules/shipped.ts';

/** The rules the program ships with. */
export const shippedRules: Rulebook = createRulebook('2026-11-21', [
  ...versionsOf('L2008', shippedRecords.L2008.flat()),
  ...versionsOf('L2025', shippedRecords.L2025.flat()),
  ...versionsOf('both', shippedRecords.both.flat()),
]);

/** The law the program ships with. No local barred period is known: each office has its own. */
export const shippedLaw: LawSource = { rules: shippedRules, calendar: officialCalendar, barredPeriods: [] };
