import type { JudgmentType } from '#shared/domain/case/events.ts';
import type { CaseStateName, Classification } from '#shared/domain/case/state.ts';
import type { LocalDate } from '#shared/domain/localDate.ts';
import { statement } from '../handle.ts';
import type { ReadDb } from '../handle.ts';
import { CLASSIFICATION_ON_DAY, narrow, STATE_ON_DAY } from './caseFilter.ts';
import type { CaseListFilter, Narrowing, Parameters } from './caseFilter.ts';

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
  readonly nextRuleId: string | null;
  readonly gaps: number;
};

const ROW = `
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

function orderBy({ sort, descending }: CasePage): string {
  const direction = descending ? 'DESC' : 'ASC';
  const absentLast = sort === 'nextDue' ? 'c.next_due IS NULL, ' : '';
  return `ORDER BY ${absentLast}${SORT_COLUMNS[sort]} ${direction}, c.number ${direction}`;
}

const pageSql = (where: string, order: string): string =>
  `SELECT ${ROW} FROM cases AS c LEFT JOIN officers AS o ON o.id = c.officer_id ${where} ${order} LIMIT :limit OFFSET :offset`;

/** How many cases a filter covers. */
export function countCases(db: ReadDb, filter: CaseListFilter): number {
  const { where, parameters } = narrow(filter);
  return countWhere(db, where, parameters);
}

function countWhere(db: ReadDb, where: string, parameters: Parameters): number {
  return (
    statement<[Parameters], { n: number }>(db, `SELECT count(*) AS n FROM cases AS c ${where}`).get(parameters)
      ?.n ?? 0
  );
}

/** A page of cases. With a search text, those whose accents match as typed come before the rest. */
export function pageOfCases(db: ReadDb, filter: CaseListFilter, page: CasePage): readonly CaseListRow[] {
  const narrowing = narrow(filter);
  const { limit, offset } = page;
  if (!narrowing.searched) {
    const bound = { ...narrowing.parameters, limit, offset };
    return statement<[Parameters], CaseListRow>(db, pageSql(narrowing.where, orderBy(page))).all(bound);
  }
  return searchedPage(db, narrowing, page);
}

const EXACT = 'c.number IN (SELECT rowid FROM case_search WHERE case_search MATCH :exact)';

/** Two runs, exact accents then the others, so that neither has to sort all that a short word matches. */
function searchedPage(db: ReadDb, { where, parameters }: Narrowing, page: CasePage): readonly CaseListRow[] {
  const order = orderBy(page);
  const exactWhere = `${where} AND ${EXACT}`;
  const first = statement<[Parameters], CaseListRow>(db, pageSql(exactWhere, order)).all({
    ...parameters,
    limit: page.limit,
    offset: page.offset,
  });
  if (first.length === page.limit) return first;
  const exactTotal = page.offset === 0 ? first.length : countWhere(db, exactWhere, parameters);
  const rest = statement<[Parameters], CaseListRow>(db, pageSql(`${where} AND NOT ${EXACT}`, order)).all({
    ...parameters,
    limit: page.limit - first.length,
    offset: Math.max(0, page.offset - exactTotal),
  });
  return [...first, ...rest];
}

export type CaseTotals = {
  readonly cases: number;
  readonly due: number;
  readonly collected: number;
  readonly paidOut: number;
  readonly remaining: number;
};

/** Sums in đồng over all that a filter covers. */
export function totalCases(db: ReadDb, filter: CaseListFilter): CaseTotals {
  const { where, parameters } = narrow(filter);
  const totals = statement<[Parameters], CaseTotals>(
    db,
    `SELECT count(*) AS cases, coalesce(sum(c.due), 0) AS due, coalesce(sum(c.collected), 0) AS collected,
       coalesce(sum(c.paid_out), 0) AS paidOut, coalesce(sum(max(c.remaining, 0)), 0) AS remaining
     FROM cases AS c ${where}`,
  ).get(parameters);
  return totals ?? { cases: 0, due: 0, collected: 0, paidOut: 0, remaining: 0 };
}

/** Walks all cases of a filter in list order, for an export. */
export function allCases(db: ReadDb, filter: CaseListFilter): readonly CaseListRow[] {
  return pageOfCases(db, filter, { sort: 'decidedOn', descending: true, limit: -1, offset: 0 });
}
