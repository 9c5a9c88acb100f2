import { statement } from '../handle.ts';
import type { ReadDb, WriteDb } from '../handle.ts';

/** What this register is: written when it is made; of it the unit alone may change. */
export type RegisterFacts = {
  readonly registerId: string;
  readonly unit: string;
  /** ISO 8601 UTC */
  readonly createdAt: string;
};

export function insertRegisterFacts(db: WriteDb, facts: RegisterFacts): void {
  statement<[string, string, string]>(
    db,
    'INSERT INTO register_facts (id, register_id, unit, created_at) VALUES (1, ?, ?, ?)',
  ).run(facts.registerId, facts.unit, facts.createdAt);
}

/** The unit has another name. */
export function writeUnit(db: WriteDb, unit: string): void {
  statement<[string]>(db, 'UPDATE register_facts SET unit = ? WHERE id = 1').run(unit);
}

/** Null in a database that holds no register yet. */
export function readRegisterFacts(db: ReadDb): RegisterFacts | null {
  const row = statement<[], RegisterFacts>(
    db,
    'SELECT register_id AS registerId, unit, created_at AS createdAt FROM register_facts WHERE id = 1',
  ).get();
  return row ?? null;
}
