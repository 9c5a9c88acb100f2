import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { vi } from '#renderer/text/vi.ts';
import { PROJECT } from '#build/project.ts';
import { openOffice } from './office.ts';
import type { OpenedApp } from './openedApp.ts';
import { goTo } from './rail.ts';
import { LONG_WORK_MS } from './steps.ts';

// Days that a month-first computer exchanged: asked about with examples, answered by keyboard, answered otherwise.
const { imports } = vi;
const { dayOrder } = imports;
const SLOW = { timeout: LONG_WORK_MS };
const MONTH_FIRST = join(PROJECT, 'test/fixtures/reported/may-thang-truoc-ngay.xlsx');

let app: OpenedApp;
let page: Page;

beforeAll(async () => {
  app = await openOffice();
  page = app.page;
  await goTo(page, imports.title);
});

afterAll(() => app.close());

const panel = (): Locator => page.getByRole('group', { name: dayOrder.title });
const way = (name: string): Locator => panel().getByRole('button', { name });
const runs = (cases: string): Locator => page.getByRole('button', { name: imports.run(cases) });

it('holds the import up, and shows days before and after', async () => {
  await page.getByLabel(imports.file, { exact: true }).first().setInputFiles(MONTH_FIRST);

  await panel().waitFor(SLOW);
  const said = await panel().innerText();
  expect(said).toContain(
    'B “Ngày thụ lý”, D “Ngày BA”, G “Ngày quyết định thi hành án”, J “Ngày thông báo hợp lệ”',
  );
  expect(said).toMatch(/B2\s+G2\s+J2\s+B3\s+D3/u);
  expect(said).toMatch(new RegExp(`${dayOrder.before}\\s+07/01/2026\\s+07/01/2026\\s+07/04/2026`, 'u'));
  expect(said).toMatch(new RegExp(`${dayOrder.after}\\s+01/07/2026\\s+01/07/2026\\s+04/07/2026`, 'u'));
  expect(await runs('29').isDisabled()).toBe(true);
});

it('keeps the days when that is chosen, and says so', async () => {
  await way(dayOrder.keep).focus();
  await page.keyboard.press('Space');

  await panel().getByText(dayOrder.kept).waitFor(SLOW);
  expect(await runs('29').isEnabled()).toBe(true);
});

it('exchanges them when that is chosen instead', async () => {
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');

  await panel().getByText(dayOrder.exchanged('42', 'B, D, G, J')).waitFor(SLOW);
  expect(await way(dayOrder.exchange).getAttribute('aria-pressed')).toBe('true');
  expect(await way(dayOrder.keep).getAttribute('aria-pressed')).toBe('false');
});

it('takes them in so, and says it in the result', async () => {
  await runs('30').click(SLOW);

  await page.getByText(imports.done('30')).waitFor(SLOW);
  expect(await page.locator('main').innerText()).toContain(dayOrder.exchanged('42', 'B, D, G, J'));
});

it('broke no policy and reported no error on the way', () => {
  expect(app.complaints).toEqual([]);
});
