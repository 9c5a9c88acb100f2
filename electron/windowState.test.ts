import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { keepWindowState, openingBounds, readWindowState } from './windowState.ts';

const folder = mkdtempSync(join(tmpdir(), 'so-window-'));
const file = join(folder, 'window.json');
const screen = { x: 0, y: 0, width: 1920, height: 1080 };

afterAll(() => rmSync(folder, { recursive: true }));

it('opens as it was left', () => {
  const left = { bounds: { x: 40, y: 60, width: 1200, height: 700 }, isMaximised: true };

  keepWindowState(file, left);

  expect(readWindowState(file)).toEqual(left);
  expect(openingBounds(left, [screen])).toEqual(left.bounds);
});

it.each(['', '{', '[]', '{"bounds":{"x":0}}'])('forgets a state it cannot read: “%s”', (text) => {
  writeFileSync(file, text);

  expect(readWindowState(file)).toBeNull();
});

it('opens where it can be seen when the screen it stood on is gone', () => {
  const left = { bounds: { x: 2500, y: 60, width: 1200, height: 700 }, isMaximised: false };

  expect(openingBounds(left, [screen])).toEqual({ width: 1200, height: 700 });
});

it('has a size of its own the first time', () => {
  expect(openingBounds(null, [screen])).toEqual({ width: 1280, height: 820 });
});
