import type { Locator, Page } from 'playwright-core';
import { vi } from '#renderer/text/vi.ts';
import { actWords } from './actWords.ts';
import { importVisits } from './importVisits.ts';
import { agendaList, caseList } from './lists.ts';
import { goTo } from './rail.ts';
import { LONG_WORK_MS, WORKBOOK } from './steps.ts';

const { agenda, cases, dashboard, events, gaps, imports, law, newCase, settings, ui, words } = vi;
const SLOW = { timeout: LONG_WORK_MS };

/** One page as an officer sees it at work: its name, and how to come there. */
export type Visit = { readonly name: string; readonly open: (page: Page) => Promise<void> };

const secondRow = async (list: Locator): Promise<void> => list.getByRole('row').nth(2).waitFor(SLOW);

/** The first case that waits for its verification, with the reason of its next deadline. */
async function openCase(page: Page): Promise<void> {
  await goTo(page, cases.title);
  await page.evaluate(() => {
    location.hash = '#/ho-so?tt=verifying&xep=nextDue.tang';
  });
  const chip = page.getByRole('button', { name: `${cases.state}: ${words.state.verifying}`, exact: true });
  await chip.waitFor();
  await caseList(page).getByRole('row').nth(1).filter({ hasText: words.state.verifying }).waitFor(SLOW);
  await caseList(page).press('Enter');
  await page.getByRole('tablist', { name: cases.title }).waitFor(SLOW);
}

async function compute(page: Page): Promise<void> {
  await goTo(page, law.title);
  await page.getByRole('radio', { name: /^IN-08\b/ }).press(' ');
  await page.getByLabel(law.from, { exact: true }).fill('18/11/2026');
  await page.getByLabel(law.from, { exact: true }).press('Enter');
  await page.getByText('26/11/2026').first().waitFor(SLOW);
}

/** The main pages of an open register. */
export const mainPages: readonly Visit[] = [
  {
    name: 'viec-hom-nay',
    open: async (page) => {
      await goTo(page, agenda.title);
      await secondRow(agendaList(page));
    },
  },
  {
    name: 'viec-hom-nay-vi-sao',
    open: async (page) => {
      await goTo(page, agenda.title);
      await secondRow(agendaList(page));
      await agendaList(page).press('ArrowDown');
      await agendaList(page).press('Enter');
      await page.getByRole('list', { name: ui.steps }).waitFor(SLOW);
    },
  },
  {
    name: 'ho-so',
    open: async (page) => {
      await goTo(page, cases.title);
      await secondRow(caseList(page));
    },
  },
  {
    name: 'ho-so-chi-tiet',
    open: async (page) => {
      await openCase(page);
      await page.getByRole('button', { name: cases.page.why }).first().click();
      await page.getByRole('list', { name: ui.steps }).waitFor(SLOW);
    },
  },
  {
    name: 'ghi-viec',
    open: async (page) => {
      await openCase(page);
      await page.keyboard.press('x');
      const form = page.getByRole('complementary', { name: actWords.verification });
      await form.getByRole('radio', { name: words.verificationResult.noMeans }).press(' ');
      await form.getByText(events.preview.created).waitFor(SLOW);
    },
  },
  {
    name: 'bo-sung',
    open: async (page) => {
      await goTo(page, cases.title);
      await page.getByRole('link', { name: gaps.title }).click();
      await page.getByRole('grid').getByRole('textbox').first().waitFor(SLOW);
    },
  },
  {
    name: 'thu-ly-moi',
    open: async (page) => {
      await goTo(page, cases.title);
      await page.getByRole('button', { name: cases.newCase }).click();
      await page.getByRole('heading', { name: newCase.title, level: 1 }).waitFor(SLOW);
    },
  },
  {
    name: 'nhap-excel',
    open: async (page) => {
      await goTo(page, imports.title);
      const before = page.getByRole('button', { name: imports.dropFile });
      if (await before.isVisible()) await before.click();
      await page.getByLabel(imports.file, { exact: true }).first().setInputFiles(WORKBOOK);
      await page.getByRole('tablist', { name: imports.tabs }).waitFor(SLOW);
    },
  },
  ...importVisits,
  { name: 'tinh-thoi-han', open: compute },
  {
    name: 'tong-quan',
    open: async (page) => {
      await goTo(page, dashboard.title);
      await page.getByRole('region', { name: dashboard.months }).locator('svg').first().waitFor(SLOW);
    },
  },
  {
    name: 'cai-dat',
    open: async (page) => {
      await goTo(page, settings.title);
      await page.getByRole('region', { name: settings.users }).waitFor(SLOW);
    },
  },
];
