import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { openBrowserApp } from './launchBrowser.ts';
import { openElectronApp } from './launchElectron.ts';
import type { OpenedApp } from './openedApp.ts';

export type Target = 'chromium' | 'electron';

/** Which of the two the specs run on now: `E2E_TARGET`, set by `npm run e2e`. */
export const TARGET: Target = z.enum(['chromium', 'electron']).parse(process.env['E2E_TARGET'] ?? 'chromium');

/** A folder of its own for one test's settings and registers. */
export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'so-e2e-'));
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

/** Opens the app as an officer would, with everything it keeps in `folder`; `demo` opens the sample register. */
export function openApp(
  target: Target,
  { folder, demo = false }: { readonly folder: string; readonly demo?: boolean },
): Promise<OpenedApp> {
  return target === 'electron' ? openElectronApp(folder, demo) : openBrowserApp(folder, demo);
}
