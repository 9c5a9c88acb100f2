import { candidatesOf } from '../excel/columns/assignFields.ts';
import { cellsContradict, evidenceOf } from '../excel/columns/columnEvidence.ts';
import type { ColumnEvidence } from '../excel/columns/columnEvidence.ts';
import { fieldLabel } from '../excel/fields.ts';
import { cellAt, cellText, columnLetter, isBlank } from '../excel/grid.ts';
import type { Cell, GridRow, Sheet } from '../excel/grid.ts';
import type { Layout } from '../excel/columns/layout.ts';
import type { Mapping } from '../excel/columns/mapping.ts';
import { cleanText } from '../excel/cells/parseText.ts';
import { reasonColumn } from '../excel/rows/rejectedWorkbook.ts';
import type { TypedSheet } from '../excel/rows/typedRows.ts';
import { carriedBy } from './carried.ts';
import type { Carried } from './carried.ts';

/** A filled column that no field is read from. `carries` what must not be lost without a word. */
export type UnreadColumn = {
  readonly sheet: string;
  readonly column: string;
  /** Empty where nothing stands above the column. */
  readonly header: string;
  /** How many of its cells are filled, in the rows of the table. */
  readonly cells: number;
  readonly example: string;
  /** What it most likely is, in words. */
  readonly probably: string;
  readonly carries: Carried | null;
};

type Read = {
  readonly sheet: Sheet;
  readonly layout: Layout;
  readonly mapping: Mapping;
  readonly skipped: TypedSheet['skipped'];
};

const LONGEST_EXAMPLE = 120;

/** Every column that is filled in a row of the table and is not mapped, from the left. */
export function unreadColumns(read: Read): readonly UnreadColumn[] {
  const rows = tableRows(read);
  const reasons = reasonColumn(read.sheet, read.layout);
  const evidence = evidenceOf(read.sheet, read.layout);
  const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  return Array.from({ length: width }, (_, index) => index)
    .filter((index) => index !== reasons && read.mapping[columnLetter(index)] === undefined)
    .flatMap((index) => {
      const filled = rows.map((row) => cellAt(row, index)).filter((cell) => !isBlank(cell));
      return filled.length === 0
        ? []
        : [unreadColumn(read, likelyField(read.layout, evidence, index), { index, filled })];
    });
}

function tableRows({ sheet, layout, skipped }: Read): readonly GridRow[] {
  const left = new Set(skipped.filter(({ why }) => why !== 'blank').map(({ row }) => row));
  return sheet.rows.filter(({ number }) => number >= layout.dataFirstRow && !left.has(number));
}

function unreadColumn(
  read: Read,
  likely: string | null,
  { index, filled }: { readonly index: number; readonly filled: readonly Cell[] },
): UnreadColumn {
  const header = read.layout.columns.find((column) => column.index === index)?.label ?? '';
  const carries = carriedBy(header, filled);
  return {
    sheet: read.sheet.name,
    column: columnLetter(index),
    header,
    cells: filled.length,
    example: cleanText(filled[0] === undefined ? '' : cellText(filled[0])).slice(0, LONGEST_EXAMPLE),
    probably: likely ?? WORDS[carries ?? 'words'],
    carries,
  };
}

const WORDS: Readonly<Record<Carried | 'words', string>> = {
  decision: 'Số hoặc ngày của một quyết định',
  day: 'Một ngày',
  money: 'Một số tiền',
  words: 'Lời ghi thêm',
};

/** The field its header and its cells speak for best, also where another column was taken for it. */
function likelyField({ columns }: Layout, evidence: readonly ColumnEvidence[], index: number): string | null {
  const place = columns.findIndex((column) => column.index === index);
  const [path, found] = [columns[place]?.path, evidence[place]];
  if (path === undefined || found === undefined) return null;
  const [best] = candidatesOf(path, place)
    .filter(({ field }) => !cellsContradict(field, found))
    .toSorted((a, b) => b.confidence - a.confidence);
  return best === undefined ? null : fieldLabel(best.field);
}
