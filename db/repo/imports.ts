import { z } from 'zod';
import { statement } from '../handle.ts';
import type { ReadDb, WriteDb } from '../handle.ts';

type RejectedImportRow = {
  readonly row: number;
  readonly order: string | null;
  readonly code: string;
  readonly reason: string;
};

/** One import of a workbook. Amounts in đồng over the imported rows. */
export type ImportRecord = {
  readonly id: string;
  readonly file: string;
  readonly sheet: string;
  readonly contentHash: string;
  readonly layoutKey: string;
  readonly importedAt: string;
  readonly importedBy: string;
  readonly imported: number;
  readonly amountDue: number;
  readonly amountCollected: number;
  readonly rejected: readonly RejectedImportRow[];
  readonly rejectedWorkbook: Uint8Array | null;
};

/** Notes an import. Its cases come in the same transaction. */
export function insertImport(db: WriteDb, { rejected, ...record }: ImportRecord): void {
  statement<[Omit<ImportRecord, 'rejected'> & { rejectedJson: string }], never>(
    db,
    `INSERT INTO imports (id, file, sheet, content_hash, layout_key, imported_at, imported_by, imported, amount_due,
                          amount_collected, rejected_json, rejected_workbook)
     VALUES (:id, :file, :sheet, :contentHash, :layoutKey, :importedAt, :importedBy, :imported, :amountDue,
             :amountCollected, :rejectedJson, :rejectedWorkbook)`,
  ).run({ ...record, rejectedJson: JSON.stringify(rejected) });
}

export type ImportSummary = {
  readonly id: string;
  readonly file: string;
  readonly sheet: string;
  readonly importedAt: string;
  readonly importedBy: string;
  readonly imported: number;
  /** Cases of before in which differences were taken in. */
  readonly taken: number;
  readonly rejected: number;
  readonly amountDue: number;
  readonly amountCollected: number;
  /** When it was taken back last. */
  readonly undoneAt: string | null;
  /** Once it was taken back: cases that stay because they were worked on. */
  readonly kept: number;
};

/** What the last undoing of an import says it kept. */
const KEPT = `coalesce((SELECT json_array_length(undone.body_json, '$.kept') FROM journal_event AS undone
  WHERE undone.subject_kind = 'import' AND undone.subject_id = i.id AND undone.type = 'import.undone'
  ORDER BY undone.seq DESC LIMIT 1), 0)`;

/** In how many cases of before an import took differences in. */
const TAKEN = `coalesce((SELECT finished.body_json ->> '$.taken' FROM journal_event AS finished
  WHERE finished.subject_kind = 'import' AND finished.subject_id = i.id AND finished.type = 'import.finished'
  ORDER BY finished.seq LIMIT 1), 0)`;

/** Imports, newest first. */
export function listImports(db: ReadDb): readonly ImportSummary[] {
  return statement<[], ImportSummary>(
    db,
    `SELECT i.id, i.file, i.sheet, i.imported_at AS importedAt, u.name AS importedBy, i.imported,
       json_array_length(i.rejected_json) AS rejected, i.amount_due AS amountDue, i.amount_collected AS amountCollected,
       i.undone_at AS undoneAt, ${KEPT} AS kept, ${TAKEN} AS taken
     FROM imports AS i JOIN users AS u ON u.id = i.imported_by ORDER BY i.imported_at DESC, i.id DESC`,
  ).all();
}

/** The workbook of rejected rows of an import; null when none was rejected or no such import is. */
export function rejectedWorkbook(
  db: ReadDb,
  importId: string,
): { file: string; workbook: Uint8Array; rows: number } | null {
  const row = statement<[string], { file: string; workbook: Uint8Array | null; rows: number }>(
    db,
    `SELECT file, rejected_workbook AS workbook, json_array_length(rejected_json) AS rows FROM imports WHERE id = ?`,
  ).get(importId);
  return row?.workbook ? { file: row.file, workbook: row.workbook, rows: row.rows } : null;
}

/** The name of the file of an import; null when no such import is. */
export function fileOfImport(db: ReadDb, importId: string): string | null {
  return (
    statement<[string], { file: string }>(db, 'SELECT file FROM imports WHERE id = ?').get(importId)?.file ??
    null
  );
}

/** Marks an import as taken back, as a whole or but for the cases that stay. */
export function markUndone(db: WriteDb, importId: string, at: string): void {
  statement<[string, string], never>(db, 'UPDATE imports SET undone_at = ? WHERE id = ?').run(at, importId);
}

/** Column letter → field, as it is stored. */
const mapping = z.record(z.string(), z.string());

/** The mapping a person settled on for a layout, as it was stored. */
export function rememberedMapping(db: ReadDb, layoutKey: string): Readonly<Record<string, string>> | null {
  const row = statement<[string], { json: string }>(
    db,
    'SELECT mapping_json AS json FROM import_mappings WHERE layout_key = ?',
  ).get(layoutKey);
  return row ? mapping.parse(JSON.parse(row.json)) : null;
}

export function rememberMapping(
  db: WriteDb,
  layoutKey: string,
  mapping: Readonly<Record<string, string>>,
  at: string,
): void {
  statement<[string, string, string], never>(
    db,
    `INSERT INTO import_mappings (layout_key, mapping_json, changed_at) VALUES (?, ?, ?)
     ON CONFLICT (layout_key) DO UPDATE SET mapping_json = excluded.mapping_json, changed_at = excluded.changed_at`,
  ).run(layoutKey, JSON.stringify(mapping), at);
}
