import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, formatDay, localDate } from '#shared/domain/localDate.ts';
import type { LocalDate } from '#shared/domain/localDate.ts';
import { typedOnMonthFirst } from '#test/monthFirst.ts';
import { DAY_COLUMNS, registerOfDays } from '#test/registerOfDays.ts';
import { tableOf } from '#test/sheetTable.ts';
import { workbookBytes } from '#test/workbooks.ts';
import type { TestCell, TestSheet } from '#test/workbooks.ts';
import { proposeMapping, resolveMapping } from '../columns/mapping.ts';
import { typeRows } from '../rows/typedRows.ts';
import { exchangeDays } from './exchangeDays.ts';
import { likelyColumns } from './likelyDayOrder.ts';

const today = localDate('2026-11-25');

const read = (sheet: TestSheet) => {
  const table = tableOf(workbookBytes([sheet]));
  return { ...table, mapping: proposeMapping(table.layout, table.sheet) };
};

function likely(sheet: TestSheet) {
  const table = read(sheet);
  return likelyColumns({ ...table, columns: resolveMapping(table.layout, table.mapping), today });
}

const letters = (sheet: TestSheet): string =>
  likely(sheet)
    .map(({ column }) => column)
    .join('');

/** The days of every row as the register would read them. */
function daysOf(table: ReturnType<typeof read>) {
  const { rows, rejected } = typeRows({ ...table, today: localDate('2099-12-31') });
  expect(rejected).toEqual([]);
  return rows.map(({ values }) => DAY_COLUMNS.map(([, field]) => values[field]));
}

const seeds = { seed: 25_11_2026, numRuns: 25 };

const pace = fc.record({
  rows: fc.integer({ min: 10, max: 70 }),
  before: fc.integer({ min: 0, max: 300 }),
  apart: fc.constantFrom(1, 2, 4),
  seed: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
});

/** Numbers in [0, 1), always the same for a seed. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const registerBy = ({
  rows,
  before,
  apart,
  seed,
}: {
  rows: number;
  before: number;
  apart: number;
  seed: number;
}) => {
  const chance = numbers(seed);
  const from = addDays(localDate('2026-10-20'), -before - rows * apart);
  return { sheet: registerOfDays(rows, { from, apart, chance }), chance };
};

type Writing = (day: LocalDate, chance: () => number, row: number) => TestCell;

const written = (sheet: TestSheet, chance: () => number, write: Writing): TestSheet => ({
  ...sheet,
  rows: sheet.rows.map((cells, row) =>
    cells.map((cell) => (cell !== null && typeof cell === 'object' ? write(cell.day, chance, row) : cell)),
  ),
});

const shuffled = (sheet: TestSheet, chance: () => number): TestSheet => {
  const [header = [], ...rows] = sheet.rows;
  const lots = rows.map((row) => ({ row, lot: chance() })).toSorted((a, b) => a.lot - b.lot);
  return { ...sheet, rows: [header, ...lots.map(({ row }) => row)] };
};

describe('a register typed day first on a month-first computer', () => {
  it('is noticed in each column of days, and reads as it was typed once exchanged', () => {
    fc.assert(
      fc.property(pace, (kept) => {
        const { sheet } = registerBy(kept);
        const spoilt = read(typedOnMonthFirst(sheet));
        const columns = likely(typedOnMonthFirst(sheet));

        const exchanged = exchangeDays(spoilt.sheet, columns, spoilt.layout.dataFirstRow);

        expect(daysOf({ ...spoilt, sheet: exchanged.sheet })).toEqual(daysOf(read(sheet)));
      }),
      seeds,
    );
  });

  it.each([[[6]], [[1]], [[3, 6]], [[1, 6, 8]]])('is noticed in the columns %j alone', (columns) => {
    fc.assert(
      fc.property(pace, (kept) => {
        const { sheet } = registerBy({ ...kept, rows: kept.rows + 20 });

        expect(likely(typedOnMonthFirst(sheet, columns)).map(({ index }) => index)).toEqual(columns);
      }),
      seeds,
    );
  });

  it('is noticed whatever the order of its rows', () => {
    fc.assert(
      fc.property(pace, (kept) => {
        const { sheet, chance } = registerBy({ ...kept, rows: kept.rows + 10 });

        expect(letters(typedOnMonthFirst(shuffled(sheet, chance)))).toBe('BDGIJ');
      }),
      seeds,
    );
  });
});

describe('a register whose days are right', () => {
  it.each<[string, Writing]>([
    ['as dates', (day) => ({ day })],
    ['as texts', (day) => formatDay(day)],
    ['as dates and texts by chance', (day, chance) => (chance() < 0.6 ? { day } : formatDay(day))],
    ['as dates, then as texts', (day, _, row) => (row % 40 < 20 ? { day } : formatDay(day))],
    ['as texts with dots', (day) => formatDay(day).replaceAll('/', '.')],
  ])('%s, is not asked about', (_what, write) => {
    fc.assert(
      fc.property(pace, fc.integer({ min: 1, max: 60 }), fc.boolean(), (kept, rows, isShuffled) => {
        const { sheet, chance } = registerBy({ ...kept, rows });
        const kind = written(isShuffled ? shuffled(sheet, chance) : sheet, chance, write);

        expect(letters(kind)).toBe('');
      }),
      seeds,
    );
  });

  it('is not asked about when all of it fell within the first days of a month', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 2 ** 31 - 1 }),
        (month, seed) => {
          const from = localDate(`2025-${String(month).padStart(2, '0')}-01`);
          const chance = numbers(seed);
          const { rows } = registerOfDays(6, { from, apart: 0, chance });
          const early = rows.map((row) =>
            row.map((cell, column) => (column > 6 || column === 3 ? null : cell)),
          );

          expect(letters({ name: 'Sổ', rows: early })).toBe('');
        },
      ),
      seeds,
    );
  });
});
