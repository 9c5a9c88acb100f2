import type { Page } from 'playwright-core';
import { newFolder, openApp, removeFolder, TARGET } from './launch.ts';
import type { OpenedApp } from './openedApp.ts';
import { preparedRegister } from './preparedRegister.ts';
import { openRegister } from './rail.ts';

export type Scheme = 'light' | 'dark';

/** The app with the office's register open in it, in a folder that goes when the app is closed. */
export async function openOffice(): Promise<OpenedApp> {
  const folder = newFolder();
  const file = await preparedRegister(folder);
  const app = await openApp(TARGET, { folder });
  await openRegister(app.page, file);
  return {
    ...app,
    close: async () => {
      await app.close();
      removeFolder(folder);
    },
  };
}

/** Turns the machine light or dark, and waits until the page has followed. */
export async function turn(page: Page, scheme: Scheme): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme });
  await page.locator(`html[data-theme=${scheme}]`).waitFor();
}
