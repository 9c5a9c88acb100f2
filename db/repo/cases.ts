import type { Initiative, JudgmentType } from '#shared/domain/case/bodies/parts.ts';
import type { CaseStateName, Classification } from '#shared/domain/case/state/state.ts';
import type { RuleId } from '#shared/domain/law/ruleId.ts';
import type { LocalDate } from '#shared/domain/localDate.ts';
import { statement } from '../handle.ts';
import type { ReadDb, WriteDb } from '../handle.ts';
import { clearSearchText, dropSearchText } from './caseSearch.ts';

/** A case in the read model, as its events fold. Money in đồng. */
export type CaseRecord = {
  readonly id: string;
  readonly importId: string | null;
  readonly version: number;
  readonly docketDay: LocalDate | null;
  readonly decisionNumber: string | null;
  readonly decisionKey: string | null;
  readonly decisionDay: LocalDate;
  readonly judgmentNumber: string;
  readonly judgmentType: JudgmentType;
  readonly initiative: Initiative;
  readonly debtor: string;
  readonly debtorSort: string;
  readonly debtorAddress: string | null;
  readonly debtorIdNumber: string | null;
  readonly creditor: string | null;
  readonly officerId: string | null;
  readonly state: CaseStateName;
  readonly classification: Classification;
  readonly voluntaryUntil: LocalDate | null;
  readonly voluntaryState: CaseStateName;
  readonly voluntaryClassification: Classification;
  readonly endedOn: LocalDate | null;
  readonly due: number;
  readonly collected: number;
  readonly paidOut: number;
  readonly remaining: number;
  readonly nextDue: LocalDate | null;
  readonly nextRuleId: RuleId | null;
  readonly gapCount: number;
};

const COLUMNS: readonly (readonly [keyof CaseRecord, string])[] = [
  ['id', 'id'],
  ['importId', 'import_id'],
  ['version', 'version'],
  ['docketDay', 'docket_day'],
  ['decisionNumber', 'decision_number'],
  ['decisionKey', 'decision_key'],
  ['decisionDay', 'decision_day'],
  ['judgmentNumber', 'judgment_number'],
  ['judgmentType', 'judgment_type'],
  ['initiative', 'initiative'],
  ['debtor', 'debtor'],
  ['debtorSort', 'debtor_sort'],
  ['debtorAddress', 'debtor_address'],
  ['debtorIdNumber', 'debtor_id_number'],
  ['creditor', 'creditor'],
  ['officerId', 'officer_id'],
  ['state', 'state'],
  ['classification', 'classification'],
  ['voluntaryUntil', 'voluntary_until'],
  ['voluntaryState', 'voluntary_state'],
  ['voluntaryClassification', 'voluntary_classification'],
  ['endedOn', 'ended_on'],
  ['due', 'due'],
  ['collected', 'collected'],
  ['paidOut', 'paid_out'],
  ['remaining', 'remaining'],
  ['nextDue', 'next_due'],
  ['nextRuleId', 'next_rule_id'],
  ['gapCount', 'gap_count'],
];

const UPSERT = `
  INSERT INTO cases (number, ${COLUMNS.map(([, column]) => column).join(', ')})
  VALUES (:number, ${COLUMNS.map(([field]) => `:${field}`).join(', ')})
  ON CONFLICT (id) DO UPDATE SET ${COLUMNS.slice(1)
    .map(([field, column]) => `${column} = :${field}`)
    .join(', ')}
  RETURNING number`;

/**
 * Writes the row of a case, new or again; answers its number in the read model.
 * @param number for a new row; left out, the one after the highest
 */
export function writeCase(db: WriteDb, record: CaseRecord, number: number | null = null): number {
  return (
    statement<[CaseRecord & { readonly number: number | null }], { number: number }>(db, UPSERT).get({
      ...record,
      number,
    })?.number ?? 0
  );
}

/** The read model's number of a case; null when no such case counts. */
export function caseNumber(db: ReadDb, id: string): number | null {
  return (
    statement<[string], { number: number }>(db, 'SELECT number FROM cases WHERE id = ?').get(id)?.number ??
    null
  );
}

