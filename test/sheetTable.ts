import type { Sheet } from '#core/excel/grid.ts';
import { findLayout } from '#core/excel/columns/layout.ts';
import type { Layout } from '#core/excel/columns/layout.ts';
import { parseWorkbook } from '#core/excel/file/parseWorkbook.ts';
import { takenSheets } from '#core/excel/columns/takenSheets.ts';

/** The sheet of a workbook that is taken when none is asked for, and where its table stands. */
export function tableOf(bytes: Uint8Array): { readonly sheet: Sheet; readonly layout: Layout } {
  const [sheet] = takenSheets(parseWorkbook(bytes)).taken;
  if (sheet === undefined) throw new Error('No sheet was taken');
  return { sheet, layout: findLayout(sheet).layout };
}
