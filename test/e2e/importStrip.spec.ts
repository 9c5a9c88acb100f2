import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { vi } from '#renderer/text/vi.ts';
import { EXAMPLE_ROW } from '../docketRow.ts';
import { docketWorkbook } from '../workbooks.ts';
import { newFolder, openApp, removeFolder, TARGET } from './launch.ts';
import type { OpenedApp } from './openedApp.ts';
import { goTo, isShown } from './rail.ts';
import { createRegister, lock, LONG_WORK_MS, PASSWORD, unlock } from './steps.ts';

// An import goes on while the person looks at other pages: seen and stopped there, found again on its own page.
const { agenda, cases, imports, register, settings } = vi;
const SLOW = { timeout: LONG_WORK_MS };
/** Enough to be still at work after the second that the line waits, on any machine. */
const ROWS = 5_000;
const folder = newFolder();
const workbook = join(folder, 'so-lon.xlsx');

let app: OpenedApp;
let page: Page;

beforeAll(async () => {
  const rows = Array.from({ length: ROWS }, (_, index) => ({
    ...EXAMPLE_ROW,
    order: index + 1,
    judgmentNumber: `${index + 1}/2026/HS-ST`,
    decisionNumber: `${index + 1}/QĐ-THADS`,
    // One row that cannot be read.
    ...(index === 9 ? { decisionDate: 'chưa rõ' } : {}),
  }));
  writeFileSync(workbook, docketWorkbook(rows));
  app = await openApp(TARGET, { folder });
  page = app.page;
  await createRegister(page, join(folder, 'so', 'so.sotha'));
  await page.getByRole('button', { name: register.readyImport }).click();
});

afterAll(async () => {
  await app.close();
  removeFolder(folder);
});

const line = (name: string): Locator => page.getByRole('region', { name });
const runButton = (): Locator => page.getByRole('button', { name: imports.run('4.999') });

it('keeps the chosen file and its preview while another page is looked at', async () => {
  await page.getByLabel(imports.file, { exact: true }).setInputFiles(workbook);
  await runButton().waitFor(SLOW);
  await goTo(page, settings.title);
  await goTo(page, imports.title);

  expect(await runButton().isEnabled()).toBe(true);
});

it('is seen from another page with how far it is, and stopped there', async () => {
  await runButton().click();
  await goTo(page, settings.title);
  await page.getByRole('link', { name: /^Đang nhập [\d.]+\/4\.999 · tệp so-lon\.xlsx$/u }).waitFor(SLOW);
  await line(imports.work.writing).getByRole('button', { name: imports.stop }).press('Enter');

  await page.getByRole('link', { name: imports.work.open }).waitFor(SLOW);
  await goTo(page, cases.title);
  expect(await isShown(page.getByRole('heading', { name: cases.emptyTitle }))).toBe(true);
});

it('leads from the line to the page and back, and says elsewhere when it is done', async () => {
  await goTo(page, imports.title);
  await runButton().click(SLOW);
  await goTo(page, settings.title);
  await line(imports.work.writing).getByRole('link').press('Enter', SLOW);
  await page.getByRole('button', { name: imports.stop }).waitFor(SLOW);
  await goTo(page, settings.title);

  const ended = line(imports.work.done('4.999'));
  await ended.waitFor(SLOW);
  await ended.getByRole('link', { name: imports.openToday }).click();
  await page.getByRole('heading', { name: agenda.title, level: 1 }).waitFor();
  expect(await ended.count()).toBe(0);
});

it('shows the result on its own page, with what was refused', async () => {
  await goTo(page, imports.title);

  await page.getByText(imports.done('4.999')).waitFor();
  expect(await page.getByRole('region', { name: `${imports.rejected}: 1` }).innerText()).toContain('16');
  expect(await isShown(page.getByRole('link', { name: imports.openToday }))).toBe(true);
});

it('leaves nothing of the file behind a lock', async () => {
  await lock(page);
  await unlock(page, PASSWORD);
  await goTo(page, imports.title);

  expect(await isShown(page.getByRole('button', { name: imports.choose }))).toBe(true);
  expect(await page.getByText(imports.done('4.999')).count()).toBe(0);
});

it('broke no policy and reported no error on the way', () => {
  expect(app.complaints).toEqual([]);
});
