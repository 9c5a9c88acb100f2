import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { firstExisting, isRoot, PROJECT } from './project.ts';
import { run } from './run.ts';
import { ensurePackages } from './systemPackages.ts';

const LINUX = [
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/microsoft-edge-stable',
  '/snap/bin/chromium',
];
const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const WINDOWS = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
const WINDOWS_ROOTS = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'];

/**
 * A browser for the end-to-end tests: an installed Chrome, Edge or Chromium; else Debian's, installed when this
 * user may; else the test tool's own download. The path of its program, or null.
 */
export async function findBrowser(say: (line: string) => void): Promise<string | null> {
  return installedBrowser() ?? (await debianChromium(say)) ?? (await downloadedBrowser(say));
}

function installedBrowser(): string | null {
  const override = process.env['E2E_BROWSER'];
  if (override !== undefined) return firstExisting([override]);
  if (process.platform === 'darwin') return firstExisting(MAC);
  if (process.platform !== 'win32') return firstExisting(LINUX);
  const roots = WINDOWS_ROOTS.map((name) => process.env[name]).filter((root) => root !== undefined);
  return firstExisting(roots.flatMap((root) => WINDOWS.map((path) => join(root, path))));
}

async function debianChromium(say: (line: string) => void): Promise<string | null> {
  if (firstExisting(['/usr/bin/apt-get']) === null || !isRoot()) return null;
  await ensurePackages(['chromium'], say);
  return firstExisting(LINUX);
}

async function downloadedBrowser(say: (line: string) => void): Promise<string | null> {
  const own = firstExisting([chromium.executablePath()]);
  if (own !== null) return own;
  say('Tải Chromium cho bộ kiểm thử (một lần)…');
  await run(process.execPath, [join(PROJECT, 'node_modules/playwright-core/cli.js'), 'install', 'chromium']);
  return firstExisting([chromium.executablePath()]);
}
