import { statement } from '../handle.ts';
import type { ReadDb } from '../handle.ts';
import { whereAll } from './caseFilter.ts';
import type { Narrowing, Parameters } from './caseFilter.ts';
import { orderBy, ROW, WITH_OFFICER } from './caseRows.ts';
import type { CaseListRow, CasePage } from './caseRows.ts';
import type { SearchTerms } from './caseSearch.ts';
import { matchAll, searchTiers } from './searchMatch.ts';
import type { SearchMatch, SearchTier } from './searchMatch.ts';

/** How a search weighs fetching against walking; numbers of cases. */
export type SearchLimits = {
  /**
   * Up to so many matches are fetched from the index and sorted. Of more, sorting would cost more than walking the list
   * in its order and looking into each case until the page is full.
   */
  readonly few: number;
  /** So many are still fetched when the walk did not find a page among the first cases of the list. */
  readonly many: number;
  /** How many cases the walk looks into before it gives up. */
  readonly horizon: number;
};

const LIMITS: SearchLimits = { few: 5000, many: 20_000, horizon: 6000 };

export type Searching = Narrowing & { readonly terms: SearchTerms };

/** One tier of matches among the cases that the other filters leave. */
type Run = Pick<Narrowing, 'clauses' | 'parameters'> & SearchTier & { readonly limits: SearchLimits };

/** The tiers of matches one after the other, each in the order of the page. */
export function searchedPage(
  db: ReadDb,
  searching: Searching,
  page: CasePage,
  limits: SearchLimits = LIMITS,
): readonly CaseListRow[] {
  const rows: CaseListRow[] = [];
  const empty = new Set<SearchMatch>();
  let skipped = page.offset;
  for (const { match, except: named } of searchTiers(searching.terms)) {
    const tier = { match, except: named.filter((before) => !empty.has(before)) };
    const found = runPage(
      db,
      { ...searching, ...tier, limits },
      { ...page, limit: left(page, rows), offset: skipped },
    );
    rows.push(...found);
    if (rows.length === page.limit) return rows;
    if (found.length > 0) skipped = 0;
    else if (skipped > 0) skipped = Math.max(0, skipped - countTier(db, searching, tier));
    else if (tier.except.length === 0) empty.add(match);
  }
  return rows;
}

/** A negative limit is none. */
const left = ({ limit }: CasePage, first: readonly CaseListRow[]): number =>
  limit < 0 ? limit : limit - first.length;

/** How many cases match without tones. */
export function countSearched(db: ReadDb, searching: Searching): number {
  const match = matchAll(searching.terms);
  if (searching.clauses.length === 0) return countOf(db, match);
  return searchedSums<{ n: number }>(db, searching, ['count(*) AS n'])?.n ?? 0;
}

/** Sums over all cases that match without tones; each column is an aggregate over `cases AS c`. */
export function searchedSums<Sums>(
  db: ReadDb,
  { clauses, parameters, terms }: Searching,
  columns: readonly string[],
): Sums | undefined {
  const match = matchAll(terms);
  const source =
    clauses.length > 0 && !isWithin(db, match, LIMITS.few)
      ? lookInto(clauses, match)
      : askIndex(clauses, match);
  return statement<[Parameters], Sums>(db, `SELECT ${columns.join(', ')} FROM ${source}`).get({
    ...parameters,
    ...match.parameters,
    match: match.expression,
  });
}

const IN_BRIEF = 'INDEXED BY cases_in_brief';

/** All cases the index names. */
const askIndex = (clauses: readonly string[], { table }: SearchMatch): string =>
  `${table} AS s CROSS JOIN cases AS c ${clauses.length === 0 ? IN_BRIEF : ''} ON c.number = s.rowid
   ${whereAll([`s.${table} MATCH :match`, ...clauses])}`;

/** All cases that fulfil the other conditions, each looked into. */
const lookInto = (clauses: readonly string[], { condition }: SearchMatch): string =>
  `cases AS c CROSS JOIN case_words AS w ON w.case_number = c.number ${whereAll([...clauses, condition])}`;

function countOf(db: ReadDb, { table, expression }: SearchMatch): number {
  const sql = `SELECT count(*) AS n FROM ${table} WHERE ${table} MATCH :match`;
  return statement<[{ match: string }], { n: number }>(db, sql).get({ match: expression })?.n ?? 0;
}

function countTier(db: ReadDb, { clauses, parameters }: Searching, { match, except }: SearchTier): number {
  const source = askIndex([...exceptIn(except), ...clauses], match);
  return (
    statement<[Parameters], { n: number }>(db, `SELECT count(*) AS n FROM ${source}`).get({
      ...parameters,
      ...exceptExpressions(except),
      match: match.expression,
    })?.n ?? 0
  );
}

