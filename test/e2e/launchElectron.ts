import { join } from 'node:path';
import { _electron, type ElectronApplication } from 'playwright-core';
import { PROJECT } from '#build/project.ts';
import { beginOnTheMorning, OFFICE_CLOCK } from './clock.ts';
import { collectComplaints, type OpenedApp } from './openedApp.ts';

/** Keeps the app from starting before Playwright is attached; without it a launch now and then waits for ever. */
const LOADER = join(PROJECT, 'node_modules/playwright-core/lib/server/electron/loader.js');

/** Opens the desktop window with the Electron that `E2E_ELECTRON` names. */
export async function openElectronApp(folder: string, demo: boolean): Promise<OpenedApp> {
  const executablePath = process.env['E2E_ELECTRON'];
  if (executablePath === undefined)
    throw new Error('E2E_ELECTRON is missing: start the specs with “npm run e2e”');
  const switches = [`--user-data-dir=${folder}`, '--disable-gpu', '--lang=vi', ...(demo ? ['--demo'] : [])];
  beginOnTheMorning();
  const shell = await _electron.launch({
    executablePath,
    args: ['-r', LOADER, '-r', OFFICE_CLOCK, '--no-sandbox', PROJECT, ...switches],
    cwd: PROJECT,
    timeout: 30_000,
    timezoneId: 'Asia/Ho_Chi_Minh',
  });
  const page = await shell.firstWindow();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const complaints = collectComplaints(page);
  const close = async (): Promise<void> => {
    await shell.close();
  };
  return {
    page,
    complaints,
    shell,
    saved: async (act) => {
      const [path] = await Promise.all([nextDownload(shell, folder), act()]);
      return path;
    },
    close,
    restart: async () => {
      await close();
      return openElectronApp(folder, demo);
    },
  };
}

/** Answers the save dialog's question before it is asked, and waits until the file is there. */
function nextDownload(shell: ElectronApplication, folder: string): Promise<string> {
  return shell.evaluate(
    ({ session }, into) =>
      new Promise<string>((resolve, reject) => {
        session.defaultSession.once('will-download', (_event, item) => {
          const path = `${into}/${item.getFilename()}`;
          item.setSavePath(path);
          item.once('done', (_done, state) =>
            state === 'completed' ? resolve(path) : reject(new Error(state)),
          );
        });
      }),
    folder,
  );
}
