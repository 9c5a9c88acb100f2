import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { tempFolder } from '#test/registers.ts';
import { clearTries, countTry, refuseWhileDelayed, retryAfterSeconds, triesFileOf } from './tries.ts';

const NOW = '2026-11-20T01:30:00.000Z';
const after = (seconds: number): string => new Date(Date.parse(NOW) + seconds * 1000).toISOString();

function fileWithTries(count: number): string {
  const file = join(tempFolder(), 'so.sotha');
  Array.from({ length: count }, () => countTry(file, NOW));
  return file;
}

it.each([
  [0, 0],
  [4, 0],
  [5, 30],
  [6, 60],
  [7, 120],
  [11, 1920],
  [12, 3600],
  [50, 3600],
])('after %i wrong tries the next waits %i seconds', (count, seconds) => {
  expect(retryAfterSeconds(fileWithTries(count), NOW)).toBe(seconds);
});

it.each([
  ['the delay is over', 30, 0],
  ['ten seconds have gone', 10, 20],
  ['the clock was set back a day', -86_400, 30],
])('counts the delay by the clock given: %s', (_case, seconds, left) => {
  expect(retryAfterSeconds(fileWithTries(5), after(seconds))).toBe(left);
});

it('says how many tries are left, then how long the wait is', () => {
  const file = fileWithTries(2);

  const said = [countTry(file, NOW), countTry(file, NOW), countTry(file, NOW)];

  expect(said).toEqual([
    'Còn 2 lần thử trước khi phải chờ.',
    'Còn 1 lần thử trước khi phải chờ.',
    'Chờ 30 giây rồi mới thử lại được.',
  ]);
});

it('refuses in words while the delay runs', () => {
  expect(() => refuseWhileDelayed(fileWithTries(7), after(1))).toThrow(/Chờ 2 phút/u);
});

it('forgets the tries after a right one', () => {
  const file = fileWithTries(9);

  clearTries(file);

  expect(retryAfterSeconds(file, NOW)).toBe(0);
});

it('never keeps the owner out because its file is damaged', () => {
  const file = fileWithTries(9);
  writeFileSync(triesFileOf(file), '{"wrong":');

  expect(retryAfterSeconds(file, NOW)).toBe(0);
});
