import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      '{shared,db,core,electron,renderer,build}/**/*.test.ts',
      'test/{features,migrations}/**/*.test.ts',
    ],
    // Threads that end while others start make V8 lose a page of its code on processors with protection keys, and end
    // the process ("jit_page.has_value()").
    execArgv: ['--no-memory-protection-keys'],
    testTimeout: 30_000,
  },
});
