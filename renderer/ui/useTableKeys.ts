import type { KeyboardEvent } from 'react';
import { ROW, rowAfterKey, type TableProps } from './tableColumns.ts';

/** The keys of a list: arrows, pages, ends, Enter and Space; headings are stepped over. */
export function useTableKeys<Row>(
  props: TableProps<Row>,
  scrollToIndex: (index: number) => void,
  rowHeight: number,
): (event: KeyboardEvent<HTMLElement>) => void {
  const { count, active, onActive } = props;
  const isHeading = (index: number): boolean => (props.headingAt?.(index) ?? null) !== null;
  const move = (to: number): void => {
    const step = to >= active ? 1 : -1;
    const next = [to, to + step, to - step].find((at) => at >= 0 && at < count && !isHeading(at));
    if (next === undefined) return;
    onActive(next);
    scrollToIndex(next === 1 && isHeading(0) ? 0 : next);
  };
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target !== event.currentTarget) return;
    const rows = Math.max(1, Math.floor((event.currentTarget.clientHeight - ROW) / rowHeight) - 1);
    const to = rowAfterKey(event.key, active, { count, rows });
    if (to !== null) move(to);
    else if (!openByKey(props, event.key)) return;
    event.preventDefault();
  };
}

function openByKey<Row>({ active, rowAt, onOpen, onPeek }: TableProps<Row>, key: string): boolean {
  const act = key === 'Enter' ? onOpen : key === ' ' ? (onPeek ?? onOpen) : undefined;
  const row = active < 0 ? undefined : rowAt(active);
  if (act === undefined || row === undefined) return false;
  act(row, active);
  return true;
}
