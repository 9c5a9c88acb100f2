import type { ReadDb } from '#db/handle.ts';
import { rememberedMapping } from '#db/repo/imports.ts';
import { ExpectedError } from '#shared/errors.ts';
import { evidenceOf, cellsContradict } from '../excel/columns/columnEvidence.ts';
import { isField } from '../excel/fields.ts';
import type { Field } from '../excel/fields.ts';
import type { Sheet } from '../excel/grid.ts';
import { findLayout } from '../excel/columns/layout.ts';
import type { FoundLayout, Layout } from '../excel/columns/layout.ts';
import { missingFields, proposeMapping, refuseIncomplete } from '../excel/columns/mapping.ts';
import type { Mapping } from '../excel/columns/mapping.ts';
import type { ImportSource } from './source.ts';

/** One sheet that is taken: where its table stands and how its columns are read. */
export type Table = FoundLayout & {
  readonly sheet: Sheet;
  readonly mapping: Mapping;
  readonly mappingRemembered: boolean;
  /** Fields a case cannot do without and that no column is read as. */
  readonly missing: readonly Field[];
};

/** The tables of the sheets taken, each by what a person chose for it, else remembered, else proposed. */
export function tablesOf(db: ReadDb, sheets: readonly Sheet[], source: ImportSource): readonly Table[] {
  const found = sheets.map((sheet, index) => ({ sheet, ...layoutFor(sheet, source, index === 0) }));
  const firstKey = found[0]?.layout.layoutKey;
  return found.map(({ sheet, layout, header }) => {
    const chosen =
      source.choices?.[sheet.name]?.mapping ?? (layout.layoutKey === firstKey ? source.mapping : undefined);
    const remembered = chosen === undefined ? rememberedFor(db, sheet, layout) : null;
    const mapping = chosen ?? remembered ?? proposeMapping(layout, sheet);
    return {
      sheet,
      layout,
      header,
      mapping,
      mappingRemembered: remembered !== null,
      missing: missingFields(mapping),
    };
  });
}

function layoutFor(sheet: Sheet, source: ImportSource, isFirst: boolean): FoundLayout {
  const pointed = source.choices?.[sheet.name]?.headerRow ?? (isFirst ? source.headerRow : undefined);
  const found = findLayout(sheet, pointed);
  return found.header === 'likely' && source.headerRow !== undefined
    ? findLayout(sheet, source.headerRow)
    : found;
}

/** What was settled for such a sheet before, but for columns that hold something else this time. */
function rememberedFor(db: ReadDb, sheet: Sheet, layout: Layout): Mapping | null {
  const remembered = rememberedMapping(db, layout.layoutKey);
  if (remembered === null) return null;
  const evidence = evidenceOf(sheet, layout);
  const places = new Map(layout.columns.map(({ letter }, place) => [letter, place]));
  return Object.fromEntries(
    Object.entries(remembered).filter(([letter, field]) => {
      const found = evidence[places.get(letter) ?? -1];
      return found !== undefined && isField(field) && !cellsContradict(field, found);
    }),
  );
}

/**
 * Nothing is written from a table whose header is only guessed at, or that lacks a column a case needs.
 * @throws ExpectedError header-not-found, mapping-incomplete
 */
export function refuseUnreadable(tables: readonly Table[]): void {
  const unknown = tables.find(({ header }) => header === 'likely');
  if (unknown === undefined) return refuseIncomplete(tables.flatMap(({ missing }) => missing));
  throw new ExpectedError(
    'header-not-found',
    `Chưa nhận ra hàng tiêu đề của sổ trong trang "${unknown.sheet.name}"; hãy chỉ hàng tiêu đề (hoặc chọn “không có hàng ` +
      'tiêu đề”), kiểm tra bảng ghép cột rồi nhập lại.',
  );
}
