import { describe, expect, it } from 'vitest';
import type { Field } from '../fields.ts';
import type { Cell } from '../grid.ts';
import { type Findings, dayIn, moneyIn, yearsIn } from './readCell.ts';
import type { Problem } from '../rows/rejections.ts';

const text = (words: string): Cell => ({ kind: 'text', text: words });
const number = (value: number): Cell => ({ kind: 'number', value });

/** Findings that can be looked at afterwards; every cell is called "Ô B2". */
function collector() {
  const problems: Problem[] = [];
  const warnings: string[] = [];
  const notes: (readonly [Field, string])[] = [];
  const findings: Findings = {
    name: () => 'Ô B2',
    problems,
    warnings,
    asides: [],
    note: (field, words) => void notes.push([field, words]),
  };
  return { findings, problems, warnings, notes };
}

function readDay(cell: Cell) {
  const { findings, ...found } = collector();
  return { day: dayIn(findings, 'noticeDate', cell), ...found };
}

function readMoney(cell: Cell, unit: number) {
  const { findings, ...found } = collector();
  return { amount: moneyIn(findings, 'amountDue', { cell, unit }), ...found };
}

const NOTHING = { problems: [], warnings: [], notes: [] };

describe('a day in a cell', () => {
  it.each<readonly [Cell, string | null]>([
    [{ kind: 'empty' }, null],
    [text('-'), null],
    [text('chưa có'), null],
    [text('02/10/2024'), '2024-10-02'],
    [{ kind: 'date', serial: 45_567 }, '2024-10-02'],
    [number(45_567), '2024-10-02'],
  ])('is read without a word: %o', (cell, day) => {
    expect(readDay(cell)).toEqual({ day, ...NOTHING });
  });

  it.each<readonly [Cell, string, string]>([
    [text('31/02/2026'), 'impossible-date', '31/02/2026'],
    [text(' 29/02/2025 '), 'impossible-date', '29/02/2025'],
    [{ kind: 'date', serial: 60 }, 'impossible-date', '60'],
    [text('10/2024'), 'unreadable-date', '10/2024'],
    [text('đầu tháng 10'), 'unreadable-date', 'đầu tháng 10'],
    [number(2024), 'unreadable-date', '2024'],
  ])('rejects the row: %o is an %s', (cell, code, shown) => {
    const { problems, ...rest } = readDay(cell);

    expect(problems).toEqual([
      { code, field: 'noticeDate', sentence: expect.stringContaining(`Ô B2 ghi "${shown}": `) },
    ]);
    expect(rest).toEqual({ day: null, warnings: [], notes: [] });
  });

  it.each<readonly [Cell, string]>([
    [text('chưa rõ'), 'chưa rõ'],
    [text('  không   nhớ '), 'không nhớ'],
    [{ kind: 'boolean', value: true }, 'TRUE'],
    [{ kind: 'error', text: '#N/A' }, '#N/A'],
    [{ kind: 'error', text: '=A1+B2' }, '=A1+B2'],
  ])('is left out with a warning: %o', (cell, shown) => {
    const warnings = [`Ô B2 ghi "${shown}": không phải ngày, để trống.`];

    expect(readDay(cell)).toEqual({ day: null, ...NOTHING, warnings });
  });

  it.each<readonly [Cell, string]>([
    [{ kind: 'date', serial: 45_567.5 }, '12:00'],
    [number(45_567.25), '06:00'],
    [text('02/10/2024 14:30'), '14:30'],
  ])('loses its time, with a note and a warning: %o', (cell, clock) => {
    expect(readDay(cell)).toEqual({
      day: '2024-10-02',
      problems: [],
      warnings: [expect.stringContaining(`Ô B2 có giờ ${clock} kèm ngày 02/10/2024`)],
      notes: [['noticeDate', `giờ ghi kèm ${clock} đã bỏ, lấy ngày 02/10/2024.`]],
    });
  });

  it.each<readonly [Cell, string]>([
    [text('01/10/2024 23:59:30'), '23:59:30'],
    [{ kind: 'date', serial: 45_566.999 }, '23:58:34'],
  ])('is the next one just before midnight, with a note: %o', (cell, clock) => {
    const notes = [['noticeDate', `giờ ghi kèm ${clock}, sát nửa đêm: lấy ngày hôm sau, 02/10/2024.`]];

    expect(readDay(cell)).toEqual({ day: '2024-10-02', ...NOTHING, notes });
  });
});

