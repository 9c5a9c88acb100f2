import { caseFilter } from '#shared/contract/caseList.ts';
import type { CaseFilter } from '#shared/contract/caseList.ts';
import { addDays, addMonths } from '#shared/domain/localDate.ts';
import type { LocalDate } from '#shared/domain/localDate.ts';
import { searchTerms } from './caseSearch.ts';
import type { SearchTerms } from './caseSearch.ts';

/** A filter on the day its state, its overdue acts and its ages are meant. */
export type DatedFilter = CaseFilter & { readonly today: LocalDate };

export type Parameters = Readonly<Record<string, string | number | null>>;

/** Conditions on `cases AS c` that must all hold, with their parameters, and the words looked for, if any. */
export type Narrowing = {
  readonly clauses: readonly string[];
  readonly parameters: Parameters;
  readonly terms: SearchTerms | null;
};

/** State and classification depend on the day only through the end of the voluntary period. */
export const STATE_ON_DAY = 'CASE WHEN c.voluntary_until >= :today THEN c.voluntary_state ELSE c.state END';
export const CLASSIFICATION_ON_DAY =
  'CASE WHEN c.voluntary_until >= :today THEN c.voluntary_classification ELSE c.classification END';

/** The day a case is docketed on; the decision's where that day is not known. */
const DOCKETED_ON = 'coalesce(c.docket_day, c.decision_day)';

/** A condition on `cases AS c` and the value of its parameter; null: what was given narrows nothing. */
type Condition = { readonly sql: string; readonly value?: string | number } | null;

/** `parameter` is the name of the field as the statement writes it. */
type Meaning<Given> = (given: Given, parameter: string, today: LocalDate) => Condition;

/** The text is searched for, not compared; the day is a parameter of the others. */
const FIELDS = caseFilter.keyof().exclude(['text', 'today']).options;
type Field = (typeof FIELDS)[number];

const compared =
  (comparison: string): Meaning<string | number> =>
  (value, parameter) => ({ sql: `${comparison} ${parameter}`, value });
const among =
  (expression: string): Meaning<readonly string[]> =>
  (values, parameter) => ({
    sql: `${expression} IN (SELECT value FROM json_each(${parameter}))`,
    value: JSON.stringify(values),
  });
const whenSet =
  (sql: string): Meaning<boolean> =>
  (isSet) =>
    isSet ? { sql } : null;

/** What each field of a filter means. */
const MEANINGS: { readonly [F in Field]: Meaning<NonNullable<CaseFilter[F]>> } = {
  officerIds: among('c.officer_id'),
  unassigned: whenSet('c.officer_id IS NULL'),
  states: among(STATE_ON_DAY),
  classifications: among(CLASSIFICATION_ON_DAY),
  judgmentTypes: among('c.judgment_type'),
  initiative: compared('c.initiative ='),
  amountFrom: compared('c.due >='),
  amountTo: compared('c.due <='),
  // At least so many whole years old: decided on that day of the calendar or before.
  ageFromYears: (years, parameter, today) => ({
    sql: `c.decision_day <= ${parameter}`,
    value: addMonths(today, -12 * years),
  }),
  // Fewer than so many whole years old.
  ageToYears: (years, parameter, today) => ({
    sql: `c.decision_day >= ${parameter}`,
    value: addDays(addMonths(today, -12 * years), 1),
  }),
  decidedFrom: compared('c.decision_day >='),
  decidedTo: compared('c.decision_day <='),
  docketedFrom: compared(`${DOCKETED_ON} >=`),
  docketedTo: compared(`${DOCKETED_ON} <=`),
  endedFrom: compared('c.ended_on >='),
  endedTo: compared('c.ended_on <='),
  open: whenSet('c.ended_on IS NULL'),
  overdue: whenSet('c.next_due < :today'),
  hasGaps: whenSet('c.gap_count > 0'),
  importId: compared('c.import_id ='),
};

function conditionOf<F extends Field>(field: F, filter: DatedFilter): Condition {
  const given = filter[field];
  return given === undefined ? null : MEANINGS[field](given, `:${field}`, filter.today);
}

/** What narrows `cases AS c` by a filter, and what is searched for besides. */
export function narrowingOf(filter: DatedFilter): Narrowing {
  const clauses: string[] = [];
  const parameters: Record<string, string | number> = { today: filter.today };
  for (const field of FIELDS) {
    const condition = conditionOf(field, filter);
    if (condition === null) continue;
    clauses.push(condition.sql);
    if (condition.value !== undefined) parameters[field] = condition.value;
  }
  return { clauses, parameters, terms: filter.text === undefined ? null : searchTerms(filter.text) };
}

/** A WHERE clause of these conditions; nothing when there is none. */
export const whereAll = (clauses: readonly string[]): string =>
  clauses.length === 0 ? '' : `WHERE ${clauses.join(' AND ')}`;
