import { describe, expect, it } from 'vitest';
import { cellOf, columnOf, holdsMarks, sumBeside } from './fieldCells.ts';
import type { Field } from '../fields.ts';
import type { Cell } from '../grid.ts';

const EMPTY: Cell = { kind: 'empty' };
const ERROR: Cell = { kind: 'error', text: '#REF!' };
/** 02/10/2024 */
const DAY: Cell = { kind: 'date', serial: 45_567 };

const text = (words: string): Cell => ({ kind: 'text', text: words });
const number = (value: number): Cell => ({ kind: 'number', value });
const rowOf = (...cells: readonly Cell[]) => ({ number: 7, cells });
const columnsOf = (...fields: readonly Field[]) => new Map(fields.map((field, index) => [field, index]));

const BOTH = columnsOf('decisionNumber', 'decisionDate');
const NUMBERS = columnsOf('decisionNumber');
const DAYS = columnsOf('decisionDate');
const together = text('01/QĐ-THADS ngày 02/10/2024');

describe('the column of a field', () => {
  it.each<[Field, readonly Field[], number | undefined]>([
    ['decisionDate', ['decisionNumber', 'decisionDate'], 1],
    ['decisionNumber', ['decisionDate', 'decisionNumber'], 1],
    ['decisionDate', ['court', 'decisionNumber'], 1],
    ['decisionNumber', ['court', 'decisionDate'], 1],
    ['judgmentDate', ['judgmentNumber'], 0],
    ['judgmentDate', ['decisionNumber', 'decisionDate'], undefined],
    ['court', ['order', 'court'], 1],
    ['court', ['order'], undefined],
    ['docketDate', [], undefined],
  ])('of %s among %j is %j', (field, fields, column) => {
    expect(columnOf(columnsOf(...fields), field)).toBe(column);
  });
});

describe('the cell of a field', () => {
  it.each([
    ['each its own', BOTH, [text('01/QĐ-THADS'), DAY], text('01/QĐ-THADS'), DAY],
    ['a day in words', BOTH, [text('01/QĐ'), text('02/10/2024')], text('01/QĐ'), text('02/10/2024')],
    ['words before the number', BOTH, [text('QĐ số 01/QĐ'), DAY], text('01/QĐ'), DAY],
    ['blanks in the number', BOTH, [text('  01/QĐ  '), DAY], text('01/QĐ'), DAY],
    ['a bare number', BOTH, [number(12), DAY], number(12), DAY],
    ['nothing', BOTH, [], EMPTY, EMPTY],
    ['an error', BOTH, [ERROR, ERROR], ERROR, ERROR],
    ['a day beside the number alone', BOTH, [together], text('01/QĐ-THADS'), text('02/10/2024')],
    ['a day column of blanks', BOTH, [together, text('  ')], text('01/QĐ-THADS'), text('02/10/2024')],
    ['a day in both', BOTH, [text('01/QĐ ngày 03/10/2024'), DAY], text('01/QĐ'), DAY],
    ['more than a day', BOTH, [text('01/QĐ'), together], text('01/QĐ'), text('02/10/2024')],
    ['no day in its column', BOTH, [text('01/QĐ'), text('chờ ký')], text('01/QĐ'), text('chờ ký')],
    ['number and day', NUMBERS, [together], text('01/QĐ-THADS'), text('02/10/2024')],
    ['day and number', NUMBERS, [text('02/10/2024; số 01/QĐ')], text('01/QĐ'), text('02/10/2024')],
    ['a number without day', NUMBERS, [text('01/QĐ')], text('01/QĐ'), EMPTY],
    ['a sum too', NUMBERS, [text('41/QĐ; 05/08/2026; 152.000.000đ')], text('41/QĐ'), text('05/08/2026')],
    ['both in the day column', DAYS, [together], text('01/QĐ-THADS'), text('02/10/2024')],
    ['a dash for the day', BOTH, [together, text('-')], text('01/QĐ-THADS'), text('02/10/2024')],
    ['a dash and no day', BOTH, [text('01/QĐ'), text('-')], text('01/QĐ'), text('-')],
    ['no number in its column', BOTH, [EMPTY, together], text('01/QĐ-THADS'), text('02/10/2024')],
    ['a dash for the number', BOTH, [text('–'), together], text('01/QĐ-THADS'), text('02/10/2024')],
    ['words in the day column', BOTH, [EMPTY, text('chờ ký số 3')], EMPTY, text('chờ ký số 3')],
    ['no number at all', BOTH, [EMPTY, DAY], EMPTY, DAY],
    ['a figure in the day column', DAYS, [number(12)], text('12'), EMPTY],
    ['a day alone', DAYS, [DAY], EMPTY, DAY],
    ['a day alone in words', DAYS, [text('02/10/2024')], EMPTY, text('02/10/2024')],
    ['a day alone spelt out', DAYS, [text('2 tháng 10 năm 2024')], EMPTY, text('2 tháng 10 năm 2024')],
    ['a day as a serial', DAYS, [number(45_567)], EMPTY, number(45_567)],
    ['an error in the day column', DAYS, [ERROR], EMPTY, ERROR],
    ['no column', columnsOf('court'), [together], EMPTY, EMPTY],
  ])('is the part it reads: %s', (_, columns, cells, ...expected) => {
    const row = rowOf(...cells);

    expect([cellOf(row, columns, 'decisionNumber'), cellOf(row, columns, 'decisionDate')]).toEqual(expected);
  });

  it.each([
    ['as it stands', [together], together],
    ['with its blanks', [text(' TAND ')], text(' TAND ')],
    ['empty outside the row', [], EMPTY],
  ])('without a partner is %s', (_, cells, cell) => {
    expect(cellOf(rowOf(...cells), columnsOf('court'), 'court')).toEqual(cell);
    expect(cellOf(rowOf(...cells), columnsOf('court'), 'note')).toEqual(EMPTY);
  });
});

describe('what stands in a cell besides', () => {
  it.each([
    ['41/QĐ; 05/08/2026; 152.000.000đ', NUMBERS, '152.000.000đ'],
    ['41/QĐ; 05/08/2026; 152.000.000đ', DAYS, '152.000.000đ'],
    ['41/QĐ; 05/08/2026; 152.000.000đ', columnsOf('court'), ''],
    ['41/QĐ-THADS ngày 05/08/2026', NUMBERS, ''],
    ['152.000.000đ', NUMBERS, ''],
    ['', NUMBERS, ''],
  ])('is the sum of %j', (words, columns, sum) => {
    expect(sumBeside(rowOf(text(words)), columns, 'decisionNumber')).toBe(sum);
  });

  it.each([
    ['a zero-width blank', text('01\u200B/QĐ'), 0, true],
    ['a mark of direction', text('\u202D01/QĐ'), 0, true],
    ['a hyphen that does not break', text('QĐ\u2011THADS'), 0, true],
    ['none', text('01/QĐ-THADS'), 0, false],
    ['a number', number(1), 0, false],
    ['nothing', EMPTY, 0, false],
    ['another cell', text('\u200B'), 1, false],
    ['no column', text('\u200B'), undefined, false],
  ])('may be hidden marks: %s', (_, cell, column, holds) => {
    expect(holdsMarks(rowOf(cell), column)).toBe(holds);
  });
});
