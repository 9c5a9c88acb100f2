import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  useEffect,
  useId,
  useImperativeHandle,
  useRef,
} from 'react';
import { rowAfterKey, type Column, type Sort, tracksOf } from './tableColumns.ts';
import { TableHead } from './TableHead.tsx';
import styles from './VirtualTable.module.css';

type Props<Row> = {
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

const ROW = 36;
const SKELETON_ROWS = 12;

/** The one table of the app: any number of rows, at most one node per cell, worked by keyboard. */
export function VirtualTable<Row>(props: Props<Row>): ReactNode {
  const { columns, count, rowAt, headingAt, active, onActive, onRange, loading = false } = props;
  const rowHeight = props.rowHeight ?? ROW;
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  useImperativeHandle<HTMLElement | null, HTMLElement | null>(props.tableRef, () => scroller.current);
  const shown = loading && count === 0 ? SKELETON_ROWS : count;
  const isEmpty = shown === 0;
  const virtual = useVirtualizer({
    count: shown,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    scrollPaddingStart: ROW,
  });
  const items = virtual.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  const tracks = tracksOf(columns);
  const style: CSSProperties & Record<'--columns' | '--least' | '--row', string> = {
    '--columns': tracks.columns,
    '--least': tracks.least,
    '--row': `${rowHeight}px`,
  };

  useEffect(() => onRange?.(first, last), [onRange, first, last]);
  useEffect(() => {
    if (scroller.current !== null) scroller.current.scrollTop = 0;
  }, [props.resetKey]);
  useEffect(() => {
    if (props.autoFocus === true) scroller.current?.focus({ preventScroll: true });
  }, [props.autoFocus, isEmpty]);

  const move = (to: number): void => {
    const step = to >= active ? 1 : -1;
    const isHeading = (index: number) => headingAt?.(index) != null;
    const next = [to, to + step, to - step].find((at) => at >= 0 && at < count && !isHeading(at));
    if (next === undefined) return;
    onActive(next);
    virtual.scrollToIndex(next === 1 && isHeading(0) ? 0 : next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target !== scroller.current) return;
    const rows = Math.max(1, Math.floor((scroller.current.clientHeight - ROW) / rowHeight) - 1);
    const to = rowAfterKey(event.key, active, { count, rows });
    if (to !== null) move(to);
    else if (!openByKey(props, event.key)) return;
    event.preventDefault();
  };

  if (isEmpty && props.empty !== undefined) return props.empty;
  return (
    <div
      ref={scroller}
      role="grid"
      tabIndex={0}
      className={styles.table}
      style={style}
      aria-label={props.label}
      aria-rowcount={count + 1}
      aria-busy={loading}
      {...(active < 0 ? {} : { 'aria-activedescendant': `${id}-${active}` })}
      onKeyDown={onKeyDown}
    >
      <TableHead columns={columns} sort={props.sort ?? null} onSort={props.onSort} />
      <div role="rowgroup" className={styles.body} style={{ height: virtual.getTotalSize() }}>
        {items.map(({ index, start }) => {
          const heading = headingAt?.(index) ?? null;
          const place = { transform: `translateY(${start}px)` };
          if (heading !== null) {
            return (
              <div key={index} role="row" aria-rowindex={index + 2} className={styles.group} style={place}>
                <div role="gridcell">{heading}</div>
              </div>
            );
          }
          const row = rowAt(index);
          return (
            <div
              key={index}
              id={`${id}-${index}`}
              role="row"
              aria-rowindex={index + 2}
              aria-selected={index === active}
              className={styles.row}
              style={place}
              onClick={() => {
                onActive(index);
                if (row !== undefined) props.onPick?.(row, index);
              }}
              onDoubleClick={() => row !== undefined && props.onOpen?.(row, index)}
            >
              {columns.map((column) => (
                <div
                  key={column.key}
                  role="gridcell"
                  className={column.align === 'end' ? styles.end : undefined}
                >
                  {row === undefined ? <span className={styles.bone} /> : column.cell(row)}
                </div>
              ))}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function openByKey<Row>({ active, rowAt, onOpen, onPeek }: Props<Row>, key: string): boolean {
  const act = key === 'Enter' ? onOpen : key === ' ' ? (onPeek ?? onOpen) : undefined;
  const row = active < 0 ? undefined : rowAt(active);
  if (act === undefined || row === undefined) return false;
  act(row, active);
  return true;
}
