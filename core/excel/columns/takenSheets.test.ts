import { describe, expect, it } from 'vitest';
import { docketSheet, type TestSheet, workbookBytes } from '#test/workbooks.ts';
import { EXAMPLE_ROW } from '#test/docketRow.ts';
import { parseWorkbook } from '../file/parseWorkbook.ts';
import { takenSheets } from './takenSheets.ts';

type BookSheet = TestSheet & { readonly hidden?: true };

const notes: TestSheet = { name: 'Hướng dẫn', rows: [['CĐ = chủ động'], ['Ghi theo mẫu']] };
const year = (name: string, cases: number): TestSheet =>
  docketSheet(
    Array.from({ length: cases }, () => EXAMPLE_ROW),
    name,
  );
const hidden = (sheet: TestSheet): BookSheet => ({ ...sheet, hidden: true });

const taken = (sheets: readonly BookSheet[], asked?: readonly string[]) => {
  const parsed = parseWorkbook(workbookBytes(sheets));
  const found = takenSheets(
    parsed.map((sheet, index) => (sheets[index]?.hidden === true ? { ...sheet, hidden: true } : sheet)),
    asked,
  );
  return [
    found.taken.map(({ name }) => name),
    found.others.map((other) => [other.name, other.rows, other.hidden]),
  ];
};

describe('the sheets that are taken', () => {
  it.each<[string, readonly BookSheet[], readonly string[] | undefined, readonly unknown[]]>([
    ['the only one', [year('2026', 2)], undefined, [['2026'], []]],
    [
      'the first with a header, not the fullest',
      [notes, year('2026', 1), year('2025', 9)],
      undefined,
      [
        ['2026'],
        [
          ['Hướng dẫn', 2, false],
          ['2025', 9, false],
        ],
      ],
    ],
    [
      'the first visible one',
      [hidden(year('Nháp', 3)), year('2026', 1)],
      undefined,
      [['2026'], [['Nháp', 3, true]]],
    ],
    [
      'a hidden one where no visible one has a header',
      [notes, hidden(year('Sổ', 3))],
      undefined,
      [['Sổ'], [['Hướng dẫn', 2, false]]],
    ],
    [
      'one without a header where none has one',
      [{ name: 'Trống', rows: [] }, notes],
      undefined,
      [['Hướng dẫn'], []],
    ],
    ['an empty one where all are', [{ name: 'Trống', rows: [] }], undefined, [['Trống'], []]],
    [
      'several asked for, in the order of the workbook',
      [year('2026', 1), year('2025', 2), year('2024', 3)],
      ['2024', '2026'],
      [['2026', '2024'], [['2025', 2, false]]],
    ],
    [
      'a hidden one asked for',
      [year('2026', 1), hidden(year('Nháp', 3))],
      ['Nháp'],
      [['Nháp'], [['2026', 1, false]]],
    ],
    [
      'one named with other blanks and marks',
      [year('Năm 2026', 1)],
      [' Na\u0306m 2026 '],
      [['Năm 2026'], []],
    ],
    ['with none asked for by name', [year('2026', 1)], [], [['2026'], []]],
  ])('%s', (_, sheets, asked, expected) => {
    expect(taken(sheets, asked)).toEqual(expected);
  });

  it.each<[string, readonly BookSheet[], readonly string[] | undefined, string]>([
    ['a sheet that is not there', [year('2026', 1)], ['2020'], 'sheet-not-found'],
    ['one of two that is not there', [year('2026', 1)], ['2026', '2020'], 'sheet-not-found'],
  ])('are refused in words: %s', (_, sheets, asked, code) => {
    expect(() => taken(sheets, asked)).toThrow(expect.objectContaining({ name: 'ExpectedError', code }));
  });

  it('are refused in words: a workbook without sheets', () => {
    expect(() => takenSheets([])).toThrow(expect.objectContaining({ code: 'workbook-empty' }));
  });
});
