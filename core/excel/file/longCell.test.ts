import { describe, expect, it } from 'vitest';
import { EMPTY_CELL } from '../grid.ts';
import type { Cell } from '../grid.ts';
import { cutCell, LONGEST_CELL, longCellColumn } from './longCell.ts';

const textOf = (length: number): Cell => ({ kind: 'text', text: 'ă'.repeat(length) });
const AT_MOST = textOf(32_767);
const TOO_LONG = textOf(32_768);
const ONE: Cell = { kind: 'number', value: 1 };

describe('text longer than a cell may hold', () => {
  it('knows the bound of Excel', () => {
    expect(LONGEST_CELL).toBe(32_767);
  });

  it.each<[string, readonly Cell[], number | null]>([
    ['no cells', [], null],
    ['cells in bounds', [textOf(0), EMPTY_CELL, ONE, textOf(5)], null],
    ['a text of the most characters', [AT_MOST], null],
    ['one character more', [TOO_LONG], 0],
    ['after cells in bounds', [ONE, AT_MOST, TOO_LONG, EMPTY_CELL], 2],
    ['the first of two', [EMPTY_CELL, TOO_LONG, ONE, TOO_LONG], 1],
    ['text of an error is no text of a cell', [{ kind: 'error', text: 'x'.repeat(40_000) }], null],
  ])('%s', (_what, cells, column) => {
    expect(longCellColumn({ number: 7, cells })).toBe(column);
  });

  it.each<[string, Cell]>([
    ['one character more', TOO_LONG],
    ['much more', textOf(100_000)],
  ])('%s is cut to what a cell may hold', (_what, cell) => {
    expect(cutCell(cell)).toEqual(AT_MOST);
    expect(longCellColumn({ number: 1, cells: [cutCell(cell)] })).toBeNull();
  });

  it('keeps the beginning', () => {
    const cut = cutCell({ kind: 'text', text: `${'a'.repeat(32_766)}bc` });

    expect(cut).toEqual({ kind: 'text', text: `${'a'.repeat(32_766)}b` });
  });

  it.each<[string, Cell]>([
    ['a text of the most characters', AT_MOST],
    ['an empty text', textOf(0)],
    ['an empty cell', EMPTY_CELL],
    ['a number', ONE],
    ['a date', { kind: 'date', serial: 45_000 }],
    ['a yes or no', { kind: 'boolean', value: true }],
    ['an error', { kind: 'error', text: '#REF!' }],
  ])('%s stays as it is', (_what, cell) => {
    expect(cutCell(cell)).toBe(cell);
  });
});