/** The case that already bears this decision, if any. A decision is its number and its day. */
export function caseOfDecision(db: ReadDb, decisionKey: string, day: LocalDate): string | null {
  const row = statement<[string, string], { id: string }>(
    db,
    'SELECT id FROM cases WHERE decision_key = ? AND decision_day = ?',
  ).get(decisionKey, day);
  return row?.id ?? null;
}

/** Another day of the same year on which the register has a decision of this number; numbers begin again every year. */
export function otherDayOfDecision(db: ReadDb, decisionKey: string, day: LocalDate): LocalDate | null {
  const year = day.slice(0, 4);
  const row = statement<[string, string, string], { day: LocalDate }>(
    db,
    'SELECT decision_day AS day FROM cases WHERE decision_key = ? AND decision_day BETWEEN ? AND ? LIMIT 1',
  ).get(decisionKey, `${year}-01-01`, `${year}-12-31`);
  return row?.day ?? null;
}

/** Takes a case out of the read model; its journal entries stay. */
export function dropCase(db: WriteDb, number: number): void {
  dropSearchText(db, number);
  statement<[number], never>(db, 'DELETE FROM cases WHERE number = ?').run(number);
}

/** Before the cases are rebuilt from the journal: none is left, nor anything that is of one. */
export function clearCases(db: WriteDb): void {
  for (const table of ['gaps', 'deadlines', 'parties', 'cases']) statement(db, `DELETE FROM ${table}`).run();
  clearSearchText(db);
}

export type DebtorMatch = {
  readonly id: string;
  readonly decisionNumber: string | null;
  readonly debtor: string;
  readonly state: CaseStateName;
  readonly remaining: number;
  readonly matchedBy: 'idNumber' | 'name';
};

/** All debtors of a case; the case's own row names the first of them. */
const DEBTORS_OF = `
  SELECT debtor_sort AS name, debtor_id_number AS id_number FROM cases WHERE id = :id
  UNION
  SELECT parties.name_folded, parties.id_number FROM cases
  JOIN parties ON parties.case_number = cases.number AND parties.role = 'debtor' WHERE cases.id = :id`;

/** CROSS JOIN keeps the order of the joins: from the few debtors of one case, by index, to the others. */
const SAME_DEBTOR = `
  WITH me AS MATERIALIZED (${DEBTORS_OF}),
  found AS (
    SELECT cases.number, 'idNumber' AS matched FROM me CROSS JOIN cases ON debtor_id_number = me.id_number
    WHERE ended_on IS NULL
    UNION ALL
    SELECT cases.number, 'name' FROM me CROSS JOIN cases ON debtor_sort = me.name
    WHERE ended_on IS NULL AND (me.id_number IS NULL OR debtor_id_number IS NULL)
    UNION ALL
    SELECT case_number, 'idNumber' FROM me CROSS JOIN parties AS beside ON beside.id_number = me.id_number
    WHERE beside.role = 'debtor'
    UNION ALL
    SELECT case_number, 'name' FROM me CROSS JOIN parties AS beside ON beside.name_folded = me.name
    WHERE beside.role = 'debtor' AND (me.id_number IS NULL OR beside.id_number IS NULL)
  )
  SELECT other.id, other.decision_number AS decisionNumber, other.debtor,
         CASE WHEN other.voluntary_until >= :today THEN other.voluntary_state ELSE other.state END AS state,
         max(other.remaining, 0) AS remaining, min(found.matched) AS matchedBy
  FROM found CROSS JOIN cases AS other ON other.number = found.number
  WHERE other.id <> :id AND other.ended_on IS NULL
  GROUP BY other.number
  ORDER BY matchedBy, other.number DESC
  LIMIT 50`;

/** Open cases against any of the same debtors: by personal or enterprise number, else by the same full name. */
export function sameDebtor(db: ReadDb, id: string, today: LocalDate): readonly DebtorMatch[] {
  return statement<[{ id: string; today: string }], DebtorMatch>(db, SAME_DEBTOR).all({ id, today });
}
