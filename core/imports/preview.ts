import type { z } from 'zod';
import { MOST_REJECTED_SHOWN } from '#shared/contract/imports.ts';
import type { importsContract } from '#shared/contract/imports.ts';
import { FIELDS } from '../excel/fields.ts';
import { cellAt, cellText } from '../excel/grid.ts';
import type { CaseValues } from '../excel/typedRow.ts';
import { proposeColumns } from '../excel/mapping.ts';
import type { ImportPlan } from './plan.ts';

type Preview = z.input<(typeof importsContract)['import.preview']['output']>;

const SAMPLES = 3;
const SAMPLE_ROWS = 50;
const WARNINGS = 500;

/** A plan as the import page shows it. Amounts are over the rows that would be imported. */
export function previewOf(plan: ImportPlan): Preview {
  const { typed, fresh } = plan;
  const sum = (field: 'amountDue' | 'amountCollected' | 'amountPaidOut'): number =>
    fresh.reduce((total, { values }) => total + (values[field] ?? 0), 0);
  return {
    file: plan.file,
    sheet: plan.sheet.name,
    sheets: plan.workbook.sheets.map(({ name }) => name),
    layoutKey: plan.layout.layoutKey,
    mappingRemembered: plan.mappingRemembered,
    fields: FIELDS.map(({ id, label, required }) => ({ field: id, label, required })),
    columns: columnsOf(plan),
    rows: typed.rows.length + typed.rejected.length,
    importable: fresh.length,
    alreadyThere: plan.alreadyThere,
    ...rejectedOf(plan),
    decoded: decodedOf(plan),
    warnings: fresh
      .flatMap(({ row, warnings }) => warnings.map((text) => ({ row, text })))
      .slice(0, WARNINGS),
    notes: [...plan.notes],
    amountDue: sum('amountDue'),
    amountCollected: sum('amountCollected'),
    amountPaidOut: sum('amountPaidOut'),
    officers: [...typed.officers],
    unread: [...plan.unread],
    otherSheets: [...plan.otherSheets],
    sample: fresh.slice(0, SAMPLE_ROWS).map(({ row, values }) => ({ row, cells: textsOf(values) })),
  };
}

/** The first rejected rows, and how many there are. */
export const rejectedOf = ({ typed }: ImportPlan): Pick<Preview, 'rejected' | 'rejectedTotal'> => ({
  rejected: typed.rejected
    .slice(0, MOST_REJECTED_SHOWN)
    .map(({ row, order, code, reason }) => ({ row, order, code, reason })),
  rejectedTotal: typed.rejected.length,
});

/** The columns whose old coding was read, with a look at before and after. */
export const decodedOf = ({ sheet }: ImportPlan): Preview['decoded'] =>
  (sheet.decoded ?? []).map(({ column, coding, cells, before, after }) => ({
    column,
    coding,
    cells,
    before,
    after,
  }));

function columnsOf({ layout, mapping, sheet }: ImportPlan): Preview['columns'] {
  const firstRows = sheet.rows.filter(({ number }) => number >= layout.dataFirstRow).slice(0, 60);
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

/** Typed values as a person reads them: days dd/mm/yyyy, amounts in đồng. */
function textsOf(values: CaseValues): Record<string, string> {
  return Object.fromEntries(
    FIELDS.map(({ id, kind }) => {
      const value = values[id];
      return [id, textOf(value, kind)];
    }),
  );
}

function textOf(value: CaseValues[keyof CaseValues], kind: string): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return kind === 'money' ? value.toLocaleString('vi-VN') : String(value);
  if (typeof value === 'string') return kind === 'day' ? dayText(value) : value;
  return 'text' in value ? value.text : '';
}

const dayText = (text: string): string => text.split('-').toReversed().join('/');
