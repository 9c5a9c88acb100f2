import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { PROJECT } from '#build/project.ts';
import { vi } from '#renderer/text/vi.ts';
import { goTo } from './rail.ts';
import { LONG_WORK_MS } from './steps.ts';

const { imports } = vi;
const SLOW = { timeout: LONG_WORK_MS };

/** Takes up a workbook with a trouble that people have reported; answers when its preview stands. */
async function takeUp(page: Page, name: string): Promise<void> {
  const file = `${name}.xlsx`;
  await goTo(page, imports.title);
  await page
    .getByLabel(imports.file, { exact: true })
    .first()
    .setInputFiles(join(PROJECT, 'test/fixtures/reported', file));
  await page.getByText(file, { exact: true }).waitFor(SLOW);
  await page.getByRole('tab', { name: new RegExp(imports.tabMapping, 'u') }).click(SLOW);
}

/** The register of a month ago, unless it is there from a visit before. */
async function bringInLastMonth(page: Page): Promise<void> {
  await takeUp(page, 'thang-truoc');
  const run = page.getByRole('button', { name: imports.run('4') });
  const nothing = page.getByRole('button', { name: imports.runNothing });
  await run.or(nothing).waitFor(SLOW);
  if (await nothing.isVisible()) return;
  await run.click(SLOW);
  await page.getByText(imports.done('4')).waitFor(SLOW);
  await page.getByRole('button', { name: imports.another }).click();
}

/** The import page with columns that are not read, with days that may be exchanged, with what differs from the register. */
export const importVisits = [
  {
    name: 'nhap-excel-cot-chua-doc',
    open: async (page: Page): Promise<void> => {
      await takeUp(page, 'ten-cot-gan-giong');
      await page.getByText(imports.undecided('I, J')).waitFor(SLOW);
    },
  },
  {
    name: 'nhap-excel-doi-ngay-thang',
    open: async (page: Page): Promise<void> => {
      await takeUp(page, 'may-thang-truoc-ngay');
      await page.getByRole('button', { name: imports.dayOrder.exchange }).waitFor(SLOW);
    },
  },
  {
    name: 'nhap-excel-khac-voi-so',
    open: async (page: Page): Promise<void> => {
      await bringInLastMonth(page);
      await takeUp(page, 'thang-nay');
      await page.getByRole('tab', { name: `${imports.tabChanges} 4` }).click(SLOW);
    },
  },
];
