import { z } from 'zod';
import { dong, id, localDay } from '#shared/domain/values.ts';
import { command, query, task } from './endpoint.ts';
import { empty, filePath } from './values.ts';

/** Rejected rows that a reply names. */
export const MOST_REJECTED_SHOWN = 500;

const field = z.string();

/** Column letter → field; a missing column is not read. */
const mapping = z.record(z.string(), field);

const rejectedRow = z.object({
  row: z.number().int(),
  order: z.string().nullable(),
  code: z.string(),
  reason: z.string(),
});

/** A fact that was changed on the way in: rounded, hidden marks taken out, a time of day dropped, a day to come. */
const note = z.object({ row: z.number().int(), column: z.string(), text: z.string() });

/** The first of them; `rejectedTotal` counts all, the workbook of rejected rows holds all. */
const rejectedRows = z.array(rejectedRow).max(MOST_REJECTED_SHOWN);

const decodedColumns = z.array(
  z.object({
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
  sheet: z.string().optional(),
  mapping: mapping.optional(),
  today: localDay.optional(),
  /** Letters of unread columns to leave unread although they carry decisions, days or money. */
  leave: z.array(z.string()).optional(),
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
      fields: z.array(z.object({ field, label: z.string(), required: z.boolean() })),
      columns: z.array(
        z.object({
          column: z.string(),
          label: z.string(),
          field: field.nullable(),
          confidence: z.number(),
          samples: z.array(z.string()),
        }),
      ),
      rows: z.number().int(),
      importable: z.number().int(),
      alreadyThere: z.number().int(),
      rejected: rejectedRows,
      rejectedTotal: z.number().int(),
      /** Columns that were in an old coding (TCVN3, VNI) and are read in Unicode. */
      decoded: decodedColumns,
      warnings: z.array(z.object({ row: z.number().int(), text: z.string() })),
      /** At most 500. */
      notes: z.array(note),
      amountDue: dong,
      amountCollected: dong,
      amountPaidOut: dong,
      officers: z.array(z.string()),
      unread: z.array(unreadColumn),
      otherSheets: z.array(otherSheet),
      sample: z.array(z.object({ row: z.number().int(), cells: z.record(z.string(), z.string()) })),
    }),
    topics: [],
  }),
  'import.run': task({
    summary: 'Import a workbook, all or nothing; progress and cancel',
    access: 'register',
    input: source,
    output: z.object({
      importId: id.nullable(),
      imported: z.number().int(),
      alreadyThere: z.number().int(),
      rejected: rejectedRows,
      rejectedTotal: z.number().int(),
      /** At most 500. */
      notes: z.array(note),
      decoded: decodedColumns,
      amountDue: dong,
      amountCollected: dong,
      unread: z.array(unreadColumn),
      otherSheets: z.array(otherSheet),
    }),
    topics: ['cases', 'agenda', 'imports', 'users', 'journal'],
  }),
  'import.undo': command({
    summary: 'Take back a whole import; refused when its cases were worked on since',
    access: 'register',
    input: z.object({ importId: id }),
    output: z.object({ removed: z.number().int() }),
    topics: ['cases', 'agenda', 'imports', 'journal'],
  }),
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
          rejected: z.number().int(),
          amountDue: dong,
          amountCollected: dong,
          undoneAt: z.string().nullable(),
        }),
      ),
    }),
    topics: ['imports'],
  }),
  'import.rejects': task({
    summary: 'The rejected rows of an import as a workbook to correct and import again (base64)',
    access: 'register',
    input: z.object({
      importId: id.optional(),
      /** Instead of an import: a workbook as it is being previewed, with its sheet and mapping. */
      path: filePath('Cần đường dẫn tệp Excel').optional(),
      sheet: z.string().optional(),
      mapping: mapping.optional(),
    }),
    output: z.object({ fileName: z.string(), base64: z.string(), rows: z.number().int() }),
    topics: [],
  }),
};
