import type { LocalDate } from '../localDate.ts';
import { formatDay } from '../localDate.ts';
import type { Period } from './count.ts';
import type { DeadlineQuery, DeadlineReply } from './deadline.ts';
import type { RuleVariant } from './rule.ts';
import type { Rule, Rulebook } from './rulebook.ts';
import { ruleFor } from './rulebook.ts';
import type { RuleId } from './ruleId.ts';

export type Chosen = {
  readonly rule: Rule;
  readonly variant: RuleVariant | null;
  readonly period: Period | 'hours';
};

/** The version of the rule, the variant and what to count; or why there is nothing to count, in words. */
export function choose({ ruleId, variant: variantId, from, rules }: DeadlineQuery): DeadlineReply<Chosen> {
  const rule = ruleFor(ruleId, from, rules);
  if (!rule) return refuseRule(ruleId, from, rules);
  const variant =
    variantId === undefined ? null : (rule.variants.find(({ id }) => id === variantId) ?? undefined);
  if (variant === undefined) {
    const known = rule.variants.map(({ id }) => id).join(', ') || 'không có';
    return refuse(
      'variant-unknown',
      `${ruleId} không có trường hợp "${variantId}". Các trường hợp: ${known}.`,
    );
  }
  const { length, unit } = variant ?? rule;
  if (unit === 'none') {
    const words = [rule.consequence, rule.article].filter(Boolean).join(' ');
    return refuse('rule-without-length', `${ruleId} (${rule.title}) không có thời hạn để tính. ${words}`);
  }
  if (unit === 'h') return { ok: true, value: { rule, variant, period: 'hours' } };
  const { direction, roll, favours } = rule;
  return { ok: true, value: { rule, variant, period: { length, unit, direction, roll, favours } } };
}

function refuseRule(ruleId: RuleId, from: LocalDate, rules: Rulebook): DeadlineReply<never> {
  const versions = rules.byId.get(ruleId);
  if (!versions) return refuse('rule-unknown', sayUnknown(ruleId));
  const spans = versions.map(({ article, validFrom, validTo }) =>
    [article, validFrom && `từ ${formatDay(validFrom)}`, validTo && `đến ${formatDay(validTo)}`]
      .filter(Boolean)
      .join(' '),
  );
  return refuse(
    'rule-not-in-force',
    `${ruleId} không áp dụng cho sự kiện ngày ${formatDay(from)}; quy tắc có: ${spans.join('; ')}.`,
  );
}

/** For an id that no version of any rule bears. */
export const sayUnknown = (ruleId: RuleId): string =>
  `Không có quy tắc "${ruleId}". Chọn một quy tắc trong danh sách thời hạn.`;

export const refuse = (code: string, message: string): DeadlineReply<never> => ({
  ok: false,
  error: { code, message },
});
