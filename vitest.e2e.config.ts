import { configDefaults, defineConfig } from 'vitest/config';

/** What only one of the two targets has is named so; everything else runs on both. */
const OTHERS_ONLY =
  process.env['E2E_TARGET'] === 'electron'
    ? 'test/e2e/**/*.browser.spec.ts'
    : 'test/e2e/**/*.desktop.spec.ts';

/** The specs' morning: 09:00 in Vietnam on the day after the sample workbook was written. */
const CLOCK_BEGINS = '2026-11-21T02:00:00.000Z';

export default defineConfig({
  test: {
    include: ['test/e2e/**/*.spec.ts'],
    exclude: [...configDefaults.exclude, OTHERS_ONLY],
    globalSetup: ['test/e2e/runFolder.ts'],
    env: {
      NODE_OPTIONS: '--require=./test/e2e/officeClock.cjs',
      E2E_CLOCK_AHEAD_MS: String(Date.parse(CLOCK_BEGINS) - Date.now()),
    },
    // Each spec drives a browser and a core of its own: side by side they only slow each other down.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
