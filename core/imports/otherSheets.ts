import { assignFields } from '../excel/assignFields.ts';
import type { Field } from '../excel/fields.ts';
import type { Sheet, Workbook } from '../excel/grid.ts';
import { layoutOf } from '../excel/layout.ts';
import type { Layout } from '../excel/layout.ts';
import { createRowClassifier } from '../excel/rowKinds.ts';

/** A sheet of the workbook beside the one that is read; `rows`: its cases, or its filled rows where it is no register. */
export type OtherSheet = { readonly name: string; readonly rows: number; readonly hidden: boolean };

/** The sheets that hold rows and are not read. */
export const otherSheets = ({ sheets }: Workbook, read: Sheet): readonly OtherSheet[] =>
  sheets
    .filter(({ name }) => name !== read.name)
    .map((sheet) => ({ name: sheet.name, rows: rowsIn(sheet), hidden: sheet.hidden === true }))
    .filter(({ rows }) => rows > 0);

function rowsIn(sheet: Sheet): number {
  const layout = layoutOf(sheet);
  return layout === null ? sheet.rows.length : casesIn(sheet, layout);
}

function casesIn(sheet: Sheet, layout: Layout): number {
  const assigned = assignFields(layout.columns.map(({ path }) => path));
  const columns = new Map<Field, number>(
    assigned.map(({ index, field }) => [field, layout.columns[index]?.index ?? 0]),
  );
  const classify = createRowClassifier(layout, columns);
  return sheet.rows.filter((row) => row.number >= layout.dataFirstRow && classify(row) === 'case').length;
}
