import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { vi } from '#renderer/text/vi.ts';
import { EXAMPLE_ROW } from '../docketRow.ts';
import { type DocketRow, docketWorkbook } from '../workbooks.ts';
import { caseList } from './lists.ts';
import { newFolder, removeFolder } from './launch.ts';
import { openOffice } from './office.ts';
import type { OpenedApp } from './openedApp.ts';
import { goTo } from './rail.ts';
import { LONG_WORK_MS } from './steps.ts';

// What an import left to be filled, filled by keyboard alone.
const { gaps, imports, words } = vi;
const SLOW = { timeout: LONG_WORK_MS };
const LACKING = 12;

const folder = newFolder();
let app: OpenedApp;
let page: Page;

/** Twelve cases without a notice and a court, one of them with a deferral of a day to come. */
const rows: readonly DocketRow[] = Array.from({ length: LACKING }, (_, at) => ({
  ...EXAMPLE_ROW,
  decisionNumber: `${9001 + at}/QĐ-THADS`,
  debtorName: `Người Thiếu ${at + 1}`,
  court: null,
  noticeDate: at === 0 ? '01/10/2062' : null,
  noticeChannel: null,
  amountCollected: null,
  amountPaidOut: null,
}));

beforeAll(async () => {
  const workbook = join(folder, 'con-thieu.xlsx');
  writeFileSync(workbook, docketWorkbook(rows));
  app = await openOffice();
  page = app.page;
  await page.setViewportSize({ width: 1366, height: 768 });
  await goTo(page, imports.title);
  await page.getByLabel(imports.file, { exact: true }).first().setInputFiles(workbook);
  await page.getByRole('button', { name: imports.run(String(LACKING)) }).waitFor(SLOW);
  await page.keyboard.press('Control+Enter');
  await page.getByText(imports.done(String(LACKING))).waitFor(SLOW);
});

afterAll(async () => {
  await app.close();
  removeFolder(folder);
});

const press = (keys: string): Promise<void> => page.keyboard.press(keys);
const type = (text: string): Promise<void> => page.keyboard.type(text);
const grid = (): Locator => page.getByRole('grid');
const focused = (): Promise<string | null> =>
  page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? null,
  );

/** As a column copied from Excel. */
const paste = (text: string): Promise<void> =>
  page.evaluate((copied) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', copied);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);

const toNotices = async (): Promise<void> => {
  await page
    .getByRole('navigation', { name: gaps.kinds })
    .getByRole('button', { name: words.gap.noticeMissing })
    .press('Enter');
  await page.getByLabel(`${gaps.days.noticeMissing}, 9001/QĐ-THADS`).waitFor(SLOW);
};

it('leads from the result of an import to what its cases lack', async () => {
  const link = page.getByRole('link', { name: words.gap.courtMissing });
  await link.focus();
  await press('Enter');

  await page.getByLabel(`${gaps.fields.court}, 9001/QĐ-THADS`).waitFor(SLOW);
  expect(await focused()).toBe(`${gaps.fields.court}, 9001/QĐ-THADS`);
  expect(await grid().getAttribute('aria-rowcount')).toBe(String(LACKING + 1));
});

it('is filled line by line, down with Enter and Ctrl+D, and saved with Ctrl+Enter', async () => {
  await type('TAND khu vực 3');
  await press('Enter');
  await type('TAND khu vực 5');
  await press('Enter');
  await press('Control+d');
  await page.getByText(gaps.unsaved('3'), { exact: true }).first().waitFor();
  await press('Control+Enter');

  await page.getByText(gaps.saved('3')).waitFor(SLOW);
  await page
    .getByText(gaps.kindCount(String(LACKING - 3)))
    .first()
    .waitFor(SLOW);
  expect(await grid().innerText()).not.toContain('9003/QĐ-THADS');
});

it('takes back with Escape what was typed, and keeps it when one goes elsewhere', async () => {
  await page.getByLabel(`${gaps.fields.court}, 9004/QĐ-THADS`).waitFor(SLOW);
  await type('nhầm');
  await press('Escape');
  await type('TAND');
  await toNotices();
  await page.getByRole('button', { name: words.gap.courtMissing }).press('Enter');
  const cell = page.getByLabel(`${gaps.fields.court}, 9004/QĐ-THADS`);
  await cell.waitFor();

  expect(await cell.inputValue()).toBe('TAND');
  await press('Delete');
  await expect.poll(() => page.getByText(gaps.hint).isVisible()).toBe(true);
});

it('takes a pasted column; what cannot be written stays with its reason', async () => {
  await toNotices();
  await paste('10/03/2026\r\n5.4.26\r\n31/02/2026\r\n01/03/2026\r\n12042026\r\n');
  await page.getByText(gaps.unsaved('5'), { exact: true }).first().waitFor();

  await press('Tab');
  await type('bưu');
  await press('Shift+ArrowDown');
  await press('Shift+ArrowDown');
  await press('Control+d');
  await press('Control+Enter');
  await page.getByText(gaps.savedSome('3', '1')).waitFor(SLOW);

  await expect.poll(() => grid().innerText()).not.toContain('9005/QĐ-THADS');
  const left = await grid().innerText();
  expect(left).toContain(vi.ui.dayUnread);
  expect(left).toContain('trước ngày ra quyết định');
});

it('says what of a pasted block found no place', async () => {
  await press('Control+End');
  await paste('a\tb\nc\td\n');

  await page.getByText(gaps.leftOver('3')).waitFor(SLOW);
  expect(await page.locator(':focus').inputValue()).toBe('a');
  await press('Delete');
});

it('leaves the grid with Escape, for the keys that save', async () => {
  await press('Escape');

  expect(await focused()).toContain(gaps.save('1'));
});

it('is settled on the page of the case too, in the form of what was stated', async () => {
  await page.evaluate(() => {
    location.hash = '#/ho-so?tim=9001/Q%C4%90';
  });
  await caseList(page).getByText('9001/QĐ-THADS').waitFor(SLOW);
  await caseList(page).press('Enter');
  await page.getByRole('tablist', { name: vi.cases.title }).waitFor(SLOW);
  await page.getByRole('button', { name: new RegExp(`^${words.gap.futureFactLeft}`, 'u') }).press('Enter');

  const form = page.getByRole('complementary', { name: /Thông báo/u });
  await form.waitFor(SLOW);
  expect(await form.innerText()).toContain(words.noticeDocument.enforcementDecision);
});

it('broke no policy and reported no error on the way', () => {
  expect(app.complaints).toEqual([]);
});
