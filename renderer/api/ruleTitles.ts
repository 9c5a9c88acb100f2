import { useMemo } from 'react';
import type { RuleId } from '#shared/domain/law/ruleId.ts';
import { useCall } from './hooks.ts';

/** The name of a deadline rule by its id, from the law data of the app; the id itself while that is read. */
export function useRuleTitles(): (ruleId: RuleId) => string {
  const rules = useCall('law.rules', {}, { staleMs: Infinity }).data?.rules;
  return useMemo(() => {
    const titles = new Map(rules?.map(({ id, title }) => [id, title]));
    return (ruleId: RuleId) => titles.get(ruleId) ?? ruleId;
  }, [rules]);
}
