import type { Chapter } from '../chapters.ts';
import type { LocalDate } from '../localDate.ts';
import type { RuleRecord } from './record.ts';
import type { Regime, RuleTerms } from './rule.ts';
import type { RuleId } from './ruleId.ts';

/** One version of a rule, under the name and in the chapter all its versions share. */
export type Rule = RuleTerms & { readonly id: RuleId; readonly chapter: Chapter };

/** Rules indexed by id. */
export type Rulebook = {
  readonly version: string;
  readonly all: readonly Rule[];
  readonly byId: ReadonlyMap<RuleId, readonly Rule[]>;
};

export function createRulebook(version: string, all: readonly Rule[]): Rulebook {
  return { version, all, byId: Map.groupBy(all, (rule) => rule.id) };
}

/** What one law says in these records, record by record. */
export function versionsOf(regime: Regime, records: readonly RuleRecord<RuleId>[]): readonly Rule[] {
  return records.flatMap(({ id, chapter, versions }) =>
    versions.filter((terms) => terms.regime === regime).map((terms) => ({ id, chapter, ...terms })),
  );
}

/** The version of a rule that governs a trigger on this day; null when the id or the day has none. */
export function ruleFor(ruleId: RuleId, triggerDay: LocalDate, rules: Rulebook): Rule | null {
  const versions = rules.byId.get(ruleId) ?? [];
  return versions.find((rule) => governs(rule, triggerDay)) ?? null;
}

export const governs = ({ validFrom, validTo }: RuleTerms, day: LocalDate): boolean =>
  (validFrom === null || day >= validFrom) && (validTo === null || day <= validTo);
