import { expect, it } from 'vitest';
import { cellAfterKey, type CellPlace, type Key } from './gridMove.ts';

const size = { rows: 40, columns: 2, page: 10 };
const plain = (key: string): Key => ({ key, ctrlKey: false, shiftKey: false });
const ctrl = (key: string): Key => ({ ...plain(key), ctrlKey: true });
const shift = (key: string): Key => ({ ...plain(key), shiftKey: true });
const cell = (row: number, column: number): CellPlace => ({ row, column });

it.each<[Key, CellPlace, CellPlace | null]>([
  [plain('ArrowDown'), cell(3, 1), cell(4, 1)],
  [plain('ArrowUp'), cell(0, 1), cell(0, 1)],
  [plain('ArrowRight'), cell(3, 0), cell(3, 1)],
  [plain('ArrowRight'), cell(3, 1), cell(3, 1)],
  [plain('ArrowLeft'), cell(3, 0), cell(3, 0)],
  [plain('Enter'), cell(39, 0), cell(39, 0)],
  [shift('Enter'), cell(5, 0), cell(4, 0)],
  [plain('PageDown'), cell(35, 0), cell(39, 0)],
  [plain('PageUp'), cell(35, 0), cell(25, 0)],
  [plain('Home'), cell(35, 1), cell(35, 0)],
  [ctrl('Home'), cell(35, 1), cell(0, 0)],
  [ctrl('End'), cell(35, 0), cell(39, 1)],
  [plain('Tab'), cell(3, 1), cell(4, 0)],
  [shift('Tab'), cell(3, 0), cell(2, 1)],
  [plain('Tab'), cell(39, 1), null],
  [shift('Tab'), cell(0, 0), null],
  [plain('x'), cell(3, 0), null],
])('%o from %o leads to %o', (key, at, to) => {
  expect(cellAfterKey(key, at, size)).toEqual(to);
});

it('moves nowhere where there are no rows', () => {
  expect(cellAfterKey(plain('ArrowDown'), cell(0, 0), { ...size, rows: 0 })).toBeNull();
});
