import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from './project.ts';
import { registryElectron } from './registryElectron.ts';
import { run } from './run.ts';

const PACKAGE = join(PROJECT, 'node_modules/electron');
const DOWNLOADS = 'https://github.com/electron/electron/releases/download/';
const PROBE_MS = 5_000;
const DOWNLOAD_MS = 600_000;

const PROGRAMS: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
  win32: 'electron.exe',
  darwin: 'Electron.app/Contents/MacOS/Electron',
};

/**
 * A real Electron for development and tests, looked for in this order: `ELECTRON_OVERRIDE_DIST_PATH`; the
 * `electron` package's own binary, downloaded as that package does when its host answers; the one the npm
 * registry carries. The path of its program, or null.
 */
export async function findElectron(say: (line: string) => void): Promise<string | null> {
  const program = PROGRAMS[process.platform] ?? 'electron';
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (override !== undefined) return existsSync(join(override, program)) ? join(override, program) : null;
  return ownBinary() ?? (await downloadOwn(say)) ?? (await registryElectron(say));
}

function ownBinary(): string | null {
  const pathFile = join(PACKAGE, 'path.txt');
  if (!existsSync(pathFile)) return null;
  const program = join(PACKAGE, 'dist', readFileSync(pathFile, 'utf8'));
  return existsSync(program) ? program : null;
}

async function downloadOwn(say: (line: string) => void): Promise<string | null> {
  if (!(await isReachable())) return null;
  say('Tải Electron (một lần)…');
  await run(process.execPath, [join(PACKAGE, 'install.js')], { cwd: PACKAGE, timeout: DOWNLOAD_MS });
  return ownBinary();
}

/** The package's installer waits and tries again for minutes where its host cannot be reached; this asks first. */
async function isReachable(): Promise<boolean> {
  const mirror = process.env['ELECTRON_MIRROR'] ?? process.env['npm_config_electron_mirror'] ?? DOWNLOADS;
  try {
    await fetch(mirror, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(PROBE_MS) });
    return true;
  } catch {
    return false;
  }
}
