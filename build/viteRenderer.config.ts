import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const root = join(import.meta.dirname, '..');

export default defineConfig({
  root: join(root, 'renderer'),
  base: '/',
  plugins: [react()],
  build: {
    outDir: join(root, 'dist/renderer'),
    emptyOutDir: true,
    target: 'chrome130',
    // A strict font-src and no inlined data keep every byte of the page in a file that can be checked.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // zod and the line that forbids it eval share a file, so that no schema of another file is made before it.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ name: 'zod', test: /node_modules[\\/]zod[\\/]|zodWithoutEval\.ts/ }],
        },
      },
    },
    chunkSizeWarningLimit: 2_000,
  },
});