/** What the index names for other matches is left out. */
const exceptIn = (except: readonly SearchMatch[]): readonly string[] =>
  except.map(
    ({ table }, at) => `s.rowid NOT IN (SELECT rowid FROM ${table} WHERE ${table} MATCH :except${at})`,
  );

const exceptExpressions = (except: readonly SearchMatch[]): Parameters =>
  Object.fromEntries(except.map(({ expression }, at) => [`except${at}`, expression]));

/** Whether no more than `most` cases match; reads no further than it must. */
const isWithin = (db: ReadDb, match: SearchMatch, most: number): boolean =>
  countUpTo(db, match, most) <= most;

/** How many cases match; of more than `most`, one more. */
function countUpTo(db: ReadDb, { table, expression }: SearchMatch, most: number): number {
  const found = statement<[{ match: string; most: number }], { n: number }>(
    db,
    `SELECT count(*) AS n FROM (SELECT 1 FROM ${table} WHERE ${table} MATCH :match LIMIT :most + 1)`,
  ).get({ match: expression, most });
  return found?.n ?? 0;
}

function runPage(db: ReadDb, run: Run, page: CasePage): readonly CaseListRow[] {
  if (page.limit < 0) return fetchPage(db, run, page);
  const found = countUpTo(db, run.match, run.limits.few);
  if (found <= run.limits.few) return found === 0 ? [] : fetchPage(db, run, page);
  if (page.offset > 0 || page.sort !== 'decidedOn') return walkPage(db, run, page, null);
  const near = walkPage(db, run, page, horizon(db, run, page));
  if (near.length === page.limit) return near;
  const isCheap = run.clauses.length === 0 && isWithin(db, run.match, run.limits.many);
  return isCheap ? fetchPage(db, run, page) : walkPage(db, run, page, null);
}

/** From the index, sorted in brief, and only the rows of the page read whole. */
function fetchPage(
  db: ReadDb,
  { clauses, parameters, match, except }: Run,
  page: CasePage,
): readonly CaseListRow[] {
  const conditions = [`s.${match.table} MATCH :match`, ...exceptIn(except), ...clauses];
  const isBrief = clauses.length === 0 && briefSorts.has(page.sort);
  const found = `SELECT c.number FROM ${match.table} AS s CROSS JOIN cases AS c ${isBrief ? IN_BRIEF : ''} ON c.number = s.rowid
    ${whereAll(conditions)} ${orderBy(page)} LIMIT :limit OFFSET :offset`;
  return statement<[Parameters], CaseListRow>(
    db,
    `SELECT ${ROW} FROM (${found}) AS found CROSS JOIN cases AS c ON c.number = found.number ${WITH_OFFICER} ${orderBy(page)}`,
  ).all({
    ...parameters,
    match: match.expression,
    ...exceptExpressions(except),
    limit: page.limit,
    offset: page.offset,
  });
}

const briefSorts: ReadonlySet<CasePage['sort']> = new Set<CasePage['sort']>([
  'decidedOn',
  'nextDue',
  'due',
  'remaining',
]);

/** Case by case in the order of the list, until the page is full or the horizon is reached. */
function walkPage(
  db: ReadDb,
  { clauses, parameters, match, except }: Run,
  page: CasePage,
  until: string | null,
): readonly CaseListRow[] {
  const conditions = [...clauses, match.condition, ...except.map(({ condition }) => `NOT ${condition}`)];
  if (until !== null) conditions.push(`c.decision_day ${page.descending ? '>=' : '<='} :horizon`);
  const order = page.sort === 'decidedOn' ? 'INDEXED BY cases_by_decision_day' : '';
  return statement<[Parameters], CaseListRow>(
    db,
    `SELECT ${ROW} FROM cases AS c ${order} CROSS JOIN case_words AS w ON w.case_number = c.number ${WITH_OFFICER}
     ${whereAll(conditions)} ${orderBy(page)} LIMIT :limit OFFSET :offset`,
  ).all({
    ...parameters,
    ...match.parameters,
    ...Object.assign({}, ...except.map(({ parameters: own }) => own)),
    horizon: until,
    limit: page.limit,
    offset: page.offset,
  });
}

/** The day of the last case the walk looks into; null when the register holds no more than those. */
function horizon(db: ReadDb, { limits }: Run, { descending }: CasePage): string | null {
  const direction = descending ? 'DESC' : 'ASC';
  const row = statement<[{ skipped: number }], { day: string }>(
    db,
    `SELECT decision_day AS day FROM cases ORDER BY decision_day ${direction}, number ${direction} LIMIT 1 OFFSET :skipped`,
  ).get({ skipped: limits.horizon });
  return row?.day ?? null;
}
