import { deadlinesOf } from '#shared/domain/case/duties/deadlines.ts';
import { caseState } from './builders.ts';
import type { Happening } from './builders.ts';
import { shippedLaw } from './law.ts';

/**
 * The deadlines of a case of these happenings, one line each, by rule and trigger:
 * 'VR-01 e2 12/11 …' reads rule, trigger event, trigger day → due day, and what did it on which day, or 'open'.
 */
export function deadlineLines(...happenings: readonly Happening[]): readonly string[] {
  return deadlinesOf(caseState(...happenings), shippedLaw)
    .deadlines.map((deadline) => {
      const { ruleId, variant, kind, triggerEventId, triggerDay, due, doneOn, doneEventId } = deadline;
      const done = doneOn === null ? 'open' : `${doneEventId} ${doneOn}`;
      const marks = [kind === 'duty' ? '' : kind, variant ?? '', deadline.crossesTransition ? 'crosses' : ''];
      return [`${ruleId} ${triggerEventId} ${triggerDay} → ${due}, ${done}`, ...marks]
        .filter(Boolean)
        .join(', ');
    })
    .toSorted();
}

/** Only the lines of these rules. */
export const linesOf = (ruleIds: readonly string[], ...happenings: readonly Happening[]): readonly string[] =>
  deadlineLines(...happenings).filter((line) => ruleIds.some((ruleId) => line.startsWith(`${ruleId} `)));
