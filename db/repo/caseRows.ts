import type { JudgmentType } from '#shared/domain/case/parts.ts';
import type { CaseStateName, Classification } from '#shared/domain/case/state/state.ts';
import type { RuleId } from '#shared/domain/law/ruleId.ts';
import type { LocalDate } from '#shared/domain/localDate.ts';
import { CLASSIFICATION_ON_DAY, STATE_ON_DAY } from './caseFilter.ts';

export type CaseListRow = {
  readonly id: string;
  readonly decisionNumber: string | null;
  readonly decisionDay: LocalDate;
  readonly judgmentNumber: string;
  readonly judgmentType: JudgmentType;
  readonly initiative: 'ownInitiative' | 'onRequest';
  readonly debtor: string;
  readonly debtorAddress: string | null;
  readonly creditor: string | null;
  readonly officerId: string | null;
  readonly officer: string | null;
  readonly state: CaseStateName;
  readonly classification: Classification;
  readonly due: number;
  readonly collected: number;
  readonly paidOut: number;
  readonly remaining: number;
  readonly nextDue: LocalDate | null;
  readonly nextRuleId: RuleId | null;
  readonly gaps: number;
};

/** The columns of a row, from `cases AS c` and `officers AS o`. */
export const ROW = `
  c.id, c.decision_number AS decisionNumber, c.decision_day AS decisionDay, c.judgment_number AS judgmentNumber,
  c.judgment_type AS judgmentType, c.initiative, c.debtor, c.debtor_address AS debtorAddress, c.creditor,
  c.officer_id AS officerId, o.name AS officer, ${STATE_ON_DAY} AS state, ${CLASSIFICATION_ON_DAY} AS classification,
  c.due, c.collected, c.paid_out AS paidOut, max(c.remaining, 0) AS remaining, c.next_due AS nextDue,
  c.next_rule_id AS nextRuleId, c.gap_count AS gaps`;

export type CaseSort = 'decidedOn' | 'decisionNumber' | 'debtor' | 'nextDue' | 'due' | 'remaining';

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
