import { z } from 'zod';
import { dong, id, localDay } from '#shared/domain/values.ts';
import { query, task } from './endpoint.ts';
import { importUndoContract } from './importUndo.ts';
import { besideRegister, take } from './importChanges.ts';
import { empty, filePath } from './values.ts';

/** Rejected rows that a reply names. */
export const MOST_REJECTED_SHOWN = 500;

const field = z.string();

/** Sheets of a workbook that are read at most. */
const MOST_SHEETS = 200;
const MOST_COLUMNS = 2000;

const rowNumber = z.number().int().min(0).max(1_048_576);

/** Column letter → field; a missing column is not read. */
const mapping = z.record(z.string(), field);

const rejectedRow = z.object({
  sheet: z.string(),
  row: z.number().int(),
  order: z.string().nullable(),
  code: z.string(),
  reason: z.string(),
});

/** A fact that was changed on the way in: rounded, hidden marks taken out, a time of day dropped, a day to come. */
const note = z.object({ sheet: z.string(), row: z.number().int(), column: z.string(), text: z.string() });

/** The first of them; `rejectedTotal` counts all, the workbook of rejected rows holds all. */
const rejectedRows = z.array(rejectedRow).max(MOST_REJECTED_SHOWN);

const decodedColumns = z.array(
  z.object({
    sheet: z.string(),
    column: z.string(),
    coding: z.enum(['TCVN3', 'VNI']),
    cells: z.number().int(),
    before: z.string(),
    after: z.string(),
  }),
);

const source = z.object({
  /** A path on this machine, or `upload:…` from `imports.receive`. */
  path: filePath('Cần đường dẫn tệp Excel'),
  /** Names of the sheets to take; left out: the first visible one with the header of a register. */
  sheets: z.array(z.string()).max(MOST_SHEETS).optional(),
  /** Excel's number of the header's row in the first sheet taken, and in others whose header is not known; 0: none. */
  headerRow: rowNumber.optional(),
  /** Of the first sheet taken, and of others with the same headers in the same columns. */
  mapping: mapping.optional(),
  /** What was chosen for one sheet, by its name; goes before the two above. */
  choices: z
    .record(z.string(), z.object({ headerRow: rowNumber.optional(), mapping: mapping.optional() }))
    .optional(),
  today: localDay.optional(),
  /** Unread columns to leave unread although they carry decisions, days or money: `F`, or `Năm 2025!F`. */
  leave: z.array(z.string()).max(MOST_COLUMNS).optional(),
  /** How days are read where `dayOrder` of the answer asks: as they stand, or with day and month exchanged. */
  dayOrder: z.enum(['dayFirst', 'monthFirst']).optional(),
});

const column = z.object({
  column: z.string(),
  label: z.string(),
  field: field.nullable(),
  confidence: z.number(),
  samples: z.array(z.string()),
});

/** A sheet that is taken. `header`: known by its words, pointed at, or only likely; its rows are 0 when it has none. */
const table = z.object({
  sheet: z.string(),
  header: z.enum(['known', 'pointed', 'likely']),
  headerRow: z.number().int(),
  headerLastRow: z.number().int(),
  layoutKey: z.string(),
  mappingRemembered: z.boolean(),
  /** Fields that need a column and have none; no row is read while there are any. */
  missing: z.array(field),
  columns: z.array(column),
  rows: z.number().int(),
  /** The first rows as they stand, to point at the header. */
  top: z.array(z.object({ row: z.number().int(), cells: z.array(z.string()) })),
});

/** A filled column that no field is read from. `carries` what must not be lost without a word; else null. */
const unreadColumn = z.object({
  sheet: z.string(),
  column: z.string(),
  header: z.string(),
  cells: z.number().int(),
  example: z.string(),
  probably: z.string(),
  carries: z.enum(['decision', 'day', 'money']).nullable(),
});

/** Another sheet of the workbook that holds rows; none of them is taken. */
const otherSheet = z.object({ name: z.string(), rows: z.number().int(), hidden: z.boolean() });

/** Days of these columns seem to have been exchanged by a month-first computer; nothing is written until it is decided. */
const dayOrder = z.object({
  likely: z.literal('monthFirst'),
  columns: z.array(z.string()),
  /** Days as they stand and as they would read, dd/mm/yyyy. */
  examples: z.array(
    z.object({
      sheet: z.string(),
      row: z.number().int(),
      column: z.string(),
      before: z.string(),
      after: z.string(),
    }),
  ),
});

