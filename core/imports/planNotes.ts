import { exchangeNotes } from '../excel/dayOrder/exchangeDays.ts';
import type { GridRow } from '../excel/grid.ts';
import type { RowNote } from '../excel/rows/typedCase.ts';
import type { SkipReason } from '../excel/rows/rowKinds.ts';
import type { ImportPlan, PlannedTable } from './plan.ts';

const MOST_SHOWN = 500;

/**
 * Facts of the rows that come in that were changed on the way, the hidden rows among them, then the days that were
 * exchanged; the first 500.
 */
export function notesOf({ tables, fresh }: ImportPlan): readonly RowNote[] {
  const found = tables.map((table) => {
    const comingIn = rowsComingIn(table, fresh);
    const isComingIn = ({ row }: RowNote): boolean => comingIn.has(row);
    return {
      notes: table.typed.notes.filter(isComingIn),
      exchanged: exchangeNotes(table.days.changed, table.days.columns).filter(isComingIn),
    };
  });
  return [
    ...found.flatMap(({ notes }) => notes),
    ...tables.flatMap(notesOfHidden),
    ...found.flatMap(({ exchanged }) => exchanged),
  ].slice(0, MOST_SHOWN);
}

/** The rows of the cases that come in: the first of each, and those that go on with it. */
function rowsComingIn(
  { sheet, layout, typed }: PlannedTable,
  fresh: ImportPlan['fresh'],
): ReadonlySet<number> {
  const freshRows = new Set(fresh.flatMap((one) => (one.sheet === sheet.name ? [one.row] : [])));
  const heads = new Map(typed.rows.map(({ row }) => [row, freshRows.has(row)]));
  const none = new Set([...typed.rejected, ...typed.skipped].map(({ row }) => row));
  const rows = new Set<number>();
  let isTaken = false;
  for (const { number } of sheet.rows.filter((row) => row.number >= layout.dataFirstRow)) {
    isTaken = heads.get(number) ?? (isTaken && !none.has(number));
    if (isTaken) rows.add(number);
  }
  return rows;
}

const notesOfHidden = (table: PlannedTable): readonly RowNote[] =>
  hiddenRowsOf(table).map(({ number }) => ({
    sheet: table.sheet.name,
    row: number,
    column: '',
    text: 'Dòng đang ẩn trong tệp Excel; vẫn được nhập.',
  }));

/** Rows of the table that the workbook hides, by hand or by a filter; they are taken like any other. */
export function hiddenRowsOf({ sheet, layout, typed }: PlannedTable): readonly GridRow[] {
  const left = new Set(typed.skipped.map(({ row }) => row));
  return sheet.rows
    .filter(({ hidden, number }) => hidden === true && number >= layout.dataFirstRow && !left.has(number))
    .slice(0, MOST_SHOWN);
}

type LeftOut = {
  readonly sheet: string;
  readonly row: number;
  readonly count: number;
  readonly why: Exclude<SkipReason, 'blank'>;
  readonly text: string;
};

const WHY: Readonly<Record<LeftOut['why'], string>> = {
  month: 'Dòng tháng, quý hoặc năm',
  total: 'Dòng cộng',
  signature: 'Chữ ký, nơi nhận',
  header: 'Tiêu đề lặp lại',
  note: 'Dòng ghi chú, không phải việc',
};

/** Rows that hold something and are taken for no case, and why; the first 500. */
export const leftOutOf = ({ tables }: ImportPlan): readonly LeftOut[] =>
  tables
    .flatMap(({ sheet, typed }) =>
      typed.skipped.flatMap(({ row, count, why }) =>
        why === 'blank' ? [] : [{ sheet: sheet.name, row, count, why, text: WHY[why] }],
      ),
    )
    .slice(0, MOST_SHOWN);
