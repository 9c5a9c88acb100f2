import type { z } from 'zod';
import { MOST_REJECTED_SHOWN } from '#shared/contract/imports.ts';
import type { importsContract } from '#shared/contract/imports.ts';
import { mayRepeat } from '../excel/rows/dueByKind.ts';
import { FIELDS } from '../excel/fields.ts';
import { distinctNames } from '../excel/rows/typedRows.ts';
import type { CaseValues } from '../excel/rows/typedRow.ts';
import type { Field } from '../excel/fields.ts';
import { noticesOf } from '../excel/rows/readNotices.ts';
import { verificationsOf } from '../excel/rows/readVerifications.ts';
import type { ImportPlan } from './plan.ts';
import { exchangedOf } from './dayOrder.ts';
import { hiddenRowsOf, leftOutOf, notesOf } from './planNotes.ts';
import { tableOf } from './tableView.ts';

type Preview = z.input<(typeof importsContract)['import.preview']['output']>;

const SAMPLE_ROWS = 50;
const WARNINGS = 500;
const DIFFERENT = 500;

/** A plan as the import page shows it. Amounts are over the rows that would be imported. */
export function previewOf(plan: ImportPlan): Preview {
  const { tables, fresh, rejected } = plan;
  const sum = (field: 'amountDue' | 'amountCollected' | 'amountPaidOut'): number =>
    fresh.reduce((total, { values }) => total + (values[field] ?? 0), 0);
  const views = tables.map(tableOf);
  const { sheet, layoutKey, mappingRemembered, columns } = views[0] ?? tableOf(tables[0]);
  return {
    file: plan.file,
    sheet,
    sheets: [...plan.workbook.names],
    layoutKey,
    mappingRemembered,
    fields: FIELDS.map(({ id, label, required }) => ({
      field: id,
      label,
      required,
      repeats: mayRepeat(id),
    })),
    columns,
    tables: views,
    rows: tables.reduce((total, { typed }) => total + typed.rows.length, rejected.length),
    importable: fresh.length,
    alreadyThere: plan.alreadyThere,
    warnings: fresh
      .flatMap(({ sheet: name, row, warnings }) => warnings.map((text) => ({ sheet: name, row, text })))
      .slice(0, WARNINGS),
    amountDue: sum('amountDue'),
    amountCollected: sum('amountCollected'),
    amountPaidOut: sum('amountPaidOut'),
    officers: [...distinctNames(tables.flatMap(({ typed }) => typed.officers))],
    sample: fresh
      .slice(0, SAMPLE_ROWS)
      .map(({ sheet: name, row, values }) => ({ sheet: name, row, cells: textsOf(values) })),
    ...saidOf(plan),
  };
}

type Said = Pick<
  Preview,
  | 'rejected'
  | 'rejectedTotal'
  | 'notes'
  | 'decoded'
  | 'unread'
  | 'otherSheets'
  | 'hiddenRows'
  | 'leftOut'
  | 'changes'
  | 'dayOrder'
  | 'exchanged'
  | 'kept'
>;

/** What a preview and a run alike say of what is not taken, or taken otherwise than it stands. */
export const saidOf = (plan: ImportPlan): Said => ({
  rejected: plan.rejected
    .slice(0, MOST_REJECTED_SHOWN)
    .map(({ sheet, row, order, code, reason }) => ({ sheet, row, order, code, reason })),
  rejectedTotal: plan.rejected.length,
  notes: [...notesOf(plan)],
  decoded: plan.tables.flatMap(({ sheet }) =>
    (sheet.decoded ?? []).map(({ column, coding, cells, before, after }) => ({
      sheet: sheet.name,
      column,
      coding,
      cells,
      before,
      after,
    })),
  ),
  unread: [...plan.unread],
  otherSheets: [...plan.workbook.others],
  hiddenRows: plan.tables
    .map((table) => ({
      sheet: table.sheet.name,
      rows: hiddenRowsOf(table).map(({ number }) => number),
    }))
    .filter(({ rows }) => rows.length > 0),
  leftOut: [...leftOutOf(plan)],
  changes: {
    new: plan.fresh.length,
    same: plan.changes.same,
    different: plan.changes.different.slice(0, DIFFERENT).map(({ row, fields }) => ({
      ...placeOf(row),
      fields: [...fields],
    })),
    differentTotal: plan.changes.different.length,
  },
  kept: plan.changes.kept.slice(0, DIFFERENT).map(({ row, text }) => ({ ...placeOf(row), text })),
  dayOrder:
    plan.dayOrder === null
      ? null
      : { ...plan.dayOrder, columns: [...plan.dayOrder.columns], examples: [...plan.dayOrder.examples] },
  exchanged: plan.tables.flatMap(({ days }) => [...exchangedOf(days)]),
});

const placeOf = ({ sheet, row, values: { decisionNumber } }: ImportPlan['fresh'][number]) => ({
  sheet,
  row,
  decisionNumber,
});

/** Typed values as a person reads them: days dd/mm/yyyy, amounts in đồng. */
function textsOf(values: CaseValues): Record<string, string> {
  return Object.fromEntries(
    FIELDS.map(({ id, kind }) => {
      const value = id in values ? values[id as keyof CaseValues] : undefined;
      return [id, value === undefined ? daysOf(values, id) : textOf(value, kind)];
    }),
  );
}

/** The days that a column of one of several verifications or notices holds. */
const daysOf = (values: CaseValues, id: Field): string =>
  [...verificationsOf(values), ...noticesOf(values)]
    .filter(({ field }) => field === id)
    .map(({ day }) => dayText(day))
    .join('; ');

function textOf(value: CaseValues[keyof CaseValues], kind: string): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return kind === 'money' ? value.toLocaleString('vi-VN') : String(value);
  if (typeof value === 'string') return kind === 'day' ? dayText(value) : value;
  return 'text' in value ? value.text : '';
}

const dayText = (text: string): string => text.split('-').toReversed().join('/');
