import type { ReactNode } from 'react';
import styles from './PlainTable.module.css';
import type { Column } from './tableColumns.ts';

type Props<Row> = {
  /** Says what the table is, for a screen reader. */
  readonly label: string;
  /** `width` is a CSS width here; left to the content when ''. */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** Rows that no longer count, shown quiet. */
  readonly isQuiet?: (row: Row) => boolean;
  /** Rows of numbers and no buttons. */
  readonly dense?: boolean;
};

/** A short table that needs no scrolling of its own; `VirtualTable` is for lists without end. */
export function PlainTable<Row>(props: Props<Row>): ReactNode {
  const { label, columns, rows, keyOf, isQuiet, dense = false } = props;
  return (
    <table className={`${styles.table} ${dense ? styles.dense : ''}`} aria-label={label}>
      <thead>
        <tr>
          {columns.map(({ key, header, width, align }) => (
            <th key={key} scope="col" className={align === 'end' ? styles.end : undefined} style={{ width }}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)} className={isQuiet?.(row) === true ? styles.quiet : undefined}>
            {columns.map(({ key, align, cell }) => (
              <td key={key} className={align === 'end' ? styles.end : undefined}>
                {cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
