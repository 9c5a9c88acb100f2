import type { ReactNode } from 'react';
import type { Column } from './tableColumns.ts';
import styles from './VirtualTable.module.css';

type Props<Row> = {
  readonly id: string;
  readonly columns: readonly Column<Row>[];
  readonly rowAt: (index: number) => Row | undefined;
  readonly headingAt?: (index: number) => ReactNode | null;
  readonly active: number;
  readonly places: readonly { readonly index: number; readonly start: number }[];
};

/** The rows in sight, each at its place. */
export function TableRows<Row>({ id, columns, rowAt, headingAt, active, places }: Props<Row>): ReactNode {
  return places.map(({ index, start }) => {
    const heading = headingAt?.(index) ?? null;
    const style = { transform: `translateY(${start}px)` };
    if (heading !== null) {
      return (
        <div key={index} role="row" aria-rowindex={index + 2} className={styles.group} style={style}>
          <div role="gridcell">{heading}</div>
        </div>
      );
    }
    const row = rowAt(index);
    return (
      <div
        key={index}
        id={`${id}-${index}`}
        data-index={index}
        role="row"
        aria-rowindex={index + 2}
        aria-selected={index === active}
        className={styles.row}
        style={style}
      >
        {columns.map((column) => (
          <div key={column.key} role="gridcell" className={column.align === 'end' ? styles.end : undefined}>
            {row === undefined ? <span className={styles.bone} /> : column.cell(row)}
          </div>
        ))}
      </div>
    );
  });
}
