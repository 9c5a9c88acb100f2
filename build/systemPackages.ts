import { existsSync } from 'node:fs';
import { isRoot } from './project.ts';
import { run } from './run.ts';

/** What a real Electron and a display without a screen need on Debian. */
export const ELECTRON_PACKAGES: readonly string[] = [
  'xvfb',
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libatk-bridge2.0-0',
  'libcups2',
];

export type PackageAnswer = 'present' | 'installed' | 'refused';

/**
 * Sees to it that Debian's packages are installed; installs what is missing when this user may.
 * `refused` when something is missing and cannot be installed here; `say` then gets the reason.
 */
export async function ensurePackages(
  packages: readonly string[],
  say: (line: string) => void,
): Promise<PackageAnswer> {
  if (!existsSync('/usr/bin/dpkg-query')) return 'present';
  const missing = await missingPackages(packages);
  if (missing.length === 0) return 'present';
  if (!isRoot()) {
    say(`Thiếu gói hệ thống: sudo apt-get install ${missing.join(' ')}`);
    return 'refused';
  }
  say(`Cài gói Debian: ${missing.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-q'], { env });
  const names = await Promise.all(missing.map(offeredName));
  const installed = await run('apt-get', ['install', '-q', '-y', '--no-install-recommends', ...names], {
    env,
  });
  if (installed.code === 0) return 'installed';
  say(installed.output.trim().split('\n').slice(-5).join('\n'));
  return 'refused';
}

async function missingPackages(packages: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(
    packages.map(async (name) => (await isInstalled(name)) || (await isInstalled(`${name}t64`))),
  );
  return packages.filter((_, index) => found[index] !== true);
}

async function isInstalled(name: string): Promise<boolean> {
  const { output } = await run('dpkg-query', ['-W', '-f=${db:Status-Status}', name]);
  return output === 'installed';
}

/** From Debian 13 on, libraries that count seconds in 64 bits carry "t64" at the end of their name. */
async function offeredName(name: string): Promise<string> {
  const renamed = await run('apt-cache', ['show', `${name}t64`]);
  return renamed.code === 0 && renamed.output.includes('Package:') ? `${name}t64` : name;
}
