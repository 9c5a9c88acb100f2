import { expect, it } from 'vitest';
import { beginsText, cellAfterKey, type CellPlace } from './gridMove.ts';

const size = { rows: 40, columns: 2, page: 10 };
const key = (name: string, ctrlKey = false, shiftKey = false) => ({ key: name, ctrlKey, shiftKey });

it.each<[string, CellPlace, CellPlace | null, boolean?, boolean?]>([
  ['ArrowDown', { row: 3, column: 1 }, { row: 4, column: 1 }],
  ['ArrowUp', { row: 0, column: 1 }, { row: 0, column: 1 }],
  ['ArrowRight', { row: 3, column: 0 }, { row: 3, column: 1 }],
  ['ArrowRight', { row: 3, column: 1 }, { row: 3, column: 1 }],
  ['ArrowLeft', { row: 3, column: 0 }, { row: 3, column: 0 }],
  ['Enter', { row: 39, column: 0 }, { row: 39, column: 0 }],
  ['Enter', { row: 5, column: 0 }, { row: 4, column: 0 }, false, true],
  ['PageDown', { row: 35, column: 0 }, { row: 39, column: 0 }],
  ['PageUp', { row: 35, column: 0 }, { row: 25, column: 0 }],
  ['Home', { row: 35, column: 1 }, { row: 35, column: 0 }],
  ['Home', { row: 35, column: 1 }, { row: 0, column: 0 }, true],
  ['End', { row: 35, column: 0 }, { row: 39, column: 1 }, true],
  ['Tab', { row: 3, column: 1 }, { row: 4, column: 0 }],
  ['Tab', { row: 3, column: 0 }, { row: 2, column: 1 }, false, true],
  ['Tab', { row: 39, column: 1 }, null],
  ['Tab', { row: 0, column: 0 }, null, false, true],
  ['x', { row: 3, column: 0 }, null],
])('%s from %o leads to %o', (name, at, to, ctrl, shift) => {
  expect(cellAfterKey(key(name, ctrl, shift), at, size)).toEqual(to);
});

it('moves nowhere where there are no rows', () => {
  expect(cellAfterKey(key('ArrowDown'), { row: 0, column: 0 }, { ...size, rows: 0 })).toBeNull();
});

it.each([
  ['5', true],
  ['đ', true],
  [' ', false],
  ['Enter', false],
  ['F2', false],
])('%s begins to write: %s', (name, begins) => {
  const plain = { key: name, ctrlKey: false, altKey: false, metaKey: false };
  expect(beginsText(plain)).toBe(begins);
  expect(beginsText({ ...plain, ctrlKey: true })).toBe(false);
});
