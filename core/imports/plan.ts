import type { ReadDb } from '#db/handle.ts';
import { caseOfDecision } from '#db/repo/cases.ts';
import { rememberedMapping } from '#db/repo/imports.ts';
import type { LocalDate } from '#shared/domain/localDate.ts';
import { decisionKey } from '#shared/domain/text/fold.ts';
import type { RegisterTaskContext } from '../context.ts';
import type { Sheet, Workbook } from '../excel/grid.ts';
import { findLayout } from '../excel/layout.ts';
import type { Layout } from '../excel/layout.ts';
import { proposeMapping } from '../excel/mapping.ts';
import type { Mapping } from '../excel/mapping.ts';
import { readWorkbookBytes, readWorkbookFile } from '../excel/readWorkbookFile.ts';
import type { WorkbookFile } from '../excel/readWorkbookFile.ts';
import { typeRowsInPortions } from '../excel/typedRows.ts';
import type { RowNote, TypedRow } from '../excel/typedCase.ts';
import type { TypedSheet } from '../excel/typedRows.ts';
import { otherSheets } from './otherSheets.ts';
import type { OtherSheet } from './otherSheets.ts';
import { unreadColumns } from './unread.ts';
import type { UnreadColumn } from './unread.ts';
import type { Uploads } from './uploads.ts';

export type ImportSource = {
  readonly path: string;
  readonly sheet?: string | undefined;
  readonly mapping?: Mapping | undefined;
  /** Letters of columns the person knows to be left unread. */
  readonly leave?: readonly string[] | undefined;
  readonly today?: LocalDate | undefined;
};

/** Everything known about an import before anything is written. */
export type ImportPlan = {
  readonly file: string;
  readonly contentHash: string;
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly layout: Layout;
  readonly mapping: Mapping;
  readonly mappingRemembered: boolean;
  readonly typed: TypedSheet;
  /** Rows whose decision is not in the register yet. */
  readonly fresh: readonly TypedRow[];
  /** Facts of the fresh rows that were changed on the way. */
  readonly notes: readonly RowNote[];
  readonly alreadyThere: number;
  /** Filled columns that no field is read from. */
  readonly unread: readonly UnreadColumn[];
  readonly otherSheets: readonly OtherSheet[];
};

/** Reads a workbook and sets what it holds against the register; writes nothing. */
export async function planImport(context: RegisterTaskContext, source: ImportSource): Promise<ImportPlan> {
  const { signal, progress, db, today, services } = context;
  const found = await open(services.uploads, source.path, {
    signal,
    onProgress: (done, total) => progress(done, total, 'Đang đọc tệp'),
  });
  const { sheet, layout } = findLayout(found.workbook, source.sheet);
  const remembered = rememberedMapping(db, layout.layoutKey);
  const mapping = source.mapping ?? remembered ?? proposeMapping(layout, sheet);
  const typed = await typeRowsInPortions(
    { sheet, layout, mapping, today: source.today ?? today },
    { signal, onProgress: (done, total) => progress(done, total, 'Đang kiểm tra từng dòng') },
  );
  const fresh = typed.rows.filter((row) => !isKnown(db, row));
  return {
    file: found.fileName,
    contentHash: found.sha256,
    workbook: found.workbook,
    sheet,
    layout,
    mapping,
    mappingRemembered: source.mapping === undefined && remembered !== null,
    typed,
    fresh,
    notes: notesOf(typed, fresh),
    alreadyThere: typed.rows.length - fresh.length,
    unread: unreadColumns({ sheet, layout, mapping, skipped: typed.skipped }),
    otherSheets: otherSheets(found.workbook, sheet),
  };
}

const NOTES = 500;

function notesOf(typed: TypedSheet, fresh: readonly TypedRow[]): readonly RowNote[] {
  const rows = new Set(fresh.map(({ row }) => row));
  return typed.notes.filter(({ row }) => rows.has(row)).slice(0, NOTES);
}

type Watch = { readonly signal: AbortSignal; readonly onProgress: (done: number, total: number) => void };

function open(uploads: Uploads, path: string, watch: Watch): Promise<WorkbookFile> {
  const upload = uploads.find(path);
  return upload ? readWorkbookBytes(upload.name, upload.bytes, watch) : readWorkbookFile(path, watch);
}

/** A decision is its number and its day; the same decision is the same việc. */
const isKnown = (db: ReadDb, { values }: TypedRow): boolean =>
  caseOfDecision(db, decisionKey(values.decisionNumber), values.decisionDate) !== null;
