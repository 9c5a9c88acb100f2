/** A cell of the grid among those that can be filled. */
export type CellPlace = { readonly row: number; readonly column: number };

export type GridSize = {
  readonly rows: number;
  readonly columns: number;
  /** Rows in sight. */
  readonly page: number;
};

export type Key = { readonly key: string; readonly ctrlKey: boolean; readonly shiftKey: boolean };

type Move = (at: CellPlace, size: GridSize, key: Key) => CellPlace | null;

const within = (at: number, count: number): number => Math.min(count - 1, Math.max(0, at));

const down =
  (step: (size: GridSize, key: Key) => number): Move =>
  (at, size, key) => ({ ...at, row: within(at.row + step(size, key), size.rows) });

const aside =
  (step: 1 | -1): Move =>
  (at, { columns }) => ({ ...at, column: within(at.column + step, columns) });

/** Cell by cell, line by line; before the first and after the last Tab leaves the grid. */
const byTab: Move = ({ row, column }, { rows, columns }, { shiftKey }) => {
  const next = row * columns + column + (shiftKey ? -1 : 1);
  return next < 0 || next >= rows * columns
    ? null
    : { row: Math.floor(next / columns), column: next % columns };
};

const MOVES: Readonly<Record<string, Move>> = {
  ArrowDown: down(() => 1),
  ArrowUp: down(() => -1),
  Enter: down((_size, { shiftKey }) => (shiftKey ? -1 : 1)),
  PageDown: down(({ page }) => page),
  PageUp: down(({ page }) => -page),
  ArrowLeft: aside(-1),
  ArrowRight: aside(1),
  Home: ({ row }, _size, { ctrlKey }) => ({ row: ctrlKey ? 0 : row, column: 0 }),
  End: ({ row }, { rows, columns }, { ctrlKey }) => ({ row: ctrlKey ? rows - 1 : row, column: columns - 1 }),
  Tab: byTab,
};

/** Where a key leads from a cell, within the grid; null when it does not move or would leave the grid. */
export const cellAfterKey = (key: Key, at: CellPlace, size: GridSize): CellPlace | null =>
  size.rows === 0 ? null : (MOVES[key.key]?.(at, size, key) ?? null);
