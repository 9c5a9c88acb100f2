import { listImports, rejectedWorkbook as storedRejects } from '#db/repo/imports.ts';
import type { importsContract } from '#shared/contract/imports.ts';
import { ExpectedError } from '#shared/errors.ts';
import type { HandlersOf, RegisterTaskContext } from '../context.ts';
import { rejectedWorkbook } from '../excel/rows/rejectedWorkbook.ts';
import { planImport } from '../imports/plan.ts';
import { refuseDayOrder } from '../imports/dayOrder.ts';
import { previewOf, saidOf } from '../imports/preview.ts';
import { runImport, tablesToCorrect } from '../imports/run.ts';
import { refuseUnread } from '../imports/refuseUnread.ts';
import { refuseUnreadable } from '../imports/tables.ts';
import type { UndoCall } from '../imports/undoBeside.ts';
import { requireAllowed } from '../register/allowed.ts';

export const importsApi: HandlersOf<typeof importsContract> = {
  'import.receive': async ({ services, tools }, { name, base64 }) => ({
    path: services.uploads.receive(tools.ids(), { name, bytes: Buffer.from(base64, 'base64') }),
  }),

  'import.preview': async (context, source) => previewOf(await planImport(context, source)),

  'import.run': async (context, { take, ...source }) => {
    requireAllowed(context.user, 'imports.run');
    const planned = await planImport(context, source);
    refuseUnreadable(planned.tables);
    refuseUnread(planned.unread, source.leave ?? []);
    refuseDayOrder(planned.dayOrder);
    const { importId, taken, amountDue, amountCollected } = await runImport(context, planned, take);
    return {
      importId,
      imported: planned.fresh.length,
      taken,
      alreadyThere: planned.alreadyThere,
      amountDue,
      amountCollected,
      ...saidOf(planned),
    };
  },

  'import.undo': async (context, { importId }) => {
    requireAllowed(context.user, 'imports.run');
    return context.host.undoImport(undoCall(context, importId, false));
  },

  'import.undoPreview': async (context, { importId }) => {
    requireAllowed(context.user, 'imports.run');
    return context.host.undoImport(undoCall(context, importId, true));
  },

  'import.list': ({ db }) => ({ imports: [...listImports(db)] }),

  'import.rejects': async (context, { importId, path, ...chosen }) => {
    if (path !== undefined) {
      const planned = await planImport(context, { path, ...chosen });
      return asFile(planned.file, rejectedWorkbook(tablesToCorrect(planned)), planned.rejected.length);
    }
    const stored = importId === undefined ? null : storedRejects(context.db, importId);
    if (!stored) throw new ExpectedError('no-rejected-rows', 'Lần nhập này không có dòng nào bị từ chối.');
    return asFile(stored.file, stored.workbook, stored.rows);
  },
};

/** `isLook`: nothing is to be written. */
const undoCall = (
  { law, now, today, user, tools, signal, progress }: RegisterTaskContext,
  importId: string,
  isLook: boolean,
): UndoCall => ({
  order: { importId, isLook, now, today, userId: user.id, firstId: tools.ids() },
  law,
  signal,
  progress,
});

const asFile = (file: string, workbook: Uint8Array, rows: number) => ({
  fileName: `${file.replace(/\.[^.]+$/u, '')}-chua-nhap.xlsx`,
  base64: Buffer.from(workbook).toString('base64'),
  rows,
});
