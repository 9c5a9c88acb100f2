import { statement } from '../handle.ts';
import type { ReadDb } from '../handle.ts';
import { memoryOf } from '../remembered.ts';
import { narrowingOf, whereAll } from './caseFilter.ts';
import type { DatedFilter, Narrowing, Parameters } from './caseFilter.ts';
import { orderBy, ROW, WITH_OFFICER } from './caseRows.ts';
import type { CaseListRow, CasePage } from './caseRows.ts';
import { countSearched, searchedPage, searchedSums } from './searchedCases.ts';

const counts = memoryOf<number>();
const sums = memoryOf<CaseTotals>();

/** How many cases a filter covers; every page of a list asks it. To count the whole register is quicker than to remember. */
export function countCases(db: ReadDb, filter: DatedFilter): number {
  const narrowing = narrowingOf(filter);
  const isWhole = narrowing.clauses.length === 0 && narrowing.terms === null;
  const count = (): number => countAnew(db, narrowing);
  return isWhole ? count() : counts(db, JSON.stringify(filter), count);
}

function countAnew(db: ReadDb, { clauses, parameters, terms }: Narrowing): number {
  if (terms) return countSearched(db, { clauses, parameters, terms });
  const sql = `SELECT count(*) AS n FROM cases AS c ${whereAll(clauses)}`;
  return statement<[Parameters], { n: number }>(db, sql).get(parameters)?.n ?? 0;
}

/** A page of cases. With a search text, those whose accents match as typed come before the rest. */
export function pageOfCases(db: ReadDb, filter: DatedFilter, page: CasePage): readonly CaseListRow[] {
  const { clauses, parameters, terms } = narrowingOf(filter);
  if (terms) return searchedPage(db, { clauses, parameters, terms }, page);
  return statement<[Parameters], CaseListRow>(db, pageSql(whereAll(clauses), page)).all({
    ...parameters,
    limit: page.limit,
    offset: page.offset,
  });
}

/** Where no index has the order, the rows are sorted in brief, and only those of the page are read whole. */
function pageSql(where: string, page: CasePage): string {
  const order = orderBy(page);
  if (isIndexed(page)) return `SELECT ${ROW} FROM cases AS c ${WITH_OFFICER} ${where} ${order} ${PAGE}`;
  const found = `SELECT c.number FROM cases AS c ${where} ${order} ${PAGE}`;
  return `SELECT ${ROW} FROM (${found}) AS found CROSS JOIN cases AS c ON c.number = found.number ${WITH_OFFICER} ${order}`;
}

const PAGE = 'LIMIT :limit OFFSET :offset';

const isIndexed = ({ sort }: CasePage): boolean =>
  sort === 'decidedOn' || sort === 'decisionNumber' || sort === 'debtor';

export type CaseTotals = {
  readonly cases: number;
  readonly due: number;
  readonly collected: number;
  readonly paidOut: number;
  readonly remaining: number;
};

const TOTALS = [
  'count(*) AS cases',
  'coalesce(sum(c.due), 0) AS due',
  'coalesce(sum(c.collected), 0) AS collected',
  'coalesce(sum(c.paid_out), 0) AS paidOut',
  'coalesce(sum(max(c.remaining, 0)), 0) AS remaining',
];

/** Sums in đồng over all that a filter covers. */
export const totalCases = (db: ReadDb, filter: DatedFilter): CaseTotals =>
  sums(db, JSON.stringify(filter), () => addUpAnew(db, filter));

function addUpAnew(db: ReadDb, filter: DatedFilter): CaseTotals {
  const { clauses, parameters, terms } = narrowingOf(filter);
  const totals = terms
    ? searchedSums<CaseTotals>(db, { clauses, parameters, terms }, TOTALS)
    : statement<[Parameters], CaseTotals>(
        db,
        `SELECT ${TOTALS.join(', ')} FROM cases AS c ${whereAll(clauses)}`,
      ).get(parameters);
  return totals ?? { cases: 0, due: 0, collected: 0, paidOut: 0, remaining: 0 };
}

/** Walks all cases of a filter in list order, for an export. */
export function allCases(db: ReadDb, filter: DatedFilter): readonly CaseListRow[] {
  return pageOfCases(db, filter, { sort: 'decidedOn', descending: true, limit: -1, offset: 0 });
}
