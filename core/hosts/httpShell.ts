import type { ShellStatus } from '#shared/contract/bridge.ts';
import type { Reply } from '#shared/errors.ts';
import type { Door } from './door.ts';

/** The `shell.…` calls where the page is in a browser: there is no window, no dialog and nothing to quit. */
export async function callBrowserShell(door: Door, version: string, name: string): Promise<Reply<unknown>> {
  switch (name) {
    case 'shell.status':
      return {
        ok: true,
        value: { desktop: false, platform: process.platform, version } satisfies ShellStatus,
      };
    case 'shell.restartCore':
      return { ok: true, value: await door.restart() };
    case 'shell.chooseFile':
    case 'shell.setTheme':
    case 'shell.quit':
      return { ok: true, value: null };
    default:
      return { ok: false, error: { code: 'unknown-call', message: `Không có lệnh “${name}”.` } };
  }
}
