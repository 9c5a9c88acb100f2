import type { ShellHandlers } from '#shared/host/shellDoor.ts';
import type { Door } from './door.ts';

/** What is asked of the shell where the page is in a browser: there is no window, no dialog and nothing to quit. */
export const browserShell = (door: Door, version: string): ShellHandlers => ({
  status: () => ({ desktop: false, platform: process.platform, version }),
  restartCore: () => door.restart(),
  chooseFile: () => null,
  setTheme: () => null,
  quit: () => null,
});
