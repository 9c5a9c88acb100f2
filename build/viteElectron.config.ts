import { join } from 'node:path';
import { defineConfig } from 'vite';

const root = join(import.meta.dirname, '..');

export default defineConfig({
  root,
  publicDir: false,
  // Everything but Electron and Node goes into the bundle, so that the packaged shell needs no node_modules.
  ssr: { noExternal: true, external: ['electron'] },
  build: {
    ssr: true,
    outDir: join(root, 'dist/electron'),
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    rolldownOptions: {
      input: { main: join(root, 'electron/main.ts'), preload: join(root, 'electron/preload.ts') },
      output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name].cjs' },
    },
  },
});
