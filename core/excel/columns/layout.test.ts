import { describe, expect, it } from 'vitest';
import { DOCKET_LABELS, docketSheet, type TestCell, type TestSheet, workbookBytes } from '#test/workbooks.ts';
import type { Merge, Sheet } from '../grid.ts';
import { findLayout } from './layout.ts';
import { proposeMapping } from './mapping.ts';
import { parseWorkbook } from '../file/parseWorkbook.ts';
import { takenSheets } from './takenSheets.ts';

const book = (rows: readonly (readonly TestCell[])[], merges: readonly Merge[] = []): Sheet =>
  firstOf([{ name: 'S', rows, merges }]);

const firstOf = (sheets: readonly TestSheet[]): Sheet => {
  const [sheet] = takenSheets(parseWorkbook(workbookBytes(sheets))).taken;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
};

const HEADER = [
  'STT',
  'Ngày thụ lý',
  'Số QĐ thi hành án',
  'Ngày QĐ thi hành án',
  'Người phải thi hành án',
  'Số tiền',
];
const ROW = [1, '02/10/2024', '01/QĐ-THADS', '02/10/2024', 'Mai Đức Hòa', '300.000'];

const MAPPING = {
  A: 'order',
  B: 'docketDate',
  C: 'decisionNumber',
  D: 'decisionDate',
  E: 'debtorName',
  F: 'amountDue',
};

const shape = (sheet: Sheet) => {
  const { layout } = findLayout(sheet);
  return {
    rows: [layout.headerFirstRow, layout.headerLastRow, layout.dataFirstRow],
    mapping: proposeMapping(layout),
  };
};

