import { ExpectedError } from '#shared/errors.ts';
import { assignFields } from './assignFields.ts';
import type { Field } from '../fields.ts';
import type { OtherSheet, Sheet } from '../grid.ts';
import { layoutOf } from './layout.ts';
import type { Layout } from './layout.ts';
import { createRowClassifier } from '../rows/rowKinds.ts';

type TakenSheets = {
  /** At least one, in the order of the workbook. */
  readonly taken: readonly Sheet[];
  /** Those that hold rows and are not taken. */
  readonly others: readonly OtherSheet[];
};

/**
 * The sheets asked for; with none asked for the first visible sheet with the header of a register, else the first that
 * holds rows.
 * @throws ExpectedError sheet-not-found, workbook-empty
 */
export function takenSheets(sheets: readonly Sheet[], asked?: readonly string[]): TakenSheets {
  const taken = asked === undefined || asked.length === 0 ? [likeliest(sheets)] : named(sheets, asked);
  return {
    taken,
    others: sheets
      .filter((sheet) => !taken.includes(sheet))
      .map((sheet) => ({ name: sheet.name, rows: rowsIn(sheet), hidden: sheet.hidden === true }))
      .filter(({ rows }) => rows > 0),
  };
}

function likeliest(sheets: readonly Sheet[]): Sheet {
  const visible = sheets.filter(({ hidden }) => hidden !== true);
  const byLikelihood = [...visible, ...sheets];
  const found =
    byLikelihood.find((sheet) => layoutOf(sheet) !== null) ??
    byLikelihood.find(({ rows }) => rows.length > 0) ??
    byLikelihood[0];
  if (found !== undefined) return found;
  throw new ExpectedError('workbook-empty', 'Sổ Excel không có trang tính nào; hãy chọn tệp khác.');
}

function named(sheets: readonly Sheet[], asked: readonly string[]): readonly Sheet[] {
  const names = new Set(asked.map(plain));
  const missing = asked.find((name) => sheets.every((sheet) => plain(sheet.name) !== plain(name)));
  if (missing === undefined) return sheets.filter(({ name }) => names.has(plain(name)));
  throw new ExpectedError(
    'sheet-not-found',
    `Sổ Excel không có trang tính "${missing}"; hãy chọn trang khác.`,
  );
}

/** A name as it is typed: blanks around it and the form of its marks do not matter. */
const plain = (name: string): string => name.normalize('NFC').trim();

/** Its cases, or its filled rows where it is no register. */
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
