import { projectPath } from '../projectPath.ts';

/**
 * Who may import whom: the table of the architecture. `inside` are folders of this project, `outside` packages;
 * `node:` stands for Node's own modules and `*` for any library that is not refused.
 */
type Layer = {
  readonly folder: string;
  readonly inside: readonly string[];
  readonly outside: readonly string[];
  readonly never?: readonly string[];
};

const DESKTOP_AND_PAGE = ['electron', 'react', 'react-dom', '@mui/material', '@tanstack/react-query'];

/** The first layer whose folder holds a file is that file's layer; the narrower stand before the wider. */
const LAYERS: readonly Layer[] = [
  // The shape of a fact is said once: its schema is its type (docs/adr/0010).
  {
    folder: 'shared/domain/values.ts',
    inside: ['shared/domain', 'shared/errors.ts'],
    outside: ['zod'],
  },
  {
    folder: 'shared/domain/journal',
    inside: ['shared/domain', 'shared/errors.ts'],
    outside: ['zod'],
  },
  {
    folder: 'shared/domain/case',
    inside: ['shared/domain', 'shared/errors.ts'],
    outside: ['zod'],
  },
  { folder: 'shared/domain', inside: ['shared/domain', 'shared/errors.ts'], outside: [] },
  {
    folder: 'shared/contract',
    inside: ['shared/contract', 'shared/domain', 'shared/errors.ts'],
    outside: ['zod'],
  },
  {
    folder: 'shared/summary',
    inside: ['shared/summary', 'shared/domain', 'shared/errors.ts'],
    outside: ['zod'],
  },
  { folder: 'shared/host', inside: ['shared/host', 'shared/contract', 'shared/errors.ts'], outside: ['zod'] },
  { folder: 'shared', inside: ['shared'], outside: [] },
  { folder: 'db', inside: ['db', 'shared'], outside: ['better-sqlite3', 'zod', 'node:'] },
  { folder: 'core', inside: ['core', 'db', 'shared'], outside: ['node:', '*'], never: DESKTOP_AND_PAGE },
  { folder: 'electron', inside: ['electron', 'shared'], outside: ['electron', 'zod', 'node:'] },
  {
    folder: 'renderer/features',
    inside: ['renderer/acts', 'renderer/places', 'renderer/api', 'renderer/ui', 'renderer/text', 'shared'],
    outside: ['*'],
    never: ['electron'],
  },
  {
    folder: 'renderer/acts',
    inside: ['renderer/acts', 'renderer/places', 'renderer/api', 'renderer/ui', 'renderer/text', 'shared'],
    outside: ['*'],
    never: ['electron'],
  },
  {
    folder: 'renderer/places',
    inside: ['renderer/places', 'renderer/ui', 'renderer/text', 'shared'],
    outside: ['*'],
    never: ['electron'],
  },
  {
    folder: 'renderer/ui',
    inside: ['renderer/ui', 'renderer/text', 'shared'],
    outside: ['*'],
    never: ['electron'],
  },
  {
    folder: 'renderer/text',
    inside: ['renderer/text', 'shared'],
    outside: ['*'],
    never: ['electron'],
  },
  { folder: 'renderer', inside: ['renderer', 'shared'], outside: ['*'], never: ['electron'] },
  {
    folder: 'hub',
    inside: ['hub', 'shared/summary', 'shared/domain', 'shared/errors.ts'],
    outside: ['node:', '*'],
    never: DESKTOP_AND_PAGE,
  },
  {
    folder: 'build',
    inside: ['build', 'core/hosts', 'electron', 'shared', 'db', 'core', 'test'],
    outside: ['node:', '*'],
  },
];

/** Unit tests stand beside their file but may build what they need with these. */
const TESTS = {
  inside: ['test', 'shared', 'db', 'core', 'build'],
  outside: ['vitest', 'fast-check', 'date-holidays', 'node:'],
};

/**
 * Why `file` may not import `specifier`; null when it may. `file` is a path in this project with '/';
 * relative specifiers and `#` subpaths are resolved to folders of the project.
 */
export function refusal(file: string, specifier: string): string | null {
  const layer = LAYERS.find(({ folder }) => isWithin(file, folder));
  if (!layer) return null;
  const target = projectPath(file, specifier);
  if (target === null)
    return mayUse(layer, specifier, isTest(file)) ? null : `${layer.folder} may not use ${specifier}`;
  if (layer.folder === 'renderer/features' && isWithin(target, 'renderer/features')) {
    const [own, other] = [featureOf(file), featureOf(target)];
    return own === other ? null : `feature ${own} may not import feature ${other}`;
  }
  const allowed = isTest(file) ? [...layer.inside, ...TESTS.inside] : layer.inside;
  if (allowed.some((folder) => isWithin(target, folder))) return null;
  return `${layer.folder} may not import ${target}`;
}

function mayUse(layer: Layer, specifier: string, inTest: boolean): boolean {
  const name = specifier.startsWith('node:') ? 'node:' : packageName(specifier);
  if (layer.never?.includes(name) === true) return false;
  const allowed = inTest ? [...layer.outside, ...TESTS.outside] : layer.outside;
  return allowed.includes(name) || (name !== 'node:' && allowed.includes('*'));
}

function packageName(specifier: string): string {
  const parts = specifier.split('/');
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}

function featureOf(path: string): string {
  return path.split('/')[2] ?? '';
}

function isTest(file: string): boolean {
  return /\.(test|spec)\.tsx?$/.test(file);
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}
