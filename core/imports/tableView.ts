import type { z } from 'zod';
import type { importsContract } from '#shared/contract/imports.ts';
import { cellAt, cellText } from '../excel/grid.ts';
import { proposeColumns } from '../excel/columns/mapping.ts';
import type { PlannedTable } from './plan.ts';

type TableView = z.input<(typeof importsContract)['import.preview']['output']>['tables'][number];

const SAMPLES = 3;
const SAMPLED_ROWS = 60;
const TOP_ROWS = 60;
const TOP_COLUMNS = 12;
const LONGEST_TEXT = 80;

/** A table as the import page shows it: where its header stands, what each column is read as, its first rows. */
export function tableOf(table: PlannedTable): TableView {
  const { sheet, layout, header, typed } = table;
  return {
    sheet: sheet.name,
    header,
    headerRow: layout.headerFirstRow,
    headerLastRow: layout.headerLastRow,
    layoutKey: layout.layoutKey,
    mappingRemembered: table.mappingRemembered,
    missing: [...table.missing],
    columns: columnsOf(table),
    rows: typed.rows.length + typed.rejected.length,
    top: sheet.rows.slice(0, TOP_ROWS).map(({ number, cells }) => ({
      row: number,
      cells: cells.slice(0, TOP_COLUMNS).map((cell) => cellText(cell).slice(0, LONGEST_TEXT)),
    })),
  };
}

function columnsOf({ layout, mapping, sheet }: PlannedTable): TableView['columns'] {
  const firstRows = sheet.rows.filter(({ number }) => number >= layout.dataFirstRow).slice(0, SAMPLED_ROWS);
  return proposeColumns(layout, sheet).map(({ column, label, field, confidence }, index) => ({
    column,
    label,
    field: mapping[column] ?? null,
    confidence: mapping[column] === field ? confidence : 1,
    samples: firstRows
      .map((row) => cellText(cellAt(row, layout.columns[index]?.index ?? 0)))
      .filter((text) => text !== '')
      .slice(0, SAMPLES),
  }));
}
