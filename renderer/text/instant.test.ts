import { expect, it } from 'vitest';
import { formatInstant } from './instant.ts';

it.each([
  ['2026-11-21T02:05:00.000Z', '21/11/2026 09:05'],
  ['2026-12-31T17:00:00.000Z', '01/01/2027 00:00'],
])('writes %s as %s in Vietnam', (instant, written) => {
  expect(formatInstant(instant)).toBe(written);
});
