import type { CaseRow, CaseSort } from '#shared/contract/caseList.ts';
import { CLASSIFICATION_ON_DAY, STATE_ON_DAY } from './caseFilter.ts';

/** A row of the list as it is stored; what its next act is called and how near it is are not. */
export type CaseListRow = Readonly<Omit<CaseRow, 'nextTitle' | 'nextState'>>;

/** The columns of a row, from `cases AS c` and `officers AS o`. */
export const ROW = `
  c.id, c.decision_number AS decisionNumber, c.decision_day AS decisionDay, c.judgment_number AS judgmentNumber,
  c.judgment_type AS judgmentType, c.initiative, c.debtor, c.debtor_address AS debtorAddress, c.creditor,
  c.officer_id AS officerId, o.name AS officer, ${STATE_ON_DAY} AS state, ${CLASSIFICATION_ON_DAY} AS classification,
  c.due, c.collected, c.paid_out AS paidOut, max(c.remaining, 0) AS remaining, c.next_due AS nextDue,
  c.next_rule_id AS nextRuleId, c.gap_count AS gaps`;

export type CasePage = {
  readonly sort: CaseSort;
  readonly descending: boolean;
  readonly limit: number;
  readonly offset: number;
};

const SORT_COLUMNS: Readonly<Record<CaseSort, string>> = {
  decidedOn: 'c.decision_day',
  decisionNumber: 'c.decision_key',
  debtor: 'c.debtor_sort',
  nextDue: 'c.next_due',
  due: 'c.due',
  remaining: 'c.remaining',
};

export function orderBy({ sort, descending }: CasePage): string {
  const direction = descending ? 'DESC' : 'ASC';
  const absentLast = sort === 'nextDue' ? 'c.next_due IS NULL, ' : '';
  return `ORDER BY ${absentLast}${SORT_COLUMNS[sort]} ${direction}, c.number ${direction}`;
}

/** Joins the officer of each case to `cases AS c`. */
export const WITH_OFFICER = 'LEFT JOIN officers AS o ON o.id = c.officer_id';
