import { BODY_VERSION } from '#shared/domain/case/bodies/upgrade.ts';
import { statement } from '../handle.ts';
import type { ReadDb, WriteDb } from '../handle.ts';
import { chainHash, FIRST_PREVIOUS_HASH } from './journalHash.ts';
import type { StoredEntry } from './journalHash.ts';

/** An entry before the chain has given it its place. */
export type NewEntry = Omit<StoredEntry, 'seq' | 'version'>;

const COLUMNS = [
  'seq',
  'id',
  'subject_kind',
  'subject_id',
  'case_id',
  'type',
  'version',
  'day',
  'body_json',
  'source_json',
  'override_json',
  'recorded_at',
  'recorded_by',
  'import_id',
] as const satisfies readonly (keyof StoredEntry)[];

const INSERT = `INSERT INTO journal_event (${COLUMNS.join(', ')}, previous_hash, hash)
  VALUES (${COLUMNS.map((column) => `:${column}`).join(', ')}, :previousHash, :hash)`;

type InsertedEntry = StoredEntry & { readonly previousHash: string; readonly hash: string };

/** The end of the chain: 0 and the hash of nothing when the journal is empty. */
export function lastEntry(db: ReadDb): { readonly seq: number; readonly hash: string } {
  const row = statement<[], { seq: number; hash: string }>(
    db,
    'SELECT seq, hash FROM journal_event ORDER BY seq DESC LIMIT 1',
  ).get();
  return row ?? { seq: 0, hash: FIRST_PREVIOUS_HASH };
}

/**
 * Puts entries at the end of the chain, in the order given, within the caller's transaction, their bodies in the
 * edition of now.
 * @returns the place of each
 */
export function appendEntries(db: WriteDb, entries: readonly NewEntry[]): readonly number[] {
  if (!db.inTransaction) throw new Error('The journal is appended to inside a transaction only');
  const insert = statement<[InsertedEntry], never>(db, INSERT);
  let last = lastEntry(db);
  return entries.map((entry) => {
    const stored: StoredEntry = { ...entry, seq: last.seq + 1, version: BODY_VERSION };
    const hash = chainHash(last.hash, stored);
    insert.run({ ...stored, previousHash: last.hash, hash });
    last = { seq: stored.seq, hash };
    return stored.seq;
  });
}
