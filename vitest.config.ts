import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      '{shared,db,core,electron,renderer,build}/**/*.test.ts',
      'test/{features,migrations}/**/*.test.ts',
    ],
    testTimeout: 30_000,
  },
});
