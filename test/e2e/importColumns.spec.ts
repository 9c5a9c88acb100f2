import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { vi } from '#renderer/text/vi.ts';
import { PROJECT } from '#build/project.ts';
import { workbookBytes } from '../workbooks.ts';
import { openOffice } from './office.ts';
import type { OpenedApp } from './openedApp.ts';
import { goTo } from './rail.ts';
import { LONG_WORK_MS } from './steps.ts';

// The table of columns by keyboard: what is not read is decided about, and a header that is not known is pointed at.
const { imports } = vi;
const SLOW = { timeout: LONG_WORK_MS };

const STRANGE = workbookBytes([
  {
    name: 'Bảng của tôi',
    rows: [
      ['BẢNG THEO DÕI'],
      ['Mã', 'Ai', 'Văn bản', 'Khi nào', 'Bao nhiêu'],
      [1, 'Mai Đức Hòa', '01/QĐ-THADS', '02/10/2024', 300_000],
    ],
  },
  {
    name: 'Năm cũ',
    rows: [
      ['Mã', 'Ai'],
      [1, 'Võ Hữu Oanh'],
    ],
  },
]);

let app: OpenedApp;
let page: Page;

beforeAll(async () => {
  app = await openOffice();
  page = app.page;
  await goTo(page, imports.title);
});

afterAll(() => app.close());

const file = (): Locator => page.getByLabel(imports.file, { exact: true }).first();
const runs = (name: string): Locator => page.getByRole('button', { name });
const field = (column: string): Locator => page.getByLabel(imports.fieldOf(column), { exact: true });

it('holds the import up until each column with days or money is read or left', async () => {
  await file().setInputFiles(join(PROJECT, 'test/fixtures/reported/ten-cot-gan-giong.xlsx'));
  await page.getByText(imports.undecided('I, J')).waitFor(SLOW);
  expect(await runs(imports.run('3')).isDisabled()).toBe(true);

  await page.getByRole('checkbox', { name: imports.leave('I') }).focus();
  await page.keyboard.press('Space');
  await page.getByText(imports.undecided('J')).waitFor();
  await page.getByRole('checkbox', { name: imports.leave('J') }).focus();
  await page.keyboard.press('Space');

  await expect.poll(() => runs(imports.run('3')).isEnabled()).toBe(true);
});

it('shows the columns and the first rows of a table whose header it does not know', async () => {
  await file().setInputFiles({
    name: 'bang.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(STRANGE),
  });
  await page.getByText(imports.headerUnknown).waitFor(SLOW);

  await page.getByRole('radio', { name: 'Mã', exact: false }).focus();
  await page.keyboard.press('Space');

  await page.getByText(imports.headerAt(2, 2)).waitFor(SLOW);
  expect(await page.getByRole('radio').count()).toBe(0);
});

it('goes on once its columns are chosen', async () => {
  for (const [column, name] of [
    ['B', 'debtorName'],
    ['C', 'decisionNumber'],
    ['D', 'decisionDate'],
    ['E', 'amountDue'],
  ] as const) {
    await field(column).selectOption(name);
  }
  await expect.poll(() => runs(imports.run('1')).isEnabled(), SLOW).toBe(true);
});

it('takes further sheets when they are chosen', async () => {
  await page.getByRole('button', { name: new RegExp(`^${imports.sheet}`, 'u') }).press('Enter');
  await page.getByRole('menuitemcheckbox', { name: /Năm cũ/u }).press('Enter');
  await page.keyboard.press('Escape');

  await page.getByLabel(imports.tableOf, { exact: true }).selectOption('Năm cũ', SLOW);
  await page.getByText(imports.headerPoint).waitFor();
  expect(await page.getByRole('radio').count()).toBe(3);
});

it('broke no policy and reported no error on the way', () => {
  expect(app.complaints).toEqual([]);
});
