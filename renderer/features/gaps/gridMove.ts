/** A cell of the grid among those that can be filled. */
export type CellPlace = { readonly row: number; readonly column: number };

export type GridSize = {
  readonly rows: number;
  readonly columns: number;
  /** Rows in sight. */
  readonly page: number;
};

type Key = { readonly key: string; readonly ctrlKey: boolean; readonly shiftKey: boolean };

const UP_DOWN: Readonly<Record<string, (size: GridSize) => number>> = {
  ArrowDown: () => 1,
  ArrowUp: () => -1,
  Enter: () => 1,
  PageDown: ({ page }) => page,
  PageUp: ({ page }) => -page,
};
const SIDEWAYS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** Where a key leads from a cell, within the grid; null when it does not move or would leave the grid. */
export function cellAfterKey(
  { key, ctrlKey, shiftKey }: Key,
  at: CellPlace,
  size: GridSize,
): CellPlace | null {
  if (size.rows === 0) return null;
  if (key === 'Tab') return cellAfterTab(at, shiftKey ? -1 : 1, size);
  const down = UP_DOWN[key]?.(size);
  if (down !== undefined)
    return { ...at, row: within(at.row + (shiftKey && key === 'Enter' ? -down : down), size.rows) };
  const sideways = SIDEWAYS[key];
  if (sideways !== undefined) return { ...at, column: within(at.column + sideways, size.columns) };
  if (key === 'Home') return { row: ctrlKey ? 0 : at.row, column: 0 };
  if (key === 'End') return { row: ctrlKey ? size.rows - 1 : at.row, column: size.columns - 1 };
  return null;
}

/** Cell by cell, line by line; before the first and after the last Tab leaves the grid. */
function cellAfterTab(
  { row, column }: CellPlace,
  step: 1 | -1,
  { rows, columns }: GridSize,
): CellPlace | null {
  const next = row * columns + column + step;
  return next < 0 || next >= rows * columns
    ? null
    : { row: Math.floor(next / columns), column: next % columns };
}

const within = (at: number, count: number): number => Math.min(count - 1, Math.max(0, at));

/** Whether a key begins to write into a cell. */
export const beginsText = ({
  key,
  ctrlKey,
  altKey,
  metaKey,
}: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>): boolean =>
  [...key].length === 1 && key !== ' ' && !ctrlKey && !altKey && !metaKey;
