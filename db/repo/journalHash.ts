import { hash } from 'node:crypto';

/** An entry as its columns hold it: what the chain covers, to the byte. */
export type StoredEntry = {
  readonly seq: number;
  readonly id: string;
  readonly subject_kind: string;
  readonly subject_id: string;
  readonly case_id: string | null;
  readonly type: string;
  readonly version: number;
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

/** The edition 0.1.0 wrote, before entries had a subject. */
export const FIRST_VERSION = 1;

/** Stands where the first formula has a hash of 64 digits, so that no entry gives the same text by both. */
const SECOND_FORMULA = 'so-thi-hanh-an/journal/2';

/**
 * SHA-256, in hex, of the previous hash and every column in a fixed order, written as a JSON array: two different
 * entries never give the same text, and a blank is never a null. An entry of the first edition is covered as 0.1.0
 * covered it; what else its row holds follows from what is covered (`firstSubject`).
 */
export function chainHash(previousHash: string, entry: StoredEntry): string {
  const covered =
    entry.version === FIRST_VERSION ? firstCovered(previousHash, entry) : nowCovered(previousHash, entry);
  return hash('sha256', JSON.stringify(covered), 'hex');
}

const firstCovered = (previousHash: string, entry: StoredEntry): readonly unknown[] => [
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
];

const nowCovered = (previousHash: string, entry: StoredEntry): readonly unknown[] => [
  SECOND_FORMULA,
  previousHash,
  entry.seq,
  entry.id,
  entry.subject_kind,
  entry.subject_id,
  entry.case_id,
  entry.type,
  entry.version,
  entry.day,
  entry.body_json,
  entry.source_json,
  entry.override_json,
  entry.recorded_at,
  entry.recorded_by,
  entry.import_id,
];
