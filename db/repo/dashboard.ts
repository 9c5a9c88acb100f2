import type { LocalDate } from '#shared/domain/localDate.ts';
import { statement } from '../handle.ts';
import type { ReadDb } from '../handle.ts';

export type MonthLoad = { readonly month: string; readonly docketed: number; readonly ended: number };

const MONTHS = `
  WITH RECURSIVE months (month, first) AS (
    SELECT substr(:from, 1, 7), date(:from)
    UNION ALL
    SELECT substr(date(first, '+1 month'), 1, 7), date(first, '+1 month') FROM months
    WHERE date(first, '+1 month') <= :today
  )
  SELECT month,
    (SELECT count(*) FROM cases
     WHERE coalesce(docket_day, decision_day) >= first AND coalesce(docket_day, decision_day) < date(first, '+1 month')) AS docketed,
    (SELECT count(*) FROM cases WHERE ended_on >= first AND ended_on < date(first, '+1 month')) AS ended
  FROM months ORDER BY month`;

/** Cases entered and ended, month by month from `from` (a first of the month) to today. */
export function loadByMonth(db: ReadDb, from: LocalDate, today: LocalDate): readonly MonthLoad[] {
  return statement<[{ from: string; today: string }], MonthLoad>(db, MONTHS).all({ from, today });
}

export type OfficerLoad = {
  readonly officerId: string | null;
  readonly officer: string | null;
  readonly open: number;
  readonly overdueCases: number;
};

const OFFICERS = `
  SELECT c.officer_id AS officerId, o.name AS officer, count(*) AS open,
    count(*) FILTER (WHERE c.next_due < :today) AS overdueCases
  FROM cases AS c LEFT JOIN officers AS o ON o.id = c.officer_id
  WHERE c.ended_on IS NULL
  GROUP BY c.officer_id ORDER BY overdueCases DESC, o.name`;

/** Open cases of each officer and how many of them have an overdue duty. */
export function loadByOfficer(db: ReadDb, today: LocalDate): readonly OfficerLoad[] {
  return statement<[{ today: string }], OfficerLoad>(db, OFFICERS).all({ today });
}

export type RegisterCounts = {
  readonly cases: number;
  readonly open: number;
  readonly overdueCases: number;
  readonly gapCases: number;
};

/** The register in four numbers. */
export function countRegister(db: ReadDb, today: LocalDate): RegisterCounts {
  const counts = statement<[{ today: string }], RegisterCounts>(
    db,
    `SELECT count(*) AS cases, count(*) FILTER (WHERE ended_on IS NULL) AS open,
       count(*) FILTER (WHERE next_due < :today) AS overdueCases, count(*) FILTER (WHERE gap_count > 0) AS gapCases
     FROM cases`,
  ).get({ today });
  return counts ?? { cases: 0, open: 0, overdueCases: 0, gapCases: 0 };
}
