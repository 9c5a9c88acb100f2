import type { Preview } from './mapping.ts';

export type ChangedRow = Preview['changes']['different'][number];

/** Whose differences are to be taken in: of all rows, also of those that are not shown, or of these. */
export type Taken = 'all' | readonly ChangedRow[];

export const NONE_TAKEN: Taken = [];

/** How many cases that is. */
export const takenCount = (taken: Taken, { changes }: Preview): number =>
  taken === 'all' ? changes.differentTotal : taken.length;

const isSame = (one: ChangedRow, other: ChangedRow): boolean =>
  one.row === other.row && one.sheet === other.sheet;

export const isTaken = (taken: Taken, row: ChangedRow): boolean =>
  taken === 'all' || taken.some((other) => isSame(other, row));

/** With one row ticked or no longer; all ticked one by one are all, as long as all are shown. */
export function withTick(taken: Taken, row: ChangedRow, { changes }: Preview): Taken {
  const before = taken === 'all' ? changes.different : taken;
  const next = isTaken(taken, row) ? before.filter((other) => !isSame(other, row)) : [...before, row];
  return next.length === changes.differentTotal ? 'all' : next;
}

/** As the import asks for it. */
export const takeOf = (taken: Taken) =>
  taken === 'all' ? taken : taken.map(({ sheet, row }) => ({ sheet, row }));
