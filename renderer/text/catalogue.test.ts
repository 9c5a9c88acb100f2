import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { vi } from './vi.ts';

const RENDERER = join(import.meta.dirname, '..');

/** Where sentences are read: all of the window but the catalogues themselves and the tests. */
const SOURCE = globSync('**/*.{ts,tsx}', { cwd: RENDERER })
  .filter((path) => !/^text\/(vi|en)\b|\.test\.ts$/.test(path))
  .map((path) => readFileSync(join(RENDERER, path), 'utf8'))
  .join('\n');

const reads = (pattern: string): boolean => new RegExp(pattern, 'u').test(SOURCE);

/** `agenda.empty`, or `const { empty } = text.agenda`. */
const isRead = (of: string, key: string): boolean =>
  reads(`\\b${of}\\??\\.${key}\\b`) || reads(`\\{[^{}]*\\b${key}\\b[^{}]*\\} = [^;]*\\b${of}\\b`);

/** `settings.themes` handed on, or read by a key known only as the app runs: then each of its words is. */
const isReadWhole = (of: string, key: string): boolean => reads(`\\b${of}\\.${key}\\b(?!\\??\\.)`);

function unread(words: object, of: string, path: string): readonly string[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    const here = `${path}.${key}`;
    if (!isRead(of, key)) return [here];
    return typeof value === 'object' && value !== null && !isReadWhole(of, key)
      ? unread(value, key, here)
      : [];
  });
}

const groups = Object.entries(vi).flatMap(([name, words]) =>
  typeof words === 'object' ? [[name, words] as const] : [],
);

it.each(groups)('says nothing under “%s” that the window never says', (name, words) => {
  expect(unread(words, name, name)).toEqual([]);
});