/** What preview and run alike say of what is not taken, or taken otherwise than it stands; lists of at most 500. */
const said = {
  rejected: rejectedRows,
  rejectedTotal: z.number().int(),
  notes: z.array(note),
  /** Columns that were in an old coding (TCVN3, VNI) and are read in Unicode. */
  decoded: decodedColumns,
  unread: z.array(unreadColumn),
  otherSheets: z.array(otherSheet),
  /** Rows that the workbook hides and that are taken all the same. */
  hiddenRows: z.array(z.object({ sheet: z.string(), rows: z.array(z.number().int()) })),
  /** Rows that are no case (totals, months, signatures, headers again), and why. */
  leftOut: z.array(
    z.object({
      sheet: z.string(),
      row: z.number().int(),
      count: z.number().int(),
      why: z.enum(['month', 'total', 'signature', 'header', 'note']),
      text: z.string(),
    }),
  ),
  ...besideRegister,
  /** Null when the days read as they stand, or `dayOrder` was given. */
  dayOrder: dayOrder.nullable(),
  /** The columns whose days were read with day and month exchanged, and in how many cells. */
  exchanged: z.array(z.object({ sheet: z.string(), column: z.string(), cells: z.number().int() })),
};

export const importsContract = {
  'import.receive': task({
    summary: 'Hand over the bytes of a workbook (base64); kept in memory only',
    access: 'register',
    input: z.object({ name: z.string().max(255), base64: z.string() }),
    output: z.object({ path: z.string() }),
    topics: [],
  }),
  'import.preview': task({
    summary: 'What importing a workbook would do: columns found, typed rows, rejected rows with reasons',
    access: 'register',
    input: source,
    output: z.object({
      file: z.string(),
      sheet: z.string(),
      sheets: z.array(z.string()),
      layoutKey: z.string(),
      mappingRemembered: z.boolean(),
      /** `repeats`: any number of columns may be read as it. */
      fields: z.array(z.object({ field, label: z.string(), required: z.boolean(), repeats: z.boolean() })),
      /** Those of the first table. */
      columns: z.array(column),
      tables: z.array(table),
      rows: z.number().int(),
      importable: z.number().int(),
      alreadyThere: z.number().int(),
      warnings: z.array(z.object({ sheet: z.string(), row: z.number().int(), text: z.string() })),
      amountDue: dong,
      amountCollected: dong,
      amountPaidOut: dong,
      officers: z.array(z.string()),
      ...said,
      sample: z.array(
        z.object({ sheet: z.string(), row: z.number().int(), cells: z.record(z.string(), z.string()) }),
      ),
    }),
    topics: [],
  }),
  'import.run': task({
    summary: 'Import a workbook, all or nothing; progress and cancel',
    access: 'register',
    /** `take`: rows whose differences are taken in; left out: only new rows come in. */
    input: source.extend({ take: take.optional() }),
    output: z.object({
      importId: id.nullable(),
      imported: z.number().int(),
      /** Cases in which differences were taken in. */
      taken: z.number().int(),
      alreadyThere: z.number().int(),
      amountDue: dong,
      amountCollected: dong,
      ...said,
    }),
    topics: ['cases', 'agenda', 'imports', 'users', 'journal'],
  }),
  ...importUndoContract,
  'import.list': query({
    summary: 'Imports of this register, newest first',
    access: 'register',
    input: empty,
    output: z.object({
      imports: z.array(
        z.object({
          id,
          file: z.string(),
          sheet: z.string(),
          importedAt: z.string(),
          importedBy: z.string(),
          imported: z.number().int(),
          /** Cases of before in which differences were taken in. */
          taken: z.number().int(),
          rejected: z.number().int(),
          amountDue: dong,
          amountCollected: dong,
          undoneAt: z.string().nullable(),
          /** Once it was taken back: cases that stay because they were worked on. */
          kept: z.number().int(),
        }),
      ),
    }),
    topics: ['imports'],
  }),
  'import.rejects': task({
    summary: 'The rejected rows of an import as a workbook to correct and import again (base64)',
    access: 'register',
    /** An import, or instead of it a workbook as it is being previewed, with what was chosen for it. */
    input: source.partial().extend({ importId: id.optional() }),
    output: z.object({ fileName: z.string(), base64: z.string(), rows: z.number().int() }),
    topics: [],
  }),
};
