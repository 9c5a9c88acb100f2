import type { shippedRecords } from './rules/shipped.ts';

type Laws = typeof shippedRecords;

/** The rules this release ships with and code may name: a misspelt id does not compile. */
export type ShippedRuleId = Laws[keyof Laws][number][number]['id'];

declare const broughtByPack: unique symbol;

/** A rule that came with a law pack, or that an older journal names; no code knows it. */
type PackRuleId = string & { readonly [broughtByPack]: true };

export type RuleId = ShippedRuleId | PackRuleId;

const LONGEST = 20;

/** Whether a value from outside can be an id at all; whether it names a rule, the law in force says. */
export const isRuleId = (value: unknown): value is RuleId =>
  typeof value === 'string' && value !== '' && value.length <= LONGEST;

/** The id an address or a cell holds; null where it holds none. */
export const parseRuleId = (text: string | null): RuleId | null => (isRuleId(text) ? text : null);
