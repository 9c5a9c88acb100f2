import { read } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { localDate } from '#shared/domain/localDate.ts';
import { parseWorkbook } from './parseWorkbook.ts';
import { writeTable } from './writeTable.ts';
import type { Table } from './writeTable.ts';

const TABLE: Table = {
  name: 'Danh sách việc: 2026/2027',
  columns: [
    { header: 'Số QĐ', kind: 'text' },
    { header: 'CCCD', kind: 'text' },
    { header: 'Phải thi hành', kind: 'money' },
    { header: 'Ngày', kind: 'day' },
  ],
  rows: [
    ['01/QĐ-THADS', '054203657885', 11_248_498_457_000, localDate('2024-10-02')],
    ['=1+1', '+84', null, null],
  ],
};

describe('a list as a workbook', () => {
  it('keeps ids as text, money as numbers and days as dates', async () => {
    expect(parseWorkbook(await writeTable(TABLE))).toEqual([
      {
        name: 'Danh sách việc  2026 2027',
        merges: [],
        rows: [
          {
            number: 1,
            cells: ['Số QĐ', 'CCCD', 'Phải thi hành', 'Ngày'].map((text) => ({ kind: 'text', text })),
          },
          {
            number: 2,
            cells: [
              { kind: 'text', text: '01/QĐ-THADS' },
              { kind: 'text', text: '054203657885' },
              { kind: 'number', value: 11_248_498_457_000 },
              { kind: 'date', serial: 45_567 },
            ],
          },
          {
            number: 3,
            cells: [
              { kind: 'text', text: "'=1+1" },
              { kind: 'text', text: "'+84" },
            ],
          },
        ],
      },
    ]);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1'])(
    'never lets %j be evaluated',
    async (text) => {
      const bytes = await writeTable({ name: 'S', columns: [{ header: 'A', kind: 'text' }], rows: [[text]] });

      const cell: unknown = read(bytes, { cellFormula: true }).Sheets['S']?.['A2'];

      expect(cell).toMatchObject({ t: 's', v: expect.stringMatching(/^'/) });
      expect(cell).not.toHaveProperty('f');
    },
  );

  it('may hold no rows', async () => {
    expect(parseWorkbook(await writeTable({ ...TABLE, rows: [] }))[0]?.rows.length).toBe(1);
  });
});
