import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import {
  type CSSProperties,
  type MouseEvent,
  type ReactNode,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { GapRow } from '#shared/contract/gaps.ts';
import { fillColumns } from '#shared/domain/case/filling/columns.ts';
import type { GapCode } from '#shared/domain/case/state/state.ts';
import type { Pages } from '../../api/usePages.ts';
import { draftKey } from './draftStore.ts';
import type { Reading } from './fillText.ts';
import { useGapDrafts } from './GapDrafts.tsx';
import { contextColumns, fieldName, fieldWidth } from './gapContext.tsx';
import { GapLine } from './GapLine.tsx';
import styles from './Gaps.module.css';
import { useGridCells } from './useGridCells.ts';

const ROW_PX = 44;
const HEAD_PX = 34;

type Props = {
  readonly code: GapCode;
  readonly pages: Pages<GapRow>;
  readonly reading: Reading;
  readonly rowsFrom: (first: number, count: number) => Promise<readonly GapRow[]>;
  readonly onLeave: () => void;
};

/** Cases by line, what they lack by column, filled like a sheet; thousands of lines, those in sight alone drawn. */
export function GapGrid({ code, pages, reading, rowsFrom, onLeave }: Props): ReactNode {
  const { text } = reading;
  const [drafts, store] = useGapDrafts();
  const scroller = useRef<HTMLDivElement>(null);
  const [isTouched, setTouched] = useState(isNobodyTyping);
  const context = useMemo(() => contextColumns(code, text), [code, text]);
  const fields = fillColumns[code];
  const pageRows = (): number =>
    Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - HEAD_PX) / ROW_PX) - 1);
  const { at, from, to, goTo, onKeyDown, onPaste } = useGridCells({
    fields,
    size: () => ({ rows: pages.count, columns: fields.length, page: pageRows() }),
    textOf: (row, field) => drafts.get(draftKey(code, row))?.texts[field] ?? '',
    rowsFrom,
    type: (typed) => store.type(code, typed),
    onLeave,
  });
  // Saved rows leave the list: the current cell stays at its place, or in the last line there is.
  const row = Math.min(at.row, pages.count - 1);
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoised by a compiler
  const virtual = useVirtualizer({
    count: pages.count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX,
    overscan: 6,
    scrollPaddingStart: HEAD_PX,
    // The current line stays drawn wherever one scrolls: it holds the focus.
    rangeExtractor: (range) => [...new Set([row, ...defaultRangeExtractor(range)])].toSorted((a, b) => a - b),
  });
  const { scrollToIndex } = virtual;
  useEffect(() => {
    if (row >= 0) scrollToIndex(row);
  }, [row, scrollToIndex]);
  const { startIndex = 0, endIndex = 0 } = virtual.range ?? {};
  const { onRange } = pages;
  useEffect(() => onRange(startIndex, endIndex), [onRange, startIndex, endIndex]);

  const pick = ({ target }: MouseEvent): void => {
    if (!(target instanceof Element) || target instanceof HTMLInputElement) return;
    const index = Number(target.closest('[data-index]')?.getAttribute('data-index') ?? -1);
    const column = Number(target.closest('[data-column]')?.getAttribute('data-column') ?? 0);
    if (index < 0) return;
    setTouched(true);
    goTo({ row: index, column });
  };
  const tracks = [
    ...context.map(({ width }) => width),
    ...fields.map((field) => fieldWidth(code, field)),
    'minmax(160px, 1.3fr)',
  ];
  return (
    <div
      ref={scroller}
      role="grid"
      aria-label={text.gaps.list(text.words.gap[code])}
      aria-rowcount={pages.count + 1}
      aria-busy={pages.loading}
      className={styles.grid}
      style={{ '--tracks': tracks.join(' ') } as CSSProperties}
      onClick={pick}
    >
      <div role="row" aria-rowindex={1} className={styles.head}>
        {context.map(({ key, header }) => (
          <div key={key} role="columnheader">
            {header}
          </div>
        ))}
        {fields.map((field) => (
          <div key={field} role="columnheader" className={styles.asked}>
            {fieldName(code, field, text)}
          </div>
        ))}
        <div role="columnheader">{text.gaps.why}</div>
      </div>
      <div role="rowgroup" className={styles.body} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const line = pages.rowAt(index);
          const key = line === undefined ? String(index) : draftKey(code, line);
          return (
            <div
              key={key}
              role="row"
              data-index={index}
              aria-rowindex={index + 2}
              aria-selected={index === row}
              className={styles.line}
              style={{ transform: `translateY(${start}px)` }}
            >
              {line === undefined ? (
                <div role="gridcell">
                  <span className={styles.bone} />
                </div>
              ) : (
                <GapLine
                  code={code}
                  row={line}
                  draft={drafts.get(key)}
                  context={context}
                  fields={fields}
                  reading={reading}
                  chosenColumn={from !== to && index >= from && index <= to ? at.column : -1}
                  current={
                    index === row
                      ? {
                          column: at.column,
                          takesFocus: isTouched,
                          onType: (field, typed) => store.type(code, [{ row: line, field, text: typed }]),
                          onKeyDown: (event, writing) => {
                            setTouched(true);
                            onKeyDown(event, writing);
                          },
                          onPaste,
                        }
                      : null
                  }
                />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** Whether the grid may take the focus as it appears. */
const isNobodyTyping = (): boolean => !(document.activeElement instanceof HTMLInputElement);
