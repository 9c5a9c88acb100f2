import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { serveBrowser } from '#build/serveBrowser.ts';
import { beginOnTheMorning } from './clock.ts';
import { collectComplaints, type OpenedApp } from './openedApp.ts';

const QUIET = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
];

/** Serves the app and opens it in the browser that `E2E_BROWSER` names. */
export async function openBrowserApp(folder: string, demo: boolean): Promise<OpenedApp> {
  const executablePath = process.env['E2E_BROWSER'];
  if (executablePath === undefined)
    throw new Error('E2E_BROWSER is missing: start the specs with “npm run e2e”');
  beginOnTheMorning();
  const app = await serveBrowser({ folder, port: 0, demo });
  const browser = await chromium.launch({ executablePath, args: QUIET, chromiumSandbox: false });
  const page = await browser.newPage({
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: { width: 1280, height: 820 },
    acceptDownloads: true,
    reducedMotion: 'reduce',
  });
  const complaints = collectComplaints(page);
  await page.goto(app.address);
  const close = async (): Promise<void> => {
    await browser.close();
    await app.close();
  };
  return {
    page,
    complaints,
    shell: null,
    saved: async (act) => {
      const [download] = await Promise.all([page.waitForEvent('download'), act()]);
      const path = join(folder, download.suggestedFilename());
      await download.saveAs(path);
      return path;
    },
    close,
    restart: async () => {
      await close();
      return openBrowserApp(folder, demo);
    },
  };
}
