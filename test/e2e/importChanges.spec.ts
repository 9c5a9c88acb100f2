import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { vi } from '#renderer/text/vi.ts';
import { PROJECT } from '#build/project.ts';
import { openOffice } from './office.ts';
import type { OpenedApp } from './openedApp.ts';
import { goTo, isShown } from './rail.ts';
import { LONG_WORK_MS } from './steps.ts';

// The same small register twice, a month apart: what differs is seen, chosen by keyboard and taken in.
const { imports } = vi;
const SLOW = { timeout: LONG_WORK_MS };
const month = (name: string): string => join(PROJECT, `test/fixtures/reported/${name}.xlsx`);

let app: OpenedApp;
let page: Page;

beforeAll(async () => {
  app = await openOffice();
  page = app.page;
  await goTo(page, imports.title);
  await choose('thang-truoc');
  await page.getByRole('button', { name: imports.run('4') }).click(SLOW);
  await page.getByText(imports.done('4')).waitFor(SLOW);
  await page.getByRole('button', { name: imports.another }).click();
  await choose('thang-nay');
});

afterAll(() => app.close());

const choose = (name: string): Promise<void> =>
  page.getByLabel(imports.file, { exact: true }).first().setInputFiles(month(name));

const changes = (): Locator => page.getByRole('grid', { name: new RegExp(`^${imports.tabChanges}`, 'u') });
const tick = (decision: string): Locator => page.getByRole('checkbox', { name: imports.takeRow(decision) });

it('shows what differs from the register, field by field, beside what the register holds', async () => {
  await page.getByRole('tab', { name: `${imports.tabChanges} 4` }).click(SLOW);

  expect(await page.locator('main').innerText()).toMatch(new RegExp(`${imports.different}\\s+4`, 'u'));
  const lines = (await changes().getByRole('row').allInnerTexts()).map((text) =>
    text.replaceAll('\n', ' | '),
  );
  expect(lines.at(-1)).toBe('5 | 154/QĐ-THADS | Số tiền phải thi hành | 10.000.000 | 12.000.000');
});

it('is ticked by Space on any line of a case, and says what the import will do', async () => {
  await changes().focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Space');

  expect(await tick('154/QĐ-THADS').isChecked()).toBe(true);
  expect(await tick('153/QĐ-THADS').isChecked()).toBe(true);
  expect(await tick('152/QĐ-THADS').isChecked()).toBe(false);
  expect(await page.getByRole('button', { name: imports.runBoth('1', '2') }).isEnabled()).toBe(true);
});

it('is ticked all at once, and taken in', async () => {
  await page.getByRole('checkbox', { name: imports.takeAll('4') }).check();
  await page.getByRole('button', { name: imports.runBoth('1', '4') }).waitFor();
  await page.keyboard.press('Control+Enter');

  const done = page.getByText(`${imports.done('1')} ${imports.doneTaken('4')}`);
  await done.waitFor(SLOW);
  expect(await isShown(done)).toBe(true);
});

it('says of last month’s sheet what the register knows better', async () => {
  await page.getByRole('button', { name: imports.another }).click();
  await choose('thang-truoc');
  await page.getByRole('tab', { name: `${imports.tabChanges} 0` }).click(SLOW);

  const kept = page.getByRole('region', { name: imports.kept });
  await kept.getByText('sổ đã sửa thành “12.000.000”').waitFor();
  expect(await page.getByRole('button', { name: imports.runNothing }).isDisabled()).toBe(true);
});

it('broke no policy and reported no error on the way', () => {
  expect(app.complaints).toEqual([]);
});
