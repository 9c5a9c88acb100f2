import { foldExact } from '#shared/domain/text/fold.ts';
import { statement } from '../handle.ts';
import type { ReadDb, WriteDb } from '../handle.ts';

export type Officer = { readonly id: string; readonly name: string };

/** `cases`: all that are assigned to the officer; `open`: those that have not ended. */
export type OfficerLoad = Officer & { readonly cases: number; readonly open: number };

/** Every officer with the number of cases, by name as read. */
export function listOfficers(db: ReadDb): readonly OfficerLoad[] {
  return statement<[], OfficerLoad>(
    db,
    `SELECT officers.id, officers.name,
            COUNT(cases.number) AS cases,
            COUNT(cases.number) FILTER (WHERE cases.ended_on IS NULL) AS open
     FROM officers LEFT JOIN cases ON cases.officer_id = officers.id
     GROUP BY officers.id
     ORDER BY officers.name_folded, officers.id`,
  ).all();
}

export function findOfficer(db: ReadDb, officerId: string): Officer | null {
  return (
    statement<[string], Officer>(db, 'SELECT id, name FROM officers WHERE id = ?').get(officerId) ?? null
  );
}

/** The officer of this name in either tone placement and any letter case; names with other accents are others. */
export function findOfficerByName(db: ReadDb, name: string): Officer | null {
  return (
    statement<[string], Officer>(db, 'SELECT id, name FROM officers WHERE name_folded = ?').get(
      foldExact(name),
    ) ?? null
  );
}

/** Writes the row of an officer, new or again. `name_folded` keeps accents: Hoa and Hòa are two people. */
export function writeOfficer(db: WriteDb, officer: Officer): void {
  statement<[Officer & { readonly nameFolded: string }]>(
    db,
    `INSERT INTO officers (id, name, name_folded) VALUES (:id, :name, :nameFolded)
     ON CONFLICT (id) DO UPDATE SET name = :name, name_folded = :nameFolded`,
  ).run({ ...officer, nameFolded: foldExact(officer.name) });
}

/** Before the officers are rebuilt from the journal. */
export function clearOfficers(db: WriteDb): void {
  statement<[]>(db, 'DELETE FROM officers').run();
}
