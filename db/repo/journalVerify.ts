import { freshStatement } from '../handle.ts';
import type { ReadDb } from '../handle.ts';
import { chainHash, FIRST_PREVIOUS_HASH } from './journalHash.ts';
import type { StoredEntry } from './journalHash.ts';

export type JournalCheck = {
  readonly intact: boolean;
  readonly entries: number;
  readonly lastHash: string;
  /** The first entry that does not fit, and why, in words for the office. */
  readonly broken: { readonly seq: number; readonly reason: string } | null;
};

type ChainedEntry = StoredEntry & { readonly previous_hash: string; readonly hash: string };

/** Recomputes the whole chain, one entry at a time, and stops at the first that does not fit. */
export function verifyJournal(db: ReadDb): JournalCheck {
  const rows = freshStatement<[], ChainedEntry>(
    db,
    `SELECT seq, id, case_id, type, day, body_json, source_json, override_json, recorded_at, recorded_by,
            import_id, previous_hash, hash
     FROM journal_event ORDER BY seq`,
  ).iterate();
  let entries = 0;
  let lastHash = FIRST_PREVIOUS_HASH;
  for (const row of rows) {
    const reason = whyBroken(row, entries + 1, lastHash);
    if (reason !== null) {
      return { intact: false, entries, lastHash, broken: { seq: row.seq, reason } };
    }
    entries += 1;
    lastHash = row.hash;
  }
  return { intact: true, entries, lastHash, broken: null };
}

function whyBroken(row: ChainedEntry, expectedSeq: number, previousHash: string): string | null {
  if (row.seq !== expectedSeq) {
    return `Mất mục số ${expectedSeq}: sau mục số ${expectedSeq - 1} là mục số ${row.seq}.`;
  }
  if (row.previous_hash !== previousHash) {
    return `Mục số ${row.seq} không nối với mục đứng trước: mục đứng trước đã bị thay hoặc bị chèn.`;
  }
  if (row.hash !== chainHash(previousHash, row)) {
    return `Nội dung mục số ${row.seq} không còn đúng như lúc ghi.`;
  }
  return null;
}
