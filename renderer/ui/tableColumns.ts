import type { ReactNode } from 'react';

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

/** The grid template of the columns, and the least width below which the table scrolls sideways. */
export function tracksOf<Row>(columns: readonly Column<Row>[]): {
  readonly columns: string;
  readonly least: string;
} {
  const least = columns.reduce((sum, { width }) => sum + Number(/(\d+)px/.exec(width)?.[1] ?? 80), 0);
  return { columns: columns.map(({ width }) => width).join(' '), least: `${least}px` };
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