describe('money in a cell', () => {
  it.each<readonly [Cell, number, number | null]>([
    [{ kind: 'empty' }, 1, null],
    [text('không'), 1_000, null],
    [text('1.234.567 đ'), 1, 1_234_567],
    [number(1_234_567), 1, 1_234_567],
    [number(0), 1, 0],
    [text('1.234'), 1_000, 1_234_000],
    [number(1_234), 1_000, 1_234_000],
    [number(1.5), 1_000, 1_500],
    [number(12.345), 1_000_000, 12_345_000],
  ])('is read without a word: %o in units of %i', (cell, unit, amount) => {
    expect(readMoney(cell, unit)).toEqual({ amount, ...NOTHING });
  });

  it.each<readonly [Cell, number, number, string]>([
    [{ kind: 'number', value: 1.5, shownWhole: true }, 1, 2, 'phần lẻ sau đồng đã làm tròn, lấy 2 đ.'],
    [number(150_000.5), 1, 150_001, 'phần lẻ sau đồng đã làm tròn, lấy 150.001 đ.'],
    [number(1_234.567_8), 1_000, 1_234_568, 'phần lẻ sau đồng đã làm tròn, lấy 1.234.568 đ.'],
    [text('5 triệu'), 1, 5_000_000, 'ghi "5 triệu", đọc là 5.000.000 đ.'],
    [text('5 triệu'), 1_000, 5_000_000, 'ghi "5 triệu", đọc là 5.000.000 đ.'],
    [text(' 1,5  tỷ '), 1_000_000, 1_500_000_000, 'ghi "1,5 tỷ", đọc là 1.500.000.000 đ.'],
  ])('is noted when changed: %o in units of %i', (cell, unit, amount, note) => {
    expect(readMoney(cell, unit)).toEqual({ amount, ...NOTHING, notes: [['amountDue', note]] });
  });

  it.each<readonly [Cell, number, string, string]>([
    [number(-1), 1, 'negative-amount', '"-1": số tiền âm'],
    [text('(5.000)'), 1_000, 'negative-amount', '"(5.000)": số tiền âm'],
    [text('1.234.567,5'), 1, 'unreadable-amount', '"1.234.567,5": có phần lẻ dưới 1 đồng'],
    [number(1.5), 1, 'unreadable-amount', '"1.5": có phần lẻ dưới 1 đồng'],
    [text('1.000.000.000.001'), 1_000, 'unreadable-amount', '"1.000.000.000.001": lớn quá mức'],
    [number(1_000_000_000_001), 1_000, 'unreadable-amount', '"1000000000001": lớn quá mức'],
    [text('đã thu đủ'), 1, 'unreadable-amount', '"đã thu đủ": không đọc được thành số tiền'],
    [{ kind: 'date', serial: 45_567 }, 1, 'unreadable-amount', '"02/10/2024": không đọc được'],
    [{ kind: 'error', text: '#REF!' }, 1, 'unreadable-amount', '"#REF!": không đọc được'],
  ])('rejects the row: %o in units of %i is a %s', (cell, unit, code, words) => {
    const { problems, ...rest } = readMoney(cell, unit);

    expect(problems).toEqual([
      { code, field: 'amountDue', sentence: expect.stringContaining(`Ô B2 ghi ${words}`) },
    ]);
    expect(rest).toEqual({ amount: null, warnings: [], notes: [] });
  });
});

describe('a year in words', () => {
  it.each([
    ['1985', [1985]],
    ['sinh năm 1985', [1985]],
    ['12/03/1985', [1985]],
    ['SN2001', [2001]],
    ['1980; 1982', [1980, 1982]],
    ['SN 1980 và SN 1980', [1980, 1980]],
    ['', []],
    ['85', []],
    ['1885', []],
    ['19850', []],
    ['079085001985', []],
    ['không rõ', []],
  ])('is found in %j: %s', (words, years) => {
    expect(yearsIn(words)).toEqual(years);
  });
});
