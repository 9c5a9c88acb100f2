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
  /** So many pasted cells found no place: the list or its columns ended before. */
  readonly onLeftOver: (cells: number) => void;
  /** When it grows, one begins again at the first line. */
  readonly saves: number;
  /** Escape leaves the grid. */
  readonly onLeave: () => void;
};

/** The current cell, the rows chosen with it (Shift and the arrows), and what the keys and the clipboard do there. */
export function useGridCells(cells: Cells) {
  const { fields, textOf, rowsFrom, type } = cells;
  const { at, from, to, goTo, extend } = useChosenCells(cells.saves);
  const field = fields[at.column];

  /** The text of the first chosen cell in all that are chosen; of one alone, that of the cell above. */
  const fillDown = async (): Promise<void> => {
    const first = from === to ? from - 1 : from;
    if (first < 0 || field === undefined) return;
    const [source, ...others] = await rowsFrom(first, to - first + 1);
    if (source !== undefined) type(others.map((row) => ({ row, field, text: textOf(source, field) })));
  };

  const paste = async (block: readonly (readonly string[])[]): Promise<void> => {
    const isOne = block.length === 1 && block[0]?.length === 1;
    const rows = await rowsFrom(from, isOne ? to - from + 1 : block.length);
    const typed = rows.flatMap((row, down) =>
      (block[isOne ? 0 : down] ?? []).flatMap((text, across) => {
        const into = fields[at.column + across];
        return into === undefined ? [] : [{ row, field: into, text }];
      }),
    );
    type(typed);
    const left = isOne ? 0 : countFilled(block.flat()) - countFilled(typed.map(({ text }) => text));
    if (left > 0) cells.onLeftOver(left);
  };

  const onPaste = (event: ClipboardEvent): void => {
    const block = pastedCells(event.clipboardData.getData('text/plain'));
    // One text into one cell: the browser's own paste, at the caret.
    if (block.length === 1 && block[0]?.length === 1 && from === to) return;
    event.preventDefault();
    void paste(block);
  };

  const move = (event: KeyboardEvent): boolean => {
    const isChoosing = event.shiftKey && EXTENDS.has(event.key);
    const next = cellAfterKey(event, at, cells.size());
    if (next === null) return false;
    (isChoosing ? extend : goTo)(next);
    return true;
  };

  /** @param writing the caret is in the text: sideways keys are the text's own */
  const onKeyDown = (event: KeyboardEvent, writing: boolean): void => {
    const { key, ctrlKey } = event;
    if (isElsewhere(event)) return;
    if (ctrlKey && key.toLowerCase() === 'd') void fillDown();
    else if (key === 'Escape') cells.onLeave();
    else if ((ctrlKey || writing) && isOfText(key, ctrlKey)) return;
    else if (!move(event)) return;
    event.preventDefault();
  };

  return { at, from, to, goTo, onKeyDown, onPaste };
}

/** A letter that is being put together, or a key of the window. */
const isElsewhere = ({ nativeEvent, altKey, metaKey }: KeyboardEvent): boolean =>
  nativeEvent.isComposing || altKey || metaKey;

const countFilled = (texts: readonly string[]): number => texts.filter((text) => text !== '').length;

const EXTENDS: ReadonlySet<string> = new Set(['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp']);
const OF_TEXT: ReadonlySet<string> = new Set(['ArrowLeft', 'ArrowRight', 'Home', 'End']);
const TO_THE_ENDS: ReadonlySet<string> = new Set(['Home', 'End']);

/** With Ctrl only the first and last cell are gone to; in a text sideways keys move the caret. */
const isOfText = (key: string, ctrlKey: boolean): boolean =>
  ctrlKey ? !TO_THE_ENDS.has(key) : OF_TEXT.has(key);

function useChosenCells(saves: number) {
  const [at, setAt] = useState<CellPlace>({ row: 0, column: 0 });
  const [anchor, setAnchor] = useState<number | null>(null);
  const [seen, setSeen] = useState(saves);
  const goTo = (place: CellPlace): void => {
    setAt(place);
    setAnchor(null);
  };
  if (seen !== saves) {
    setSeen(saves);
    goTo({ row: 0, column: 0 });
  }
  return {
    at,
    from: Math.min(anchor ?? at.row, at.row),
    to: Math.max(anchor ?? at.row, at.row),
    goTo,
    extend: ({ row }: CellPlace): void => {
      setAnchor((before) => before ?? at.row);
      setAt({ ...at, row });
    },
  };
}
