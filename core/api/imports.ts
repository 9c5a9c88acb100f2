import { listImports, rejectedWorkbook as storedRejects } from '#db/repo/imports.ts';
import type { importsContract } from '#shared/contract/imports.ts';
import { ExpectedError } from '#shared/errors.ts';
import type { HandlersOf, RegisterTaskContext } from '../context.ts';
import { rejectedWorkbook } from '../excel/rejectedWorkbook.ts';
import { planImport } from '../imports/plan.ts';
import type { ImportSource } from '../imports/plan.ts';
import { previewOf } from '../imports/preview.ts';
import { runImport } from '../imports/run.ts';
import { undoImport } from '../imports/undo.ts';
import { Uploads } from '../imports/uploads.ts';
import { requireAllowed } from '../register/allowed.ts';
import type { RegisterHost } from '../register/host.ts';

/** Uploads live as long as the application that received them. */
const uploadsByHost = new WeakMap<RegisterHost, Uploads>();

function uploadsOf(host: RegisterHost): Uploads {
  const uploads = uploadsByHost.get(host) ?? new Uploads();
  uploadsByHost.set(host, uploads);
  return uploads;
}

const plan = (context: RegisterTaskContext, source: ImportSource) =>
  planImport(context, uploadsOf(context.host), source);

export const importsApi: HandlersOf<typeof importsContract> = {
  'import.receive': async ({ host, tools }, { name, base64 }) => ({
    path: uploadsOf(host).receive(tools.ids(), { name, bytes: Buffer.from(base64, 'base64') }),
  }),

  'import.preview': async (context, source) => previewOf(await plan(context, source)),

  'import.run': async (context, source) => {
    requireAllowed(context.user, 'imports.run');
    const planned = await plan(context, source);
    const { importId, amountDue, amountCollected } = await runImport(context, planned);
    return {
      importId,
      imported: planned.fresh.length,
      alreadyThere: planned.alreadyThere,
      rejected: planned.typed.rejected.map(({ row, order, code, reason }) => ({ row, order, code, reason })),
      amountDue,
      amountCollected,
    };
  },

  'import.undo': (context, { importId }) => {
    requireAllowed(context.user, 'imports.run');
    return undoImport(context, importId);
  },

  'import.list': ({ db }) => ({ imports: [...listImports(db)] }),

  'import.rejects': async (context, { importId, path, sheet, mapping }) => {
    if (path !== undefined) {
      const planned = await plan(context, { path, sheet, mapping });
      const { rejected } = planned.typed;
      return asFile(planned.file, rejectedWorkbook(planned.sheet, planned.layout, rejected), rejected.length);
    }
    const stored = importId === undefined ? null : storedRejects(context.db, importId);
    if (!stored) throw new ExpectedError('no-rejected-rows', 'Lần nhập này không có dòng nào bị từ chối.');
    return asFile(stored.file, stored.workbook, stored.rows);
  },
};

const asFile = (file: string, workbook: Uint8Array, rows: number) => ({
  fileName: `${file.replace(/\.[^.]+$/u, '')}-chua-nhap.xlsx`,
  base64: Buffer.from(workbook).toString('base64'),
  rows,
});
