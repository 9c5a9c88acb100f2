import { describe, expect, it } from 'vitest';
import { localDate } from '#shared/domain/localDate.ts';
import { tableOf } from '#test/sheetTable.ts';
import { workbookBytes } from '#test/workbooks.ts';
import type { TestCell } from '#test/workbooks.ts';
import { serialOfDay } from '../cells/serialDay.ts';
import { proposeMapping, resolveMapping } from '../columns/mapping.ts';
import { exchangeDays } from './exchangeDays.ts';
import { likelyColumns } from './likelyDayOrder.ts';

const HEADER = [
  'STT',
  'Số QĐ thi hành án',
  'Người phải thi hành án',
  'Ngày QĐ thi hành án',
  'Ngày thông báo',
];

/** A date cell, day first. */
const d = (text: string): TestCell => ({ day: localDate(text.split('/').toReversed().join('-')) });

/** Which columns are asked about, and what the days of the first become. */
function exchanged(decisions: readonly TestCell[], notices: readonly TestCell[] = []) {
  const rows = decisions.map((cell, index) => [
    index + 1,
    `${index + 1}/QĐ`,
    'Người Thử',
    cell,
    notices[index] ?? null,
  ]);
  const { sheet, layout } = tableOf(workbookBytes([{ name: 'S', rows: [HEADER, ...rows] }]));
  const columns = likelyColumns({
    sheet,
    layout,
    columns: resolveMapping(layout, proposeMapping(layout, sheet)),
    today: localDate('2026-11-25'),
  });
  const { changed } = exchangeDays(sheet, columns, layout.dataFirstRow);
  return {
    columns: columns.map(({ column }) => column).join(''),
    changed: changed.flatMap(({ row, column, after }) => (column === 'D' ? [`${row}:${after}`] : [])),
  };
}

/** Typed on a month-first computer: 3, 7, 14, 19, 25 August, 2, 8, 16, 21, 30 September. */
const TYPED: readonly TestCell[] = [
  d('08/03/2026'),
  d('08/07/2026'),
  '14/08/2026',
  '19/08/2026',
  '25/08/2026',
  d('09/02/2026'),
  d('09/08/2026'),
  '16/09/2026',
  '21/09/2026',
  '30/09/2026',
];
const MEANT = ['2:03/08/2026', '3:07/08/2026', '7:02/09/2026', '8:08/09/2026'];

const withCell = (at: number, cell: TestCell): readonly TestCell[] => TYPED.with(at, cell);
const dashes = TYPED.map((cell) => (typeof cell === 'string' ? cell.replaceAll('/', '-') : cell));
const shortYears = TYPED.map((cell) => (typeof cell === 'string' ? cell.replace('/2026', '/26') : cell));
const unformatted = TYPED.map((cell) =>
  cell !== null && typeof cell === 'object' ? serialOfDay(cell.day) : cell,
);

describe('days that a month-first computer exchanged', () => {
  it.each<[string, readonly TestCell[], readonly string[]]>([
    ['as reported', TYPED, MEANT],
    ['with dashes in the texts', dashes, MEANT],
    ['with years of two digits', shortYears, MEANT],
    ['with date cells whose format was lost', unformatted, MEANT],
    ['with one retyped as text', withCell(1, '07/08/2026'), MEANT.filter((day) => !day.startsWith('3:'))],
    ['with an empty cell and words', withCell(3, 'chưa rõ').with(8, null), MEANT],
    [
      'with one whose day is its month',
      withCell(5, d('09/09/2026')),
      MEANT.filter((day) => !day.startsWith('7:')),
    ],
    ['with hidden marks in a text', withCell(4, '\u200e25/08/2026\u00a0'), MEANT],
    [
      'none above the twelfth: the first nine days of November',
      Array.from({ length: 9 }, (_, index) => d(`11/0${index + 1}/2026`)),
      Array.from({ length: 9 }, (_, index) => `${index + 2}:0${index + 1}/11/2026`),
    ],
  ])('%s', (_what, cells, meant) => {
    expect(exchanged(cells)).toEqual({ columns: 'D', changed: meant });
  });

  it('is told of the one column that is so', () => {
    const right = ['05', '10', '17', '22', '28', '31', '05', '11', '19', '24'].map((day) =>
      d(`${day}/10/2026`),
    );

    expect(exchanged(TYPED, right).columns).toBe('D');
    expect(exchanged(right, TYPED).columns).toBe('E');
  });

  it('takes a column of few cells with the others', () => {
    expect(exchanged(TYPED, [null, d('08/10/2026')]).columns).toBe('DE');
  });
});

describe('a person who types the month first', () => {
  it('on a day-first computer: dates and texts are exchanged', () => {
    const typed = [d('08/03/2026'), '08/14/2026', '08/19/2026', d('09/02/2026'), '09/21/2026', '09/30/2026'];

    expect(exchanged(typed)).toEqual({
      columns: 'D',
      changed: [
        '2:03/08/2026',
        '3:14/08/2026',
        '4:19/08/2026',
        '5:02/09/2026',
        '6:21/09/2026',
        '7:30/09/2026',
      ],
    });
  });

  it('in cells of text: those that could be read either way are exchanged too', () => {
    const typed = ['08/03/2026', '08/14/2026', '8/19/2026', '09-02-2026', '09/21/2026', '09/09/2026'];

    expect(exchanged(typed)).toEqual({
      columns: 'D',
      changed: ['2:03/08/2026', '3:14/08/2026', '4:19/8/2026', '5:02-09-2026', '6:21/09/2026'],
    });
  });

  it('in cells of text beside right dates: the dates stay', () => {
    const typed = [
      d('03/08/2026'),
      d('14/08/2026'),
      d('19/08/2026'),
      '09/02/2026',
      '09/21/2026',
      '09/30/2026',
    ];

    expect(exchanged(typed).changed).toEqual(['5:02/09/2026', '6:21/09/2026', '7:30/09/2026']);
  });

  it('by a slip of the pen: nothing is exchanged', () => {
    expect(exchanged([d('03/08/2026'), '14/08/2026', '08/19/2026', '21/09/2026', '30/09/2026']).columns).toBe(
      '',
    );
  });
});

describe('days that are right as they stand', () => {
  const rising = ['03/08', '07/08', '09/08', '12/08', '01/09', '04/09', '08/09', '11/09', '02/10', '06/10'];
  const corrected = TYPED.map((cell) =>
    cell !== null && typeof cell === 'object'
      ? { day: localDate(cell.day.replace(/-(\d\d)-(\d\d)$/u, '-$2-$1')) }
      : cell,
  );

  it.each<[string, readonly TestCell[]]>([
    ['three of one day', [d('05/08/2026'), d('05/08/2026'), d('05/08/2026')]],
    ['one date and one text', [d('05/08/2026'), '25/08/2026']],
    ['dates up to the twelfth that rise', rising.map((day) => d(`${day}/2026`))],
    ['a date above the twelfth among texts above it', withCell(2, d('14/08/2026')).with(3, d('19/08/2026'))],
    ['corrected by hand, cell by cell', corrected],
    ['texts alone', rising.map((day) => `${day}/2026`)],
    ['days that are their months', ['08/08', '09/09', '10/10', '11/11'].map((day) => d(`${day}/2026`))],
    ['planned days to come', ['01/12', '03/12', '05/12', '08/12', '10/12'].map((day) => d(`${day}/2026`))],
    ['words', ['chưa có', 'không', '-', 'chưa rõ']],
  ])('%s', (_what, cells) => {
    expect(exchanged(cells).columns).toBe('');
  });
});
