import type { Locator, Page } from 'playwright-core';
import { vi } from '#renderer/text/vi.ts';
import { heading } from './rail.ts';
import { search } from './steps.ts';

const { cases } = vi;

/** A case of the sample workbook, by what no other case has together. */
export type Known = { readonly number: string; readonly debtor: string };

const caseList = (page: Page): Locator => page.getByRole('grid', { name: cases.list });

/** Types into the search field of the list; answers the row once it is among what was found. */
export async function findCase(page: Page, text: string, { number, debtor }: Known): Promise<Locator> {
  await search(page, text);
  const row = caseList(page).getByRole('row').filter({ hasText: number }).filter({ hasText: debtor });
  await row.waitFor();
  return row;
}

/** Searches for one case until it alone is found, and opens it with the keys. */
export async function openCase(page: Page, known: Known): Promise<void> {
  const { number, debtor } = known;
  await findCase(page, `${number} ${debtor}`, known);
  await page.getByText(cases.found('1'), { exact: true }).first().waitFor();
  await page.keyboard.press('Enter');
  await caseList(page).and(page.locator(':focus')).waitFor();
  await page.keyboard.press('Enter');
  await heading(page, number).waitFor();
}
