import { _electron } from 'playwright-core';
import { PROJECT } from '#build/project.ts';
import { collectComplaints, type OpenedApp } from './openedApp.ts';

/** Opens the desktop window with the Electron that `E2E_ELECTRON` names. */
export async function openElectronApp(folder: string): Promise<OpenedApp> {
  const executablePath = process.env['E2E_ELECTRON'];
  if (executablePath === undefined)
    throw new Error('E2E_ELECTRON is missing: start the specs with “npm run e2e”');
  const shell = await _electron.launch({
    executablePath,
    args: ['--no-sandbox', PROJECT, `--user-data-dir=${folder}`, '--disable-gpu', '--lang=vi'],
    cwd: PROJECT,
    timeout: 30_000,
    timezoneId: 'Asia/Ho_Chi_Minh',
  });
  const page = await shell.firstWindow();
  const complaints = collectComplaints(page);
  const close = async (): Promise<void> => {
    await shell.close();
  };
  return {
    page,
    complaints,
    shell,
    close,
    restart: async () => {
      await close();
      return openElectronApp(folder);
    },
  };
}
