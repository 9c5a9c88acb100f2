import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { vi } from '#renderer/text/vi.ts';
import { openOffice } from './office.ts';
import type { OpenedApp } from './openedApp.ts';
import { goTo } from './rail.ts';

const { law, ui } = vi;

let app: OpenedApp;
let page: Page;

beforeAll(async () => {
  app = await openOffice();
  page = app.page;
  await goTo(page, law.title);
});

afterAll(() => app.close());

async function compute(ruleId: string, from: string): Promise<void> {
  await page.getByRole('searchbox', { name: law.search }).fill(ruleId);
  await page.getByRole('radio', { name: new RegExp(`^${ruleId}\\b`) }).press(' ');
  await page.getByLabel(law.from, { exact: true }).fill(from);
  await page.getByLabel(law.from, { exact: true }).press('Enter');
}

const steps = (): Locator => page.getByRole('list', { name: ui.steps });

it.each([
  ['VL-01', '02/11/2026', '2026-11-12', 'Thứ Năm 12/11/2026'],
  ['IN-08', '18/11/2026', '2026-11-26', 'Thứ Năm 26/11/2026'],
])('%s from %s is due on %s', async (ruleId, from, iso, written) => {
  await compute(ruleId, from);

  const due = page.getByText(written, { exact: true }).first();
  await due.waitFor();
  expect(await due.getAttribute('datetime')).toBe(iso);
});

it('names each day that was skipped, and the article', async () => {
  await compute('IN-08', '18/11/2026');
  await page.getByText('26/11/2026').first().waitFor();

  const text = await steps().innerText();
  expect(text).toContain('24/11/2026');
  expect(text).toContain('Ngày Văn hóa Việt Nam');
  expect(await page.getByText(/Điều \d+/).count()).toBeGreaterThan(0);
});

it('counts again when a day is typed, and says when it is none', async () => {
  const from = page.getByLabel(law.from, { exact: true });

  await from.fill('31/02/2026');
  await from.press('Enter');

  await page.getByText(ui.dayUnread).waitFor();
  expect(await from.inputValue()).toBe('31/02/2026');
});

it('prints a slip that holds the day and its reasons and nothing of the window', async () => {
  await compute('VL-01', '02/11/2026');
  await page.getByText('Thứ Năm 12/11/2026').first().waitFor();
  // The machine's own print dialog would stop the spec.
  await page.evaluate(() => {
    window.print = () => undefined;
  });

  await page.getByRole('button', { name: ui.print }).click();
  await page.emulateMedia({ media: 'print' });

  await page.getByRole('heading', { level: 1, name: /VL-01/ }).waitFor();
  const paper = await page.locator('body').innerText();
  await page.emulateMedia({ media: null });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  expect(paper).toContain('12/11/2026');
  expect(paper).toContain('Điều');
  expect(paper).not.toContain(vi.shell.lock);
});

it('broke no policy and reported no error on the way', () => {
  expect(app.complaints).toEqual([]);
});
