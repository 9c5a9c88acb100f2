import {
  type ClipboardEvent,
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { GapRow } from '#shared/contract/gaps.ts';
import { fillColumns } from '#shared/domain/case/filling/columns.ts';
import type { GapCode } from '#shared/domain/case/state/state.ts';
import type { Pages } from '../../api/usePages.ts';
import { formatAmount } from '../../text/amount.ts';
import { useToast } from '../../ui/Toast.tsx';
import { draftKey } from './draftStore.ts';
import type { Reading } from './fillText.ts';
import { useGapDrafts } from './GapDrafts.tsx';
import { contextColumns } from './gapContext.tsx';
import { GapHead, gridTracks } from './GapHead.tsx';
import { GapLine } from './GapLine.tsx';
import styles from './Gaps.module.css';
import { problemOf } from './problemOf.ts';
import { pageRows, useGapRows } from './useGapRows.ts';
import { useGridCells } from './useGridCells.ts';

type Props = {
  readonly code: GapCode;
  readonly pages: Pages<GapRow>;
  readonly reading: Reading;
  readonly rowsFrom: (first: number, count: number) => Promise<readonly GapRow[]>;
  /** How often rows were saved: what was saved is gone, and the first line is the next to fill. */
  readonly saves: number;
  readonly onLeave: () => void;
};

/** Cases by line, what they lack by column, filled like a sheet; thousands of lines, those in sight alone drawn. */
export function GapGrid({ code, pages, reading, rowsFrom, saves, onLeave }: Props): ReactNode {
  const { text } = reading;
  const [drafts, store] = useGapDrafts();
  const toast = useToast();
  const scroller = useRef<HTMLDivElement>(null);
  const [isTouched, setTouched] = useState(isNobodyTyping);
  const context = useMemo(() => contextColumns(code, text), [code, text]);
  const fields = fillColumns[code];
  const { at, from, to, goTo, onKeyDown, onPaste } = useGridCells({
    fields,
    size: () => ({ rows: pages.count, columns: fields.length, page: pageRows(scroller.current) }),
    textOf: (row, field) => drafts.get(draftKey(code, row))?.texts[field] ?? '',
    rowsFrom,
    type: (typed) => store.type(code, typed),
    onLeftOver: (cells) => toast({ text: text.gaps.leftOver(formatAmount(cells)) }),
    saves,
    onLeave,
  });
  // Saved rows leave the list: the current cell stays at its place, or in the last line there is.
  const row = Math.min(at.row, pages.count - 1);
  const { places, height } = useGapRows({ pages, row, scroller });
  const draftAt = (index: number) => {
    const line = index < 0 ? undefined : pages.rowAt(index);
    return line === undefined ? undefined : drafts.get(draftKey(code, line));
  };
  const problem = problemOf(draftAt(row), reading);

  const pick = ({ target }: MouseEvent): void => {
    const place = placeUnder(target);
    if (place === null) return;
    setTouched(true);
    goTo(place);
  };
  const listen = (event: KeyboardEvent): void => {
    if (!(event.target instanceof HTMLInputElement)) return;
    setTouched(true);
    onKeyDown(event, event.target.dataset['writing'] === 'true');
  };
  const take = (event: ClipboardEvent): void => {
    setTouched(true);
    onPaste(event);
  };
  return (
    <>
      <div
        ref={scroller}
        role="grid"
        tabIndex={-1}
        aria-label={text.gaps.list(text.words.gap[code])}
        aria-rowcount={pages.count + 1}
        aria-busy={pages.loading}
        className={styles.grid}
        style={{ '--tracks': gridTracks(code, context) } as CSSProperties}
        onClick={pick}
        onKeyDown={listen}
        onPaste={take}
      >
        <GapHead code={code} context={context} text={text} />
        <div role="rowgroup" className={styles.body} style={{ height }}>
          {places.map(({ index, start }) => {
            const line = pages.rowAt(index);
            return (
              <div
                key={line === undefined ? index : draftKey(code, line)}
                role="row"
                data-index={index}
                aria-rowindex={index + 2}
                aria-selected={index === row}
                className={styles.line}
                style={{ transform: `translateY(${start}px)` }}
              >
                {line === undefined ? (
                  <div role="gridcell" aria-label={text.gaps.loading}>
                    <span className={styles.bone} />
                  </div>
                ) : (
                  <GapLine
                    code={code}
                    row={line}
                    draft={draftAt(index)}
                    context={context}
                    reading={reading}
                    chosenColumn={from !== to && index >= from && index <= to ? at.column : -1}
                    current={
                      index === row
                        ? {
                            column: at.column,
                            takesFocus: isTouched,
                            onType: (field, typed) => store.type(code, [{ row: line, field, text: typed }]),
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
      {problem === null ? null : <p className={styles.reasonNow}>{problem}</p>}
    </>
  );
}

/** Whether the grid may take the focus as it appears. */
const isNobodyTyping = (): boolean => !(document.activeElement instanceof HTMLInputElement);

/** The cell under the pointer: in a column that is not filled, the first that is; null where the caret is already. */
function placeUnder(target: EventTarget): { readonly row: number; readonly column: number } | null {
  if (!(target instanceof Element) || target instanceof HTMLInputElement) return null;
  const row = Number(target.closest('[data-index]')?.getAttribute('data-index') ?? -1);
  const column = Number(target.closest('[data-column]')?.getAttribute('data-column') ?? 0);
  return row < 0 ? null : { row, column };
}
