import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Column, Sort } from './tableColumns.ts';
import styles from './VirtualTable.module.css';

type Props<Row> = {
  readonly columns: readonly Column<Row>[];
  readonly sort: Sort | null;
  readonly onSort: ((sort: Sort) => void) | undefined;
};

/** The header row; a sortable header is a button that turns the order round when pressed again. */
export function TableHead<Row>({ columns, sort, onSort }: Props<Row>): ReactNode {
  return (
    <div role="row" className={styles.head} aria-rowindex={1}>
      {columns.map((column) => {
        const sorted = sort?.key === column.key ? sort : null;
        return (
          <div
            key={column.key}
            role="columnheader"
            className={column.align === 'end' ? styles.end : undefined}
            {...(sorted === null
              ? {}
              : { 'aria-sort': sorted.descending ? ('descending' as const) : ('ascending' as const) })}
          >
            {column.sortable === true && onSort !== undefined ? (
              <button
                type="button"
                tabIndex={-1}
                className={`${styles.sort} ${sorted === null ? '' : styles.sorted}`}
                onClick={() =>
                  onSort({ key: column.key, descending: sorted === null ? false : !sorted.descending })
                }
              >
                {column.header}
                <SortMark sorted={sorted} />
              </button>
            ) : (
              column.header
            )}
          </div>
        );
      })}
    </div>
  );
}

function SortMark({ sorted }: { readonly sorted: Sort | null }): ReactNode {
  if (sorted === null) return null;
  return sorted.descending ? (
    <ArrowDown size={12} aria-hidden="true" />
  ) : (
    <ArrowUp size={12} aria-hidden="true" />
  );
}
