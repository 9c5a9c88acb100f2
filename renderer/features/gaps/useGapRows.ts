import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useEffect } from 'react';
import type { GapRow } from '#shared/contract/gaps.ts';
import type { Pages } from '../../api/usePages.ts';

const ROW_PX = 44;
const HEAD_PX = 34;

type Rows = {
  readonly pages: Pages<GapRow>;
  /** The current line; it stays drawn wherever one scrolls, for it holds the focus. -1: there is none. */
  readonly row: number;
  readonly scroller: { readonly current: HTMLElement | null };
};

/** Which lines are drawn and where; those in sight are asked for, the current one comes into sight. */
export function useGapRows({ pages: { count, onRange }, row, scroller }: Rows) {
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoised by a compiler
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX,
    overscan: 6,
    scrollPaddingStart: HEAD_PX,
    rangeExtractor: (range) =>
      [...new Set([...(row < 0 ? [] : [row]), ...defaultRangeExtractor(range)])].toSorted((a, b) => a - b),
  });
  const { scrollToIndex } = virtual;
  useEffect(() => {
    if (row >= 0) scrollToIndex(row);
  }, [row, scrollToIndex]);
  const { startIndex = 0, endIndex = 0 } = virtual.range ?? {};
  useEffect(() => onRange(startIndex, endIndex), [onRange, startIndex, endIndex]);
  return { places: virtual.getVirtualItems(), height: virtual.getTotalSize() };
}

/** Whole lines in sight but one, to keep a line of the page before in sight. */
export const pageRows = (scroller: HTMLElement | null): number =>
  Math.max(1, Math.floor(((scroller?.clientHeight ?? 0) - HEAD_PX) / ROW_PX) - 1);
