import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useId, useImperativeHandle, useRef } from 'react';
import { ROW, type TableProps, tableStyle } from './tableColumns.ts';
import { TableHead } from './TableHead.tsx';
import { TableRows } from './TableRows.tsx';
import { useTableKeys } from './useTableKeys.ts';
import styles from './VirtualTable.module.css';

const SKELETON_ROWS = 12;

/** The one table of the app: any number of rows, at most one node per cell, worked by keyboard. */
export function VirtualTable<Row>(props: TableProps<Row>): ReactNode {
  const { count, active, loading = false, rowHeight = ROW } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  useImperativeHandle<HTMLElement | null, HTMLElement | null>(props.tableRef, () => scroller.current);
  const shown = loading && count === 0 ? SKELETON_ROWS : count;
  const isEmpty = shown === 0;
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoised by a compiler
  const virtual = useVirtualizer({
    count: shown,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    scrollPaddingStart: ROW,
  });
  const items = virtual.getVirtualItems();
  const onKeyDown = useTableKeys(props, virtual.scrollToIndex, rowHeight);
  useSight(props, items);
  useArrival(props, scroller, isEmpty, virtual.scrollToIndex);

  const indexUnder = (target: EventTarget): number =>
    target instanceof Element ? Number(target.closest('[data-index]')?.getAttribute('data-index') ?? -1) : -1;
  const pick = (target: EventTarget): void => {
    const index = indexUnder(target);
    const row = index < 0 ? undefined : props.rowAt(index);
    if (index >= 0) props.onActive(index);
    if (row !== undefined) props.onPick?.(row, index);
  };
  const open = (target: EventTarget): void => {
    const index = indexUnder(target);
    const row = index < 0 ? undefined : props.rowAt(index);
    if (row !== undefined) props.onOpen?.(row, index);
  };

  if (isEmpty && props.empty !== undefined) return props.empty;
  return (
    <div
      ref={scroller}
      role="grid"
      tabIndex={0}
      className={styles.table}
      style={tableStyle(props.columns, rowHeight)}
      aria-label={props.label}
      aria-rowcount={count + 1}
      aria-busy={loading}
      {...(active < 0 ? {} : { 'aria-activedescendant': `${id}-${active}` })}
      onKeyDown={onKeyDown}
      onClick={(event) => pick(event.target)}
      onDoubleClick={(event) => open(event.target)}
    >
      <TableHead columns={props.columns} sort={props.sort ?? null} onSort={props.onSort} />
      <div role="rowgroup" className={styles.body} style={{ height: virtual.getTotalSize() }}>
        <TableRows {...props} id={id} places={items} />
      </div>
    </div>
  );
}

/** Tells which rows are in sight. */
function useSight<Row>({ onRange }: TableProps<Row>, items: readonly { readonly index: number }[]): void {
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => onRange?.(first, last), [onRange, first, last]);
}

type ScrollToIndex = (index: number, options?: { readonly align?: 'center' }) => void;

/** What happens when the rows appear or become others: back to the top, the chosen row in sight, the focus. */
function useArrival<Row>(
  { resetKey, active, autoFocus }: TableProps<Row>,
  scroller: { readonly current: HTMLElement | null },
  isEmpty: boolean,
  scrollToIndex: ScrollToIndex,
): void {
  const chosen = useRef(active);
  const filter = useRef(resetKey);
  useEffect(() => {
    chosen.current = active;
  }, [active]);
  useEffect(() => {
    if (filter.current === resetKey) return;
    filter.current = resetKey;
    scrollToIndex(0);
  }, [resetKey, scrollToIndex]);
  useEffect(() => {
    if (!isEmpty && chosen.current > 0) scrollToIndex(chosen.current, { align: 'center' });
  }, [isEmpty, scrollToIndex]);
  useEffect(() => {
    // Rows come and go while a person searches: the keys then stay in the field.
    if (autoFocus !== true || document.activeElement instanceof HTMLInputElement) return;
    scroller.current?.focus({ preventScroll: true });
  }, [autoFocus, isEmpty, scroller]);
}
