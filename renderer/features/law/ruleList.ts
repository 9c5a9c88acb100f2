import type { RuleRow } from '#shared/contract/law.ts';
import type { RuleId } from '#shared/domain/law/ruleId.ts';
import type { LocalDate } from '#shared/domain/localDate.ts';
import { foldText } from '../../text/foldText.ts';

export const ruleStages = [
  'intake',
  'notice',
  'verification',
  'noMeans',
  'status',
  'money',
  'coercion',
  'administrative',
] as const;
export type RuleStage = (typeof ruleStages)[number];

const STAGE_OF_PREFIX: Readonly<Record<string, RuleStage>> = {
  IN: 'intake',
  NT: 'notice',
  VL: 'verification',
  VR: 'verification',
  NC: 'noMeans',
  HO: 'status',
  TD: 'status',
  DC: 'status',
  UT: 'status',
  KT: 'status',
  MN: 'money',
  CC: 'coercion',
  HC: 'administrative',
};

/** The stage of enforcement a rule belongs to, by the first letters of its id. */
export const stageOf = (ruleId: RuleId): RuleStage => STAGE_OF_PREFIX[ruleId.slice(0, 2)] ?? 'administrative';

/** The version of a rule for an event of `day`; where none is in force, the latest. */
export function versionOn(rules: readonly RuleRow[], ruleId: RuleId, day: LocalDate): RuleRow | null {
  const versions = rules.filter(({ id }) => id === ruleId);
  const inForce = versions.find(
    ({ validFrom, validTo }) =>
      (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo),
  );
  return inForce ?? versions.at(-1) ?? null;
}

export type RuleGroup = { readonly stage: RuleStage; readonly rules: readonly RuleRow[] };

/** Each rule once, in its version for `day`, under its stage; `text` finds ids and words without tones. */
export function groupRules(rules: readonly RuleRow[], text: string, day: LocalDate): readonly RuleGroup[] {
  const words = foldText(text).split(/\s+/u).filter(Boolean);
  const ids = [...new Set(rules.map(({ id }) => id))].toSorted();
  const found = ids
    .flatMap((id) => versionOn(rules, id, day) ?? [])
    .filter(({ id, title, trigger }) => {
      const haystack = foldText(`${id} ${id.replace('-', '')} ${title} ${trigger}`);
      return words.every((word) => haystack.includes(word));
    });
  return ruleStages
    .map((stage) => ({ stage, rules: found.filter(({ id }) => stageOf(id) === stage) }))
    .filter((group) => group.rules.length > 0);
}
