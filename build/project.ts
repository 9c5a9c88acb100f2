import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

/** The project's top folder. */
export const PROJECT = join(import.meta.dirname, '..');

/** The version in package.json. */
export function projectVersion(): string {
  const text = readFileSync(join(PROJECT, 'package.json'), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}

/** Where this user's settings live: the same folder for the desktop window and for the app in a browser. */
export function settingsFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  return join(configFolder(env, platform), 'so-thi-hanh-an');
}

function configFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  if (platform === 'win32') return env['APPDATA'] ?? join(homedir(), 'AppData/Roaming');
  if (platform === 'darwin') return join(homedir(), 'Library/Application Support');
  return env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config');
}

/** Where what was fetched for development stays between clones. */
export function cacheFolder(env: NodeJS.ProcessEnv): string {
  return join(env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'so-thi-hanh-an');
}

/** Whether a window can be shown: always on Windows and a Mac, with a display server elsewhere. */
export function hasDisplay(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): boolean {
  if (platform === 'win32' || platform === 'darwin') return true;
  return (env['DISPLAY'] ?? '') !== '' || (env['WAYLAND_DISPLAY'] ?? '') !== '';
}

/** Whether this is the superuser of a Unix machine. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** The first of these files that exists; null when none does. */
export function firstExisting(paths: readonly string[]): string | null {
  return paths.find((path) => existsSync(path)) ?? null;
}
