import type { AgendaState, Deadline } from '#shared/domain/case/duties/duty.ts';
import type { DutyKind } from '#shared/domain/case/duties/kind.ts';
import type { CaseEventType } from '#shared/domain/case/event.ts';
import type { RuleId } from '#shared/domain/law/ruleId.ts';
import type { LocalDate } from '#shared/domain/localDate.ts';
import { statement } from '../handle.ts';
import type { ReadDb, WriteDb } from '../handle.ts';

const INSERT = `
  INSERT INTO deadlines (case_number, rule_id, variant, kind, debtor_id, trigger_event_id, trigger_day, act_event, due,
                         literal_due, provisional, crosses_transition)
  VALUES (:caseNumber, :ruleId, :variant, :kind, :debtorId, :triggerEventId, :triggerDay, :actEvent, :due, :literalDue,
          :provisional, :crossesTransition)`;

type DeadlineRow = Omit<
  Deadline,
  'debtorId' | 'provisional' | 'crossesTransition' | 'doneOn' | 'doneEventId'
> & {
  readonly caseNumber: number;
  /** '' for the case as a whole: a key holds no null. */
  readonly debtorId: string;
  readonly provisional: number;
  readonly crossesTransition: number;
};

/** Puts these open deadlines in the place of all that the case had. */
export function replaceDeadlines(db: WriteDb, caseNumber: number, deadlines: readonly Deadline[]): void {
  statement<[number], never>(db, 'DELETE FROM deadlines WHERE case_number = ?').run(caseNumber);
  const insert = statement<[DeadlineRow], never>(db, INSERT);
  for (const { doneOn: _doneOn, doneEventId: _doneEventId, ...deadline } of deadlines) {
    insert.run({
      ...deadline,
      caseNumber,
      debtorId: deadline.debtorId ?? '',
      provisional: Number(deadline.provisional),
      crossesTransition: Number(deadline.crossesTransition),
    });
  }
}

export type AgendaQuery = {
  readonly today: LocalDate;
  /** Last day of the window, included. */
  readonly until: LocalDate;
  readonly in7: LocalDate;
  readonly in30: LocalDate;
  readonly officerId: string | null;
  readonly ruleId: RuleId | null;
  /** Agenda states wanted, as a JSON array; null for all. */
  readonly states: string | null;
  readonly limit: number;
  readonly offset: number;
};

export type AgendaRow = {
  readonly caseId: string;
  readonly decisionNumber: string | null;
  readonly debtor: string;
  readonly officerId: string | null;
  readonly officer: string | null;
  readonly ruleId: RuleId;
  readonly variant: string | null;
  readonly kind: DutyKind;
  readonly debtorId: string | null;
  readonly triggerEventId: string;
  readonly triggerDay: LocalDate;
  readonly actEvent: CaseEventType;
  readonly due: LocalDate;
  readonly literalDue: LocalDate | null;
  readonly provisional: number;
  readonly crossesTransition: number;
  readonly state: AgendaState;
};

/** A period that ran out asks nothing of anybody; a milestone that passed stays, as reached. */
const LINES = `
  WITH lines AS (
    SELECT d.*,
      CASE
        WHEN d.due < :today THEN CASE d.kind WHEN 'milestone' THEN 'reached' ELSE 'overdue' END
        WHEN d.due = :today THEN 'today'
        WHEN d.due <= :in7 THEN 'next7'
        WHEN d.due <= :in30 THEN 'next30'
        ELSE 'later'
      END AS state
    FROM deadlines AS d
    WHERE d.due <= :until AND NOT (d.kind = 'period' AND d.due < :today)
  )`;

const WANTED = `
  FROM lines AS l JOIN cases AS c ON c.number = l.case_number
  WHERE (:officerId IS NULL OR c.officer_id = :officerId) AND (:ruleId IS NULL OR l.rule_id = :ruleId)`;

const OF_STATES = 'AND (:states IS NULL OR l.state IN (SELECT value FROM json_each(:states)))';

type Duty = { readonly caseId: string; readonly ruleId: RuleId; readonly due: LocalDate };

/** The day an open deadline of a case began to run; null when the case has no such deadline. */
export function triggerDayOf(db: ReadDb, duty: Duty): LocalDate | null {
  const row = statement<[Duty], { triggerDay: LocalDate }>(
    db,
    `SELECT d.trigger_day AS triggerDay FROM cases AS c JOIN deadlines AS d ON d.case_number = c.number
     WHERE c.id = :caseId AND d.rule_id = :ruleId AND d.due = :due LIMIT 1`,
  ).get(duty);
  return row?.triggerDay ?? null;
}

/** Lines of the agenda, soonest first. */
export function agendaLines(db: ReadDb, query: AgendaQuery): readonly AgendaRow[] {
  return statement<[AgendaQuery], AgendaRow>(
    db,
    `${LINES}
     SELECT c.id AS caseId, c.decision_number AS decisionNumber, c.debtor, c.officer_id AS officerId, o.name AS officer,
       l.rule_id AS ruleId, l.variant, l.kind, nullif(l.debtor_id, '') AS debtorId,
       l.trigger_event_id AS triggerEventId, l.trigger_day AS triggerDay,
       l.act_event AS actEvent, l.due, l.literal_due AS literalDue, l.provisional,
       l.crosses_transition AS crossesTransition, l.state
     ${WANTED.replace('WHERE', 'LEFT JOIN officers AS o ON o.id = c.officer_id WHERE')} ${OF_STATES}
     ORDER BY l.due, l.case_number, l.rule_id LIMIT :limit OFFSET :offset`,
  ).all(query);
}

/** How many lines stand in each agenda state, whatever states are shown. */
export function agendaCounts(db: ReadDb, query: AgendaQuery): ReadonlyMap<AgendaState, number> {
  const rows = statement<[AgendaQuery], { state: AgendaState; lines: number }>(
    db,
    `${LINES} SELECT l.state, count(*) AS lines ${WANTED} GROUP BY l.state`,
  ).all(query);
  return new Map(rows.map((row) => [row.state, row.lines]));
}
