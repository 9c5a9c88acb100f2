import type { Gap, GapCode } from '#shared/domain/case/state/state.ts';
import { statement } from '../handle.ts';
import type { ReadDb, WriteDb } from '../handle.ts';

type GapKey = { readonly caseNumber: number; readonly code: GapCode; readonly eventId: string };

/** Puts these gaps in the place of all that the case had. */
export function replaceGaps(db: WriteDb, caseNumber: number, gaps: readonly Gap[]): void {
  statement<[number], never>(db, 'DELETE FROM gaps WHERE case_number = ?').run(caseNumber);
  const insert = statement<[GapKey], never>(
    db,
    'INSERT OR IGNORE INTO gaps (case_number, code, event_id) VALUES (:caseNumber, :code, :eventId)',
  );
  for (const { code, eventId } of gaps) insert.run({ caseNumber, code, eventId: eventId ?? '' });
}

/** Which cases are asked about; null narrows nothing. */
export type GapNarrowing = {
  readonly importId: string | null;
  readonly officerId: string | null;
  readonly caseId: string | null;
};

const CASES = `
  JOIN cases AS c ON c.number = g.case_number
  WHERE (:importId IS NULL OR c.import_id = :importId) AND (:officerId IS NULL OR c.officer_id = :officerId)
    AND (:caseId IS NULL OR c.id = :caseId)`;

export type GapCount = { readonly code: GapCode; readonly cases: number; readonly gaps: number };

/** How many cases lack what, and in how many places. */
export function countGaps(db: ReadDb, narrowing: GapNarrowing): readonly GapCount[] {
  const isWhole = Object.values(narrowing).every((value) => value === null);
  const counted = 'SELECT g.code, count(DISTINCT g.case_number) AS cases, count(*) AS gaps FROM gaps AS g';
  return isWhole
    ? statement<[], GapCount>(db, `${counted} GROUP BY g.code`).all()
    : statement<[GapNarrowing], GapCount>(db, `${counted} ${CASES} GROUP BY g.code`).all(narrowing);
}

/** In how many places one thing is missing. */
export function countGap(db: ReadDb, code: GapCode, narrowing: GapNarrowing): number {
  const counted = `SELECT count(*) AS n FROM gaps AS g ${CASES} AND g.code = :code`;
  type Query = GapNarrowing & { readonly code: GapCode };
  return statement<[Query], { n: number }>(db, counted).get({ ...narrowing, code })?.n ?? 0;
}

export type GapQuery = GapNarrowing & {
  readonly code: GapCode;
  readonly limit: number;
  readonly offset: number;
};

export type GapPlace = {
  readonly caseId: string;
  /** The event that lacks it; null: the case as a whole. */
  readonly eventId: string | null;
  readonly officer: string | null;
  readonly debtor: string;
};

/** A page of the places where something is missing, in the order in which the cases were entered. */
export function pageOfGaps(db: ReadDb, query: GapQuery): readonly GapPlace[] {
  return statement<[GapQuery], GapPlace>(
    db,
    `SELECT c.id AS caseId, nullif(g.event_id, '') AS eventId, o.name AS officer, c.debtor
     FROM gaps AS g ${CASES.replace('WHERE', 'LEFT JOIN officers AS o ON o.id = c.officer_id WHERE g.code = :code AND')}
     ORDER BY g.case_number, g.event_id LIMIT :limit OFFSET :offset`,
  ).all(query);
}
