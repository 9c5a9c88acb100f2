import { configDefaults, defineConfig } from 'vitest/config';

/** What only one of the two targets has is named so; everything else runs on both. */
const OTHERS_ONLY =
  process.env['E2E_TARGET'] === 'electron'
    ? 'test/e2e/**/*.browser.spec.ts'
    : 'test/e2e/**/*.desktop.spec.ts';

export default defineConfig({
  test: {
    include: ['test/e2e/**/*.spec.ts'],
    exclude: [...configDefaults.exclude, OTHERS_ONLY],
    globalSetup: ['test/e2e/runFolder.ts'],
    // Each spec drives a browser and a core of its own: side by side they only slow each other down.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // As patient as the other waits: on a busy machine a process takes more than a second to start or end.
    expect: { poll: { timeout: 20_000 } },
  },
});
