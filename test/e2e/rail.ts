import type { Locator, Page } from 'playwright-core';
import { vi } from '#renderer/text/vi.ts';
import { PASSWORD, unlock } from './steps.ts';

/** Goes to a page by its word on the rail and waits for its heading. */
export async function goTo(page: Page, label: string): Promise<void> {
  await page
    .getByRole('navigation', { name: vi.shell.navigation })
    .getByRole('link', { name: label, exact: true })
    .click();
  await heading(page, label).waitFor();
}

/** The heading of the page that is shown. */
export const heading = (page: Page, title: string): Locator =>
  page.getByRole('heading', { name: title, exact: true, level: 1 });

/** Opens a register that this machine has not seen yet, by its place and the password. */
export async function openRegister(page: Page, file: string): Promise<void> {
  const { register } = vi;
  await page.getByRole('button', { name: register.openOther, exact: true }).click();
  await page.getByLabel(register.file, { exact: true }).fill(file);
  await page.getByRole('button', { name: register.openFile, exact: true }).click();
  await unlock(page, PASSWORD);
  await page.getByRole('navigation', { name: vi.shell.navigation }).waitFor();
}

/** Waits until it is seen; for what a spec expects and does nothing with. */
export async function isShown(what: Locator): Promise<true> {
  await what.waitFor();
  return true;
}
