import type { Party, PartyRole } from '#shared/domain/case/bodies/parts.ts';
import { foldTones } from '#shared/domain/text/fold.ts';
import { statement } from '../handle.ts';
import type { ReadDb, WriteDb } from '../handle.ts';

type PartyRow = {
  readonly caseNumber: number;
  readonly position: number;
  readonly nameFolded: string;
} & Party;

const INSERT = `
  INSERT INTO parties (case_number, position, id, role, kind, name, name_folded, id_number, birth_year, address)
  VALUES (:caseNumber, :position, :id, :role, :kind, :name, :nameFolded, :idNumber, :birthYear, :address)`;

/** Puts these parties in the place of all that the case had. */
export function replaceParties(db: WriteDb, caseNumber: number, parties: readonly Party[]): void {
  statement<[number], never>(db, 'DELETE FROM parties WHERE case_number = ?').run(caseNumber);
  const insert = statement<[PartyRow], never>(db, INSERT);
  parties.forEach((party, position) => {
    insert.run({ ...party, caseNumber, position, nameFolded: foldTones(party.name) });
  });
}

type PartyQuery = {
  readonly caseNumber: number;
  readonly role: PartyRole | null;
  /** Part of the name, tones folded; null for all. */
  readonly nameFolded: string | null;
  readonly limit: number;
  readonly offset: number;
};

const MATCHING = `
  FROM parties
  WHERE case_number = :caseNumber AND (:role IS NULL OR role = :role)
    AND (:nameFolded IS NULL OR name_folded LIKE '%' || :nameFolded || '%')`;

/** A page of the parties of a case, in the order they were named. */
export function pageOfParties(db: ReadDb, query: PartyQuery): { total: number; rows: readonly Party[] } {
  const total = statement<[PartyQuery], { total: number }>(db, `SELECT count(*) AS total ${MATCHING}`).get(
    query,
  );
  const rows = statement<[PartyQuery], Party>(
    db,
    `SELECT id, role, kind, name, id_number AS idNumber, birth_year AS birthYear, address ${MATCHING}
     ORDER BY position LIMIT :limit OFFSET :offset`,
  ).all(query);
  return { total: total?.total ?? 0, rows };
}
