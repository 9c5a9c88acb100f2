import type { DueDay, DueDays } from '../../shared/domain/case/duties/deadlines.ts';

/**
 * The same law engine, counting each (rule, variant, day) once: the days of a register repeat. Holds at most
 * some ten thousand days, one for each rule and each day anything began.
 */
export function rememberLaw(law: DueDays): DueDays {
  const known = new Map<string, DueDay>();
  return {
    due: (ruleId, variant, from) => {
      const key = `${ruleId} ${variant ?? ''} ${from}`;
      const remembered = known.get(key);
      if (remembered) return remembered;
      const counted = law.due(ruleId, variant, from);
      known.set(key, counted);
      return counted;
    },
  };
}
