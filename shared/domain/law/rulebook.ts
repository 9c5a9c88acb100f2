import type { LocalDate } from '../localDate.ts';
import type { Rule } from './rule.ts';
import { rules2008 } from './rules2008.ts';
import { rules2025 } from './rules2025.ts';
import { thahcRules } from './thahc.ts';

/** Rules indexed by id. */
export type Rulebook = {
  readonly version: string;
  readonly all: readonly Rule[];
  readonly byId: ReadonlyMap<string, readonly Rule[]>;
};

export function createRulebook(version: string, all: readonly Rule[]): Rulebook {
  return { version, all, byId: Map.groupBy(all, (rule) => rule.id) };
}

/** The rules the program ships with. */
export const lawRules: Rulebook = createRulebook('2026-11-21', [...rules2008, ...rules2025, ...thahcRules]);

/** The version of a rule that governs a trigger on this day; null when the id or the day has none. */
export function ruleFor(ruleId: string, triggerDay: LocalDate, rules: Rulebook = lawRules): Rule | null {
  const versions = rules.byId.get(ruleId) ?? [];
  return versions.find((rule) => governs(rule, triggerDay)) ?? null;
}

const governs = ({ validFrom, validTo }: Rule, day: LocalDate): boolean =>
  (validFrom === null || day >= validFrom) && (validTo === null || day <= validTo);
