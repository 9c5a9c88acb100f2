import { describe, expect, it } from 'vitest';
import { rowAfterKey, tableStyle } from './tableColumns.ts';

describe('moving in a list of 100 rows, 20 on a page, from row 50', () => {
  it.each([
    ['ArrowDown', 51],
    ['j', 51],
    ['ArrowUp', 49],
    ['k', 49],
    ['PageDown', 70],
    ['PageUp', 30],
    ['Home', 0],
    ['End', 99],
    ['x', null],
  ])('%s leads to %s', (key, row) => {
    expect(rowAfterKey(key, 50, { count: 100, rows: 20 })).toBe(row);
  });
});

it.each([
  ['PageDown', 95, 99],
  ['ArrowUp', 0, 0],
  ['ArrowDown', -1, 0],
])('%s from %i stays inside the list, at %i', (key, from, row) => {
  expect(rowAfterKey(key, from, { count: 100, rows: 20 })).toBe(row);
});

it('does not move in an empty list', () => {
  expect(rowAfterKey('End', -1, { count: 0, rows: 20 })).toBeNull();
});

it('adds up the least width of its columns', () => {
  const column = (width: string) => ({ key: width, header: '', width, cell: () => null });

  expect(tableStyle([column('120px'), column('minmax(160px, 2fr)')], 36)).toEqual({
    '--columns': '120px minmax(160px, 2fr)',
    '--least': '280px',
    '--row': '36px',
  });
});
