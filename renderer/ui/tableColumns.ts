import type { CSSProperties, ReactNode, Ref } from 'react';

/** px */
export const ROW = 36;

export type Column<Row> = {
  readonly key: string;
  readonly header: string;
  /** A CSS grid track: '120px', 'minmax(160px, 2fr)'. */
  readonly width: string;
  readonly align?: 'end';
  /** true: the header sorts, by `key`. */
  readonly sortable?: boolean;
  /** One node, plain text where possible; no tooltip. */
  readonly cell: (row: Row) => ReactNode;
};

export type Sort = { readonly key: string; readonly descending: boolean };

export type TableProps<Row> = {
  /** Says what the list is, for a screen reader. */
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly count: number;
  /** undefined: not here yet, shown as a skeleton row. `usePages` gives this together with `count` and `onRange`. */
  readonly rowAt: (index: number) => Row | undefined;
  readonly onRange?: (first: number, last: number) => void;
  /** A line that is a heading instead of a row; the keys step over it. */
  readonly headingAt?: (index: number) => ReactNode | null;
  readonly sort?: Sort;
  readonly onSort?: (sort: Sort) => void;
  /** The current row; -1 for none. Single-key shortcuts of the page act on it. */
  readonly active: number;
  readonly onActive: (index: number) => void;
  /** Enter or double click. */
  readonly onOpen?: (row: Row, index: number) => void;
  /** A single click, besides making the row the current one. */
  readonly onPick?: (row: Row, index: number) => void;
  /** Space; `onOpen` when left out. */
  readonly onPeek?: (row: Row, index: number) => void;
  readonly loading?: boolean;
  /** Shown in place of the rows when there are none. */
  readonly empty?: ReactNode;
  /** When it changes, the list goes back to its top (a new filter). */
  readonly resetKey?: string;
  /** Takes the focus when it appears, so that the keys work at once. */
  readonly autoFocus?: boolean;
  /** px; for rows of two lines. */
  readonly rowHeight?: number;
  /** To step into the list from a search field. */
  readonly tableRef?: Ref<HTMLElement | null>;
};

/** The grid template of the columns, the least width below which the table scrolls sideways, the height of a row. */
export function tableStyle<Row>(
  columns: readonly Column<Row>[],
  rowHeight: number,
): CSSProperties & Record<'--columns' | '--least' | '--row', string> {
  const least = columns.reduce((sum, { width }) => sum + Number(/(\d+)px/.exec(width)?.[1] ?? 80), 0);
  return {
    '--columns': columns.map(({ width }) => width).join(' '),
    '--least': `${least}px`,
    '--row': `${rowHeight}px`,
  };
}

/** The row a key leads to; null when the key does not move. `rows` is how many fit on a page. */
export function rowAfterKey(
  key: string,
  at: number,
  { count, rows }: { readonly count: number; readonly rows: number },
): number | null {
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    j: at + 1,
    ArrowUp: at - 1,
    k: at - 1,
    PageDown: at + rows,
    PageUp: at - rows,
    Home: 0,
    End: count - 1,
  };
  const to = moves[key];
  return to === undefined || count === 0 ? null : Math.min(count - 1, Math.max(0, to));
}
