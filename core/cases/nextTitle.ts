import type { ReadDb } from '#db/handle.ts';
import type { CaseListRow } from '#db/repo/caseRows.ts';
import { triggerDayOf } from '#db/repo/deadlines.ts';
import type { Law } from '#shared/domain/law/law.ts';

type Listed = Pick<CaseListRow, 'id' | 'nextRuleId' | 'nextDue'>;

/**
 * What the next duty of a listed case is called. Only a rule that its versions call differently is worth a look at
 * the day its duty began: a page of the list must stay as quick as its rows.
 */
export function nextTitle(law: Law, db: ReadDb, { id, nextRuleId, nextDue }: Listed): string | null {
  if (nextRuleId === null || nextDue === null) return null;
  const common = law.commonTitle(nextRuleId);
  if (common !== null) return common;
  const triggerDay = triggerDayOf(db, { caseId: id, ruleId: nextRuleId, due: nextDue }) ?? nextDue;
  return law.ruleOf({ ruleId: nextRuleId, triggerDay, due: nextDue }).title;
}
