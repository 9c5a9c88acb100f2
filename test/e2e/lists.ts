import type { Locator, Page } from 'playwright-core';
import { vi } from '#renderer/text/vi.ts';
import { goTo, heading } from './rail.ts';

const { agenda, cases, settings } = vi;

/** A case of the sample workbook, by what no other case has together. */
type Known = { readonly number: string; readonly debtor: string };

/** Docketed on 20/11/2026, so that its notice runs over a weekend and the holiday of 24/11. */
export const OVER_A_HOLIDAY: Known = { number: '1278/QĐ-THADS', debtor: 'Huỳnh Đức Sơn' };
/** Waits for its verification, due on 26/11/2026. */
export const TO_VERIFY: Known = { number: '1240/QĐ-THADS', debtor: 'Võ Minh Nga' };

/** A list once its rows are there: the rows it shows until then answer no key. */
const listOf = (page: Page, name: string): Locator =>
  page.getByRole('grid', { name, exact: true }).and(page.locator('[aria-busy=false]'));

export const agendaList = (page: Page): Locator => listOf(page, agenda.list);
export const caseList = (page: Page): Locator => listOf(page, cases.list);

/** The list of cases once it holds just so many; its rows and its count come together. */
export const caseListOf = (page: Page, count: number): Locator =>
  caseList(page).and(page.locator(`[aria-rowcount="${count + 1}"]`));

/** Types into the search field of the list of cases, and waits until they are searched for. */
export async function search(page: Page, words: string): Promise<void> {
  // From another page: a field that still holds, or has not yet told, what was searched before is not met.
  await goTo(page, settings.title);
  await goTo(page, cases.title);
  await page.getByRole('searchbox', { name: cases.search }).fill(words);
  await page.waitForURL(({ hash }) => new URLSearchParams(hash.split('?')[1]).get('tim') === words);
}

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
  await caseListOf(page, 1).waitFor();
  await page.keyboard.press('Enter');
  await caseList(page).and(page.locator(':focus')).waitFor();
  await page.keyboard.press('Enter');
  await heading(page, number).waitFor();
}

/** Opens a case from the palette, once the entry that Enter takes is that case. */
export async function openFromPalette(page: Page, words: string, { number, debtor }: Known): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(words);
  const chosen = page.getByRole('option', { selected: true });
  await chosen.filter({ hasText: number }).filter({ hasText: debtor }).waitFor();
  await page.keyboard.press('Enter');
  await heading(page, number).waitFor();
}