describe('the header of a register', () => {
  it.each([
    ['in the first row', book([HEADER, ROW]), [1, 1, 2]],
    ['further down', book([['SỔ THỤ LÝ'], [], ['Năm 2026'], [], [], HEADER, ROW]), [6, 6, 7]],
    ['with column numbers', book([HEADER, ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'], ROW]), [1, 1, 3]],
    ['with letters and numbers', book([HEADER, ['A', 'B', 1, 2, 3, 4], ROW]), [1, 1, 3]],
    ['in capitals', book([HEADER.map((label) => label.toUpperCase()), ROW]), [1, 1, 2]],
    [
      'without tones',
      book([['stt', 'ngay thu ly', 'so qd tha', 'ngay qd tha', 'nguoi phai tha', 'so tien'], ROW]),
      [1, 1, 2],
    ],
    [
      'in NFD with line breaks',
      book([HEADER.map((label) => label.normalize('NFD').replaceAll(' ', ' \r\n')), ROW]),
      [1, 1, 2],
    ],
    ['with units in brackets', book([[...HEADER.slice(0, 5), 'Số tiền (đồng)'], ROW]), [1, 1, 2]],
  ])('is found %s', (_, workbook, rows) => {
    expect(shape(workbook)).toEqual({ rows, mapping: MAPPING });
  });

  it('is found over two rows, its groups merged or only centred', () => {
    const upper = [
      'STT',
      'Ngày thụ lý',
      'Quyết định thi hành án',
      null,
      'Người phải thi hành án',
      'Khoản phải thi hành',
    ];
    const lower = [null, null, 'Số', 'Ngày', 'Họ tên', 'Số tiền'];
    const merge = { firstRow: 1, lastRow: 1, firstColumn: 2, lastColumn: 3 };

    const found = [book([upper, lower, ROW], [merge]), book([upper, lower, ROW])].map(shape);

    expect(found).toEqual([
      { rows: [1, 2, 3], mapping: MAPPING },
      { rows: [1, 2, 3], mapping: MAPPING },
    ]);
  });

  it('is found over three rows, of which the upper name the lower', () => {
    const workbook = book([
      [null, null, 'Quyết định', null, null, null],
      ['STT', 'Ngày thụ lý', 'Quyết định thi hành án', null, 'Người phải thi hành án', 'Khoản phải thi hành'],
      [null, null, 'Số', 'Ngày', 'Họ tên', 'Số tiền'],
      ROW,
    ]);

    expect(shape(workbook)).toEqual({ rows: [2, 3, 4], mapping: MAPPING });
  });

  it('is found with its columns in another order', () => {
    const { layout } = findLayout(book([HEADER.toReversed(), ROW.toReversed()]));

    expect(proposeMapping(layout)).toEqual({
      A: 'amountDue',
      B: 'debtorName',
      C: 'decisionDate',
      D: 'decisionNumber',
      E: 'docketDate',
      F: 'order',
    });
  });

  it('is found on the sheet that has one', () => {
    const notes = { name: 'Ghi chú', rows: [['CĐ = chủ động']] };

    expect(firstOf([notes, docketSheet([], 'Sổ 2026')]).name).toBe('Sổ 2026');
  });

  it('is the whole table when no row follows it', () => {
    expect(shape(book([HEADER]))).toEqual({ rows: [1, 1, 2], mapping: MAPPING });
  });

  it.each<[string, Sheet, number, readonly string[]]>([
    [
      'a list of something else',
      book([
        ['Họ tên', 'Lớp', 'Điểm'],
        ['An', '12A', 9],
      ]),
      1,
      ['A', 'B', 'C'],
    ],
    ['an empty sheet', book([]), 0, []],
    ['data without a header', book([ROW, ROW]), 0, ['A', 'B', 'C', 'D', 'E', 'F']],
    [
      'words of another trade',
      book([['SỔ'], ['Mã hàng', 'Tên hàng', 'Kho', 'Số lượng'], ['A1', 'Gạo', 'K1', 5]]),
      2,
      ['A', 'B', 'C', 'D'],
    ],
  ])('is only likely in %s, and its columns can be mapped', (_, sheet, row, letters) => {
    const { layout, header } = findLayout(sheet);

    expect([header, layout.headerFirstRow, layout.columns.map(({ letter }) => letter)]).toEqual([
      'likely',
      row,
      letters,
    ]);
  });

  it.each<[string, readonly (readonly TestCell[])[], number, readonly number[]]>([
    [
      'the row alone',
      [
        ['Mã', 'Ai', 'Bao nhiêu'],
        ['01/QĐ', 'An', 5],
      ],
      1,
      [1, 1, 2],
    ],
    ['a row of figures among words', [['SỔ'], ['STT', 2026, 'Ai nợ'], [1, 'x', 'An']], 2, [2, 2, 3]],
    [
      'the upper of two',
      [
        ['STT', 'Quyết định thi hành án', null, 'Người phải thi hành án'],
        [null, 'Số', 'Ngày'],
        [1, '01/QĐ', '02/10/2024', 'An'],
      ],
      1,
      [1, 2, 3],
    ],
    [
      'the lower of two',
      [
        ['STT', 'Quyết định thi hành án', null, 'Người phải thi hành án'],
        [null, 'Số', 'Ngày'],
        [1, '01/QĐ', '02/10/2024', 'An'],
      ],
      2,
      [1, 2, 3],
    ],
    ['none', [[1, '01/QĐ', '02/10/2024', 'An']], 0, [0, 0, 1]],
    ['one that is not the best known', [HEADER, ROW, ['Cột 1', 'Cột 2', 'Cột 3'], ROW], 3, [3, 3, 4]],
  ])('is where a person points: %s', (_, rows, row, expected) => {
    const { layout, header } = findLayout(book(rows), row);

    expect([header, [layout.headerFirstRow, layout.headerLastRow, layout.dataFirstRow]]).toEqual([
      'pointed',
      expected,
    ]);
  });

  it.each([
    ['the group first', (upper: string, lower: string) => `${upper} - ${lower}`],
    ['the group last', (upper: string, lower: string) => `${lower} ${upper}`],
    ['a colon between', (upper: string, lower: string) => `${upper}: ${lower}`],
  ])('reads group and column from one cell, %s', (_what, join) => {
    const labels = DOCKET_LABELS.map(([, upper, lower]) => (lower === '' ? upper : join(upper, lower)));
    const { layout } = findLayout(book([labels, labels.map(() => 'x')]));

    expect(Object.values(proposeMapping(layout))).toEqual(DOCKET_LABELS.map(([field]) => field));
  });

  it('takes a row of column numbers with letters and sums for no case', () => {
    const numbers = ['(1)', '(2a)', 'B', '(4)=(2)+(3)', '(5) = (3) - (4)'];
    const { layout } = findLayout(book([HEADER, numbers, ROW]));

    expect(layout.dataFirstRow).toBe(3);
  });

  it('gives the same key to the same headers, wherever they stand, and another to others', () => {
    const keys = [
      book([HEADER, ROW]),
      book([['SỔ'], HEADER.map((label) => label.toUpperCase()), ROW, ROW]),
      book([HEADER.toReversed(), ROW]),
    ].map((workbook) => findLayout(workbook).layout.layoutKey);

    expect([keys[0] === keys[1], keys[0] === keys[2]]).toEqual([true, false]);
  });

  it('is not pointed at in an empty row', () => {
    expect(() => findLayout(book([HEADER, ROW]), 40)).toThrow(
      expect.objectContaining({ code: 'header-row-empty' }),
    );
  });

  it('names columns by their whole path', () => {
    const { layout } = findLayout(firstOf([docketSheet([])]));

    const labels = layout.columns.map(({ label }) => label);

    expect(labels.slice(0, 4)).toEqual([
      'STT',
      'Ngày thụ lý',
      'Bản án, quyết định của Tòa án › Số',
      'Bản án, quyết định của Tòa án › Ngày',
    ]);
  });
});
