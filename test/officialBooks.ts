import { fileURLToPath } from 'node:url';
import { localDate } from '#shared/domain/localDate.ts';
import type { TestApp } from './app.ts';
import { workbookBytes } from './workbooks.ts';
import type { TestCell, TestSheet } from './workbooks.ts';

/** A workbook with a trouble that people have reported. */
export const reported = (name: string): string =>
  fileURLToPath(new URL(`fixtures/reported/${name}.xlsx`, import.meta.url));

/** Hands the bytes of a workbook over; answers its path. */
export async function handedOver(test: TestApp, bytes: Uint8Array, name = 'sổ.xlsx'): Promise<string> {
  const base64 = Buffer.from(bytes).toString('base64');
  return (await test.ask('import.receive', { name, base64 })).path;
}

/** Hands a workbook of these sheets over; answers its path. */
export const received = (test: TestApp, sheets: readonly TestSheet[]): Promise<string> =>
  handedOver(test, workbookBytes(sheets));

/** The one case that a search finds, whole. */
export const caseOf = async (test: TestApp, text: string) => {
  const { rows } = await test.ask('cases.list', { text });
  return test.ask('cases.get', { id: rows[0]?.id ?? '' });
};

/** A date cell. */
export const day = (text: string): TestCell => ({ day: localDate(text) });

/** Columns of a sheet of one row: upper header, lower header, cell. */
export type Columns = readonly (readonly [string, string, TestCell])[];

/** A sheet of one row: what every case has, then these columns under their headers of two rows. */
export const oneCase = (columns: Columns): TestSheet => ({
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

/** Brings a sheet of one row in: the case, and what the import said. */
export async function oneTaken(test: TestApp, columns: Columns) {
  const result = await test.ask('import.run', { path: await received(test, [oneCase(columns)]) });
  return { result, view: await caseOf(test, '17/QĐ-THADS') };
}

/** Brings a sheet of one row in, what is not read left knowingly: the case, and what the preview said of it. */
export async function oneBroughtIn(test: TestApp, columns: Columns) {
  const path = await received(test, [oneCase(columns)]);
  const preview = await test.ask('import.preview', { path });
  await test.ask('import.run', { path, leave: preview.unread.map(({ column }) => column) });
  return {
    view: await caseOf(test, '17/QĐ-THADS'),
    unread: preview.unread.map(({ header }) => header),
    warnings: preview.warnings.map(({ text }) => text),
  };
}

/** The decision days of all cases, by the number before the stroke. */
export async function decisionDays(test: TestApp): Promise<Readonly<Record<string, string | null>>> {
  const { rows } = await test.ask('cases.list', { limit: 1000 });
  const views = await Promise.all(rows.map(({ id }) => test.ask('cases.get', { id })));
  return Object.fromEntries(
    views.map(({ decision: { number, day: on } }) => [number?.split('/')[0] ?? '', on]),
  );
}
