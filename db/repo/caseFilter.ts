import type { JudgmentType } from '#shared/domain/case/parts.ts';
import type { CaseStateName, Classification } from '#shared/domain/case/state/state.ts';
import type { LocalDate } from '#shared/domain/localDate.ts';
import { searchTerms } from './caseSearch.ts';
import type { SearchTerms } from './caseSearch.ts';

/** What narrows a list of cases. Absent means: not narrowed by it. Amounts in đồng. */
export type CaseListFilter = {
  readonly today: LocalDate;
  readonly text: string | null;
  readonly officerIds: readonly string[] | null;
  readonly unassigned: boolean;
  readonly states: readonly CaseStateName[] | null;
  readonly classifications: readonly Classification[] | null;
  readonly judgmentTypes: readonly JudgmentType[] | null;
  readonly initiative: 'ownInitiative' | 'onRequest' | null;
  readonly amountFrom: number | null;
  readonly amountTo: number | null;
  readonly decidedFrom: LocalDate | null;
  readonly decidedTo: LocalDate | null;
  readonly docketedFrom: LocalDate | null;
  readonly docketedTo: LocalDate | null;
  readonly endedFrom: LocalDate | null;
  readonly endedTo: LocalDate | null;
  readonly open: boolean;
  readonly overdue: boolean;
  readonly hasGaps: boolean;
  readonly importId: string | null;
};

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

type Condition = {
  readonly when: boolean;
  readonly sql: string;
  readonly name?: string;
  readonly value?: string | number | null;
};

const list = (values: readonly string[] | null): string | null =>
  values === null ? null : JSON.stringify(values);
const among = (expression: string, name: string): string =>
  `${expression} IN (SELECT value FROM json_each(:${name}))`;

function conditions(filter: CaseListFilter): readonly Condition[] {
  return [
    ...fromLists(filter),
    { when: filter.unassigned, sql: 'c.officer_id IS NULL' },
    {
      when: filter.initiative !== null,
      sql: 'c.initiative = :initiative',
      name: 'initiative',
      value: filter.initiative,
    },
    {
      when: filter.amountFrom !== null,
      sql: 'c.due >= :amountFrom',
      name: 'amountFrom',
      value: filter.amountFrom,
    },
    { when: filter.amountTo !== null, sql: 'c.due <= :amountTo', name: 'amountTo', value: filter.amountTo },
    ...fromDays(filter),
    { when: filter.open, sql: 'c.ended_on IS NULL' },
    { when: filter.overdue, sql: 'c.next_due < :today' },
    { when: filter.hasGaps, sql: 'c.gap_count > 0' },
    {
      when: filter.importId !== null,
      sql: 'c.import_id = :importId',
      name: 'importId',
      value: filter.importId,
    },
  ];
}

/** The day a case is docketed on; the decision's where that day is not known. */
const DOCKETED_ON = 'coalesce(c.docket_day, c.decision_day)';

function fromDays(filter: CaseListFilter): readonly Condition[] {
  const bounds = [
    ['decidedFrom', 'c.decision_day >=', filter.decidedFrom],
    ['decidedTo', 'c.decision_day <=', filter.decidedTo],
    ['docketedFrom', `${DOCKETED_ON} >=`, filter.docketedFrom],
    ['docketedTo', `${DOCKETED_ON} <=`, filter.docketedTo],
    ['endedFrom', 'c.ended_on >=', filter.endedFrom],
    ['endedTo', 'c.ended_on <=', filter.endedTo],
  ] as const;
  return bounds.map(([name, comparison, value]) => ({
    when: value !== null,
    sql: `${comparison} :${name}`,
    name,
    value,
  }));
}

function fromLists(filter: CaseListFilter): readonly Condition[] {
  const lists = [
    ['officerIds', 'c.officer_id', filter.officerIds],
    ['states', STATE_ON_DAY, filter.states],
    ['classifications', CLASSIFICATION_ON_DAY, filter.classifications],
    ['judgmentTypes', 'c.judgment_type', filter.judgmentTypes],
  ] as const;
  return lists.map(([name, expression, values]) => ({
    when: values !== null,
    sql: among(expression, name),
    name,
    value: list(values),
  }));
}

/** What narrows `cases AS c` by a filter, and what is searched for besides. */
export function narrow(filter: CaseListFilter): Narrowing {
  const used = conditions(filter).filter((condition) => condition.when);
  const parameters: Record<string, string | number | null> = { today: filter.today };
  for (const { name, value } of used) if (name !== undefined) parameters[name] = value ?? null;
  return {
    clauses: used.map((condition) => condition.sql),
    parameters,
    terms: filter.text === null ? null : searchTerms(filter.text),
  };
}

/** A WHERE clause of these conditions; nothing when there is none. */
export const whereAll = (clauses: readonly string[]): string =>
  clauses.length === 0 ? '' : `WHERE ${clauses.join(' AND ')}`;
