import type { LocalDate } from '#shared/domain/localDate.ts';
import type { RegisterTaskContext } from '../context.ts';
import type { Workbook } from '../excel/grid.ts';
import { readWorkbookBytes, readWorkbookFile } from '../excel/file/readWorkbookFile.ts';
import type { WorkbookFile } from '../excel/file/readWorkbookFile.ts';
import type { ReadOptions } from '../excel/file/readWorkbook.ts';
import { NOTHING_TYPED, typeRowsInPortions } from '../excel/rows/typedRows.ts';
import type { RejectedRow, SeenDecisions, TypedRow } from '../excel/rows/typedCase.ts';
import type { TypedSheet } from '../excel/rows/typedRows.ts';
import { changesOf, readingOf } from './changes/changesOf.ts';
import type { Changes, Reading } from './changes/changesOf.ts';
import type { ImportSource } from './source.ts';
import { daysOf, withExchange } from './dayOrder.ts';
import type { DayOrderQuestion, TableWithDays } from './dayOrder.ts';
import { tablesOf } from './tables.ts';
import { unreadColumns } from './unread.ts';
import type { UnreadColumn } from './unread.ts';
import type { Uploads } from './uploads.ts';

/** A sheet that is taken, with its rows typed; nothing is typed while a column it needs is missing. */
export type PlannedTable = TableWithDays & {
  readonly typed: TypedSheet;
  /** Filled columns that no field is read from. */
  readonly unread: readonly UnreadColumn[];
};

/** Everything known about an import before anything is written. */
export type ImportPlan = {
  readonly file: string;
  readonly contentHash: string;
  readonly workbook: Omit<Workbook, 'sheets'>;
  /** At least one. */
  readonly tables: readonly [PlannedTable, ...PlannedTable[]];
  /** Rows whose decision is not in the register yet. */
  readonly fresh: readonly TypedRow[];
  readonly alreadyThere: number;
  /** How the rows whose decision is in the register stand beside it. */
  readonly changes: Changes;
  /** What the rows are compared by. */
  readonly reading: Reading;
  readonly rejected: readonly RejectedRow[];
  readonly unread: readonly UnreadColumn[];
  /** Null when the days read as they stand, or a person decided how they do. */
  readonly dayOrder: DayOrderQuestion | null;
};

/** Reads a workbook and sets what it holds against the register; writes nothing. */
export async function planImport(context: RegisterTaskContext, source: ImportSource): Promise<ImportPlan> {
  const { signal, progress, db, services, today } = context;
  const { fileName, sha256, workbook } = await open(services.uploads, source.path, {
    signal,
    sheets: source.sheets,
    onProgress: (done, total) => progress(done, total, 'Đang đọc tệp'),
  });
  const found = tablesOf(db, workbook.sheets, source);
  const asked = { order: source.dayOrder, today: source.today ?? today };
  const { tables: decided, question } = daysOf(found, asked);
  const [first, ...more] = await typeTables(context, asked.today, decided);
  if (first === undefined) throw new Error('A workbook was read and no sheet of it taken');
  const tables = [first, ...more] as const;
  const beside = {
    file: fileName,
    today: asked.today,
    sheets: tables.map(({ sheet, mapping, typed }) => ({ name: sheet.name, mapping, rows: typed.rows })),
  };
  const changes = await changesOf(context, beside);
  return {
    file: fileName,
    contentHash: sha256,
    workbook: { names: workbook.names, others: workbook.others },
    tables,
    fresh: changes.fresh,
    alreadyThere: changes.same + changes.different.length,
    changes,
    reading: readingOf(db, beside),
    rejected: tables.flatMap(({ typed }) => typed.rejected),
    unread: tables.flatMap(({ unread }) => unread),
    dayOrder: question,
  };
}

/** One sheet after another: a decision that stands in two is taken from the first. */
async function typeTables(
  { signal, progress }: RegisterTaskContext,
  today: LocalDate,
  tables: readonly TableWithDays[],
): Promise<readonly PlannedTable[]> {
  const seen: SeenDecisions = new Map();
  const planned: PlannedTable[] = [];
  for (const table of tables) {
    const input = { ...table, sheet: table.days.sheet, today, seen };
    const onProgress = (done: number, total: number): void =>
      progress(done, total, 'Đang kiểm tra từng dòng');
    const isReadable = table.missing.length === 0;
    const typed = isReadable ? await typeRowsInPortions(input, { signal, onProgress }) : NOTHING_TYPED;
    const rejected = withExchange(typed.rejected, table.days);
    planned.push({
      ...table,
      typed: { ...typed, rejected },
      unread: unreadColumns({ ...table, skipped: typed.skipped }),
    });
  }
  return planned;
}

function open(uploads: Uploads, path: string, options: ReadOptions): Promise<WorkbookFile> {
  const upload = uploads.find(path);
  return upload ? readWorkbookBytes(upload.name, upload.bytes, options) : readWorkbookFile(path, options);
}
