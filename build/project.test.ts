import { join } from 'node:path';
import { expect, it } from 'vitest';
import { cacheFolder, hasDisplay, settingsFolder } from './project.ts';

it.each([
  ['linux', { XDG_CONFIG_HOME: '/c' }, '/c/so-thi-hanh-an'],
  ['win32', { APPDATA: '/r' }, '/r/so-thi-hanh-an'],
] as const)('keeps settings on %s where that system keeps them', (platform, env, folder) => {
  expect(settingsFolder(env, platform)).toBe(join(folder));
});

it('keeps what it fetched outside the project', () => {
  expect(cacheFolder({ XDG_CACHE_HOME: '/cache' })).toBe(join('/cache/so-thi-hanh-an'));
});

it.each([
  ['linux', {}, false],
  ['linux', { DISPLAY: '' }, false],
  ['linux', { DISPLAY: ':0' }, true],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
  ['win32', {}, true],
  ['darwin', {}, true],
] as const)('knows whether a window can be shown: %s with %j', (platform, env, expected) => {
  expect(hasDisplay(env, platform)).toBe(expected);
});
