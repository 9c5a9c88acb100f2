import { type ClipboardEvent, type KeyboardEvent, useState } from 'react';
import type { GapRow } from '#shared/contract/gaps.ts';
import type { FillField } from '#shared/domain/case/filling/columns.ts';
import type { Typed } from './draftStore.ts';
import { cellAfterKey, type CellPlace, type GridSize } from './gridMove.ts';
import { pastedCells } from './pasted.ts';

type Cells = {
  readonly fields: readonly FillField[];
  readonly size: () => GridSize;
  /** What stands in a cell as it was typed. */
  readonly textOf: (row: GapRow, field: FillField) => string;
  /** Rows of the list from one on, also those that were not in sight yet. */
  readonly rowsFrom: (first: number, count: number) => Promise<readonly GapRow[]>;
  readonly type: (typed: readonly Typed[]) => void;
  /** Escape leaves the grid. */
  readonly onLeave: () => void;
};

/** The current cell, the rows chosen with it (Shift and the arrows), and what the keys and the clipboard do there. */
export function useGridCells({ fields, size, textOf, rowsFrom, type, onLeave }: Cells) {
  const [at, setAt] = useState<CellPlace>({ row: 0, column: 0 });
  const [anchor, setAnchor] = useState<number | null>(null);
  const [from, to] = [Math.min(anchor ?? at.row, at.row), Math.max(anchor ?? at.row, at.row)];
  const field = fields[at.column];

  const goTo = (place: CellPlace): void => {
    setAt(place);
    setAnchor(null);
  };

  /** The text of the first chosen cell in all that are chosen; of one alone, that of the cell above. */
  const fillDown = async (): Promise<void> => {
    const first = from === to ? from - 1 : from;
    if (first < 0 || field === undefined) return;
    const [source, ...others] = await rowsFrom(first, to - first + 1);
    if (source !== undefined) type(others.map((row) => ({ row, field, text: textOf(source, field) })));
  };

  const paste = async (cells: readonly (readonly string[])[]): Promise<void> => {
    const [[only = ''] = []] = cells;
    const isOne = cells.length === 1 && cells[0]?.length === 1;
    const count = isOne ? to - from + 1 : cells.length;
    const rows = await rowsFrom(from, count);
    type(
      rows.flatMap((row, down) =>
        (isOne ? [only] : (cells[down] ?? [])).flatMap((text, across) => {
          const into = fields[at.column + across];
          return into === undefined ? [] : [{ row, field: into, text }];
        }),
      ),
    );
  };

  const onPaste = (event: ClipboardEvent): void => {
    const cells = pastedCells(event.clipboardData.getData('text/plain'));
    // One text into one cell: the browser's own paste, at the caret.
    if (cells.length === 1 && cells[0]?.length === 1 && from === to) return;
    event.preventDefault();
    void paste(cells);
  };

  const extend = ({ key, ctrlKey }: KeyboardEvent): boolean => {
    const next = cellAfterKey({ key, ctrlKey, shiftKey: false }, at, size());
    if (next === null) return false;
    setAnchor((before) => before ?? at.row);
    setAt({ row: next.row, column: at.column });
    return true;
  };

  /** @param writing the caret is in the text: sideways keys are the text's own */
  const onKeyDown = (event: KeyboardEvent, writing: boolean): void => {
    if (event.nativeEvent.isComposing || event.altKey || event.metaKey) return;
    if (!handled(event, writing)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  const handled = (event: KeyboardEvent, writing: boolean): boolean => {
    const { key, ctrlKey, shiftKey } = event;
    if (ctrlKey && key.toLowerCase() === 'd') {
      void fillDown();
      return true;
    }
    if (key === 'Escape') {
      onLeave();
      return true;
    }
    if (ctrlKey && key !== 'Home' && key !== 'End') return false;
    if (writing && OF_TEXT.has(key)) return false;
    if (shiftKey && EXTENDS.has(key)) return extend(event);
    const next = cellAfterKey(event, at, size());
    if (next !== null) goTo(next);
    return next !== null;
  };

  return { at, from, to, goTo, onKeyDown, onPaste };
}

const OF_TEXT: ReadonlySet<string> = new Set(['ArrowLeft', 'ArrowRight', 'Home', 'End']);
const EXTENDS: ReadonlySet<string> = new Set(['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp']);
