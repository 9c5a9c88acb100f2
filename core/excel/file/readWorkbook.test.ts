import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { utils, write, type WorkSheet } from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localDate } from '#shared/domain/localDate.ts';
import { docketWorkbook, workbookBytes } from '#test/workbooks.ts';
import { readWorkbook } from './readWorkbook.ts';
import { readWorkbookFile } from './readWorkbookFile.ts';

const FIXTURE = fileURLToPath(new URL('../../../test/fixtures/so-thu-ly.xlsx', import.meta.url));

const asBytes = (book: ReturnType<typeof utils.book_new>): Uint8Array =>
  new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }));

describe('reading a workbook', () => {
  it('keeps text, numbers and days apart, and the rows where they stand', async () => {
    const bytes = workbookBytes([
      {
        name: 'Một',
        rows: [['  Mai  Đức ', 12, { day: localDate('2024-10-02') }], [], ['054203657885', null, -3.5]],
      },
      { name: 'Hai', rows: [] },
    ]);

    const workbook = await readWorkbook(bytes);

    expect(workbook).toEqual({
      sheets: [
        {
          name: 'Một',
          rows: [
            {
              number: 1,
              cells: [
                { kind: 'text', text: '  Mai  Đức ' },
                { kind: 'number', value: 12 },
                { kind: 'date', serial: 45_567 },
              ],
            },
            {
              number: 3,
              cells: [
                { kind: 'text', text: '054203657885' },
                { kind: 'empty' },
                { kind: 'number', value: -3.5 },
              ],
            },
          ],
          merges: [],
        },
      ],
      names: ['Một', 'Hai'],
      others: [],
    });
  });

  it('counts the days of a 1904 workbook from 1904', async () => {
    const book = utils.book_new();
    utils.book_append_sheet(book, { '!ref': 'A1', A1: { t: 'n', v: 44_105, z: 'dd/mm/yyyy' } }, 'S');
    book.Workbook = { WBProps: { date1904: true } };

    const workbook = await readWorkbook(asBytes(book));

    expect(workbook.sheets[0]?.rows[0]?.cells).toEqual([{ kind: 'date', serial: 45_567 }]);
  });

  it('takes the result of a formula, and says when there is none', async () => {
    const book = utils.book_new();
    const sheet: WorkSheet = {
      '!ref': 'A1:C1',
      A1: { t: 'n', f: 'SUM(D1:D2)', v: 7 },
      B1: { t: 'e', v: 23, f: 'D1/0' },
      C1: { t: 'n', f: 'SUM(D1:D2)' },
    };
    utils.book_append_sheet(book, sheet, 'S');

    const workbook = await readWorkbook(asBytes(book));

    expect(workbook.sheets[0]?.rows[0]?.cells).toEqual([
      { kind: 'number', value: 7 },
      { kind: 'error', text: '#REF!' },
      { kind: 'error', text: '=SUM(D1:D2)' },
    ]);
  });

  it('stops when told to', async () => {
    const stop = new AbortController();
    const reading = readWorkbook(docketWorkbook([]), { signal: stop.signal });

    stop.abort();

    await expect(reading).rejects.toMatchObject({ code: 'import-cancelled' });
  });

  it('does not begin when told to stop before', async () => {
    const reading = readWorkbook(docketWorkbook([]), { signal: AbortSignal.abort() });

    await expect(reading).rejects.toMatchObject({ code: 'import-cancelled' });
  });

  it('tells how far it is', async () => {
    const seen: string[] = [];
    const rows = Array.from({ length: 450 }, (_, index) => [index]);

    await readWorkbook(workbookBytes([{ name: 'S', rows }]), {
      onProgress: (done, total) => seen.push(`${done}/${total}`),
    });

    expect(seen).toEqual(['200/450', '400/450', '450/450']);
  });

  it('refuses in words a workbook whose parts are broken', async () => {
    const bytes = docketWorkbook([{ decisionNumber: '01/QĐ-THADS' }]);
    bytes.fill(0x41, 60, 120);

    await expect(readWorkbook(bytes)).rejects.toMatchObject({ name: 'ExpectedError' });
  });
});

describe('reading from disk', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'workbook-'));
    await writeFile(join(folder, 'empty.xlsx'), '');
    await writeFile(join(folder, 'list.csv'), 'STT,Số\n1,01/QĐ');
    await writeFile(join(folder, 'so.xlsx'), docketWorkbook([]));
    await writeFile(join(folder, 'so.tmp'), docketWorkbook([]));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it.each([
    ['empty.xlsx', 'workbook-empty'],
    ['list.csv', 'workbook-not-xlsx'],
    ['missing.xlsx', 'file-not-found'],
    ['so.xlsx/inside.xlsx', 'file-not-found'],
    ['.', 'file-is-folder'],
  ])('refuses %s in words', async (name, code) => {
    await expect(readWorkbookFile(join(folder, name))).rejects.toMatchObject({ name: 'ExpectedError', code });
  });

  it('goes by what a file holds, not by its ending, and knows the same file again', async () => {
    const [one, other] = await Promise.all(
      ['so.xlsx', 'so.tmp'].map((name) => readWorkbookFile(join(folder, name))),
    );

    expect(one).toEqual({ ...other, fileName: 'so.xlsx' });
  });

  it('refuses in words a register that outgrows the memory it may take', async () => {
    await expect(readWorkbookFile(FIXTURE, { heapMb: 8 })).rejects.toMatchObject({
      code: 'workbook-too-large',
    });
  });

  it('refuses in words a register that takes too long', async () => {
    await expect(readWorkbookFile(FIXTURE, { timeoutMs: 1 })).rejects.toMatchObject({
      code: 'workbook-too-slow',
    });
  });

  it('leaves other work its turn while a large register is read', async () => {
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();

    await readWorkbookFile(FIXTURE);

    delay.disable();
    expect(delay.percentile(90) / 1e6).toBeLessThan(50);
  });
});
