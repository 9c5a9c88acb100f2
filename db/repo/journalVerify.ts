import { userFact, importFact, officerFact } from '#shared/domain/journal/facts.ts';
import { subjectOf } from '#shared/domain/journal/subjects.ts';
import type { SubjectRef } from '#shared/domain/journal/subjects.ts';
import { z } from 'zod';
import { freshStatement } from '../handle.ts';
import type { ReadDb } from '../handle.ts';
import { chainHash, FIRST_PREVIOUS_HASH, FIRST_VERSION } from './journalHash.ts';
import type { StoredEntry } from './journalHash.ts';

export type JournalCheck = {
  readonly intact: boolean;
  readonly entries: number;
  readonly lastHash: string;
  /** The first entry that does not fit, and why, in words for the office. */
  readonly broken: { readonly seq: number; readonly reason: string } | null;
};

type ChainedEntry = StoredEntry & { readonly previous_hash: string; readonly hash: string };

/** What the entries before one say of it. */
type Before = { readonly seq: number; readonly hash: string; readonly version: number };

const NOTHING: Before = { seq: 0, hash: FIRST_PREVIOUS_HASH, version: FIRST_VERSION };

/** Recomputes the whole chain, one entry at a time, and stops at the first that does not fit. */
export function verifyJournal(db: ReadDb): JournalCheck {
  const rows = freshStatement<[], ChainedEntry>(
    db,
    `SELECT seq, id, subject_kind, subject_id, case_id, type, version, day, body_json, source_json, override_json,
            recorded_at, recorded_by, import_id, previous_hash, hash
     FROM journal_event ORDER BY seq`,
  ).iterate();
  let before = NOTHING;
  for (const row of rows) {
    const reason = whyBroken(row, before);
    if (reason !== null) {
      return { intact: false, entries: before.seq, lastHash: before.hash, broken: { seq: row.seq, reason } };
    }
    before = row;
  }
  return { intact: true, entries: before.seq, lastHash: before.hash, broken: null };
}

function whyBroken(row: ChainedEntry, before: Before): string | null {
  if (row.seq !== before.seq + 1) {
    return `Mất mục số ${before.seq + 1}: sau mục số ${before.seq} là mục số ${row.seq}.`;
  }
  if (row.previous_hash !== before.hash) {
    return `Mục số ${row.seq} không nối với mục đứng trước: mục đứng trước đã bị thay hoặc bị chèn.`;
  }
  if (row.hash !== chainHash(before.hash, row)) {
    return `Nội dung mục số ${row.seq} không còn đúng như lúc ghi.`;
  }
  if (row.version === FIRST_VERSION && before.version !== FIRST_VERSION) {
    return `Mục số ${row.seq} ghi theo cách cũ sau khi sổ đã ghi theo cách mới: mục này đã bị chèn.`;
  }
  return bearsItsSubject(row) ? null : `Mục số ${row.seq} không còn nói về đúng đối tượng như lúc ghi.`;
}

/** The hash of a newer entry covers its subject; that of a first one covers what the subject follows from. */
function bearsItsSubject(row: ChainedEntry): boolean {
  if (row.version !== FIRST_VERSION) return true;
  const subject = firstSubject(row);
  return subject?.kind === row.subject_kind && subject.id === row.subject_id;
}

const firstFact = z.union([userFact, officerFact, importFact]);

/** What an entry of 0.1.0 is about: its case, or what its body names. Null when 0.1.0 wrote no such entry. */
function firstSubject({ case_id, body_json }: StoredEntry): SubjectRef | null {
  if (case_id !== null) return { kind: 'case', id: case_id };
  const parsed = firstFact.safeParse(JSON.parse(body_json));
  return parsed.success ? subjectOf(parsed.data) : null;
}
