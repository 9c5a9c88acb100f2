import { hash } from 'node:crypto';

/** An entry as its columns hold it: what the chain covers, to the byte. */
export type StoredEntry = {
  readonly seq: number;
  readonly id: string;
  readonly case_id: string | null;
  readonly type: string;
  readonly day: string | null;
  readonly body_json: string;
  readonly source_json: string;
  readonly override_json: string | null;
  readonly recorded_at: string;
  readonly recorded_by: string;
  readonly import_id: string | null;
};

/** What the first entry carries in place of a hash before it. */
export const FIRST_PREVIOUS_HASH = '0'.repeat(64);

/**
 * SHA-256, in hex, of the previous hash and every column in a fixed order, written as a JSON array: two different
 * entries never give the same text, and a blank is never a null.
 */
export function chainHash(previousHash: string, entry: StoredEntry): string {
  const text = JSON.stringify([
    previousHash,
    entry.seq,
    entry.id,
    entry.case_id,
    entry.type,
    entry.day,
    entry.body_json,
    entry.source_json,
    entry.override_json,
    entry.recorded_at,
    entry.recorded_by,
    entry.import_id,
  ]);
  return hash('sha256', text, 'hex');
}
