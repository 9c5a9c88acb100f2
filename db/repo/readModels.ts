import { statement } from '../handle.ts';
import type { ReadDb, WriteDb } from '../handle.ts';

/** The migration whose read models stand in the register. */
export function builtFor(db: ReadDb): number {
  return (
    statement<[], { builtFor: number }>(db, 'SELECT built_for AS builtFor FROM read_models').get()
      ?.builtFor ?? 0
  );
}

/** The read models are those of this migration. */
export function noteBuilt(db: WriteDb, migration: number): void {
  statement<[number]>(
    db,
    'INSERT INTO read_models (id, built_for) VALUES (1, ?) ON CONFLICT (id) DO UPDATE SET built_for = excluded.built_for',
  ).run(migration);
}
