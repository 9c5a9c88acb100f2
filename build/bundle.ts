import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { PROJECT } from './project.ts';

type Bundle = { readonly name: string; readonly config: string; readonly sources: readonly string[] };

const RENDERER: Bundle = {
  name: 'renderer',
  config: 'build/viteRenderer.config.ts',
  sources: ['renderer/**/*.{ts,tsx,css,html,svg,png,ico,woff2}', 'shared/**/*.ts'],
};
const SHELL: Bundle = {
  name: 'electron',
  config: 'build/viteElectron.config.ts',
  sources: ['electron/**/*.ts', 'shared/**/*.ts'],
};
/** Core runs from its sources except in a package. */
const CORE: Bundle = {
  name: 'core',
  config: 'build/viteCore.config.ts',
  sources: ['core/**/*.ts', 'db/**/*.{ts,sql}', 'shared/**/*.ts'],
};

export type BundleName = 'renderer' | 'electron' | 'core';

const BUNDLES: Readonly<Record<BundleName, Bundle>> = { renderer: RENDERER, electron: SHELL, core: CORE };

/** Builds into dist/ those of the bundles whose sources are not the ones they were last built from. */
export async function buildStale(names: readonly BundleName[], say: (line: string) => void): Promise<void> {
  for (const name of names) {
    const bundle = BUNDLES[name];
    const stamp = join(PROJECT, 'dist', `${name}.stamp`);
    const state = stateOf(bundle);
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === state) continue;
    say(`Dựng dist/${name}…`);
    await build({ configFile: join(PROJECT, bundle.config), logLevel: 'warn' });
    writeFileSync(stamp, state);
  }
}

function stateOf(bundle: Bundle): string {
  const hash = createHash('sha256');
  const files = globSync([...bundle.sources, bundle.config, 'package-lock.json'], { cwd: PROJECT });
  for (const file of files.filter((path) => !path.includes('.test.')).sort()) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(PROJECT, file)))
      .update('\0');
  }
  return hash.digest('hex');
}
