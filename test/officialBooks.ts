import { fileURLToPath } from 'node:url';
import { localDate } from '#shared/domain/localDate.ts';
import type { TestApp } from './app.ts';
import { workbookBytes } from './workbooks.ts';
import type { TestCell, TestSheet } from './workbooks.ts';

/** A workbook with a trouble that people have reported. */
export const reported = (name: string): string =>
  fileURLToPath(new URL(`fixtures/reported/${name}.xlsx`, import.meta.url));

/** Hands a workbook over; answers its path. */
export const received = async (test: TestApp, sheets: readonly TestSheet[]): Promise<string> => {
  const base64 = Buffer.from(workbookBytes(sheets)).toString('base64');
  return (await test.ask('import.receive', { name: 'sổ.xlsx', base64 })).path;
};

/** The one case that a search finds, whole. */
export const caseOf = async (test: TestApp, text: string) => {
  const { rows } = await test.ask('cases.list', { text });
  return test.ask('cases.get', { id: rows[0]?.id ?? '' });
};

/** A date cell. */
export const day = (text: string): TestCell => ({ day: localDate(text) });

/** A sheet of one row: what every case has, then these columns under their headers of two rows. */
export const oneCase = (columns: readonly (readonly [string, string, TestCell])[]): TestSheet => ({
  name: 'Theo dõi',
  rows: [
    [
      'Ngày thụ lý',
      'Số quyết định thi hành án',
      'Ngày quyết định thi hành án',
      'Người phải thi hành án',
    ].concat(columns.map(([upper]) => upper)),
    ['', '', '', '', ...columns.map(([, lower]) => lower)],
    [
      day('2026-08-05'),
      '17/QĐ-THADS',
      day('2026-08-05'),
      'Vũ Thị Lấy Ví Dụ',
      ...columns.map(([, , cell]) => cell),
    ],
  ],
});

/** The decision days of all cases, by the number before the stroke. */
export async function decisionDays(test: TestApp): Promise<Readonly<Record<string, string | null>>> {
  const { rows } = await test.ask('cases.list', { limit: 1000 });
  const views = await Promise.all(rows.map(({ id }) => test.ask('cases.get', { id })));
  return Object.fromEntries(
    views.map(({ decision: { number, day: on } }) => [number?.split('/')[0] ?? '', on]),
  );
}
