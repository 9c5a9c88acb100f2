import { useCallback, useMemo } from 'react';
import type { AgendaItem } from '#shared/contract/agenda.ts';
import type { RuleRow } from '#shared/contract/law.ts';
import { useCall } from '../../api/hooks.ts';
import { wordOf } from '../../text/wordOf.ts';
import { useText } from '../../text/TextProvider.tsx';

export type ActNames = {
  /** The act in words, from the law's rules, whatever its variant. */
  readonly rule: (item: AgendaItem) => string;
  /** The same with the variant that holds for the case. */
  readonly act: (item: AgendaItem) => string;
  /** Who must act, from the rule. */
  readonly actor: (item: AgendaItem) => string;
  /** How sure the source of the rule is. */
  readonly confidence: (item: AgendaItem) => RuleRow['confidence'];
};

/** Names acts and actors by the rule in force on the day that set the deadline off. */
export function useActNames(): ActNames {
  const { words } = useText();
  const rules = useCall('law.rules', {}, { staleMs: Infinity }).data?.rules;
  const byId = useMemo(() => Map.groupBy(rules ?? [], ({ id }) => id), [rules]);
  const rule = useCallback(
    (item: AgendaItem) => ruleOf(byId, item)?.title ?? wordOf(words.event, item.actEvent),
    [byId, words],
  );
  const act = useCallback(
    (item: AgendaItem) => {
      const variant = ruleOf(byId, item)?.variants.find(({ id }) => id === item.variant)?.label;
      return variant === undefined ? rule(item) : `${rule(item)} – ${variant}`;
    },
    [byId, rule],
  );
  const actor = useCallback(
    (item: AgendaItem) => wordOf(words.actor, ruleOf(byId, item)?.actor ?? ''),
    [byId, words],
  );
  const confidence = useCallback((item: AgendaItem) => ruleOf(byId, item)?.confidence ?? 'confirmed', [byId]);
  return useMemo(() => ({ rule, act, actor, confidence }), [rule, act, actor, confidence]);
}

function ruleOf(
  byId: ReadonlyMap<string, readonly RuleRow[]>,
  { ruleId, triggerDay }: AgendaItem,
): RuleRow | undefined {
  const rows = byId.get(ruleId) ?? [];
  const inForce = rows.find(
    ({ validFrom, validTo }) =>
      (validFrom === null || validFrom <= triggerDay) && (validTo === null || triggerDay <= validTo),
  );
  return inForce ?? rows[0];
}
