import { cpSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vite';

const root = join(import.meta.dirname, '..');
const out = join(root, 'dist/core');

export default defineConfig({
  root,
  publicDir: false,
  plugins: [
    {
      name: 'migrations',
      closeBundle: () => cpSync(join(root, 'db/migrations'), join(out, 'db/migrations'), { recursive: true }),
    },
  ],
  // The driver is a native addon and stays a package of its own.
  ssr: { noExternal: true, external: ['better-sqlite3'] },
  build: {
    ssr: true,
    outDir: out,
    emptyOutDir: true,
    target: 'node24',
    minify: false,
    rolldownOptions: {
      // Workers are started by the name of their file: nothing imports them.
      input: ['core/hosts/process.ts', ...globSync('core/**/*Worker.ts', { cwd: root })].map((file) =>
        join(root, file),
      ),
      // One file per source, so that what core reads beside itself (migrations) is found where it was.
      output: {
        format: 'es',
        preserveModules: true,
        preserveModulesRoot: root,
        // A package builder leaves every folder of the name node_modules out.
        entryFileNames: ({ name }) => `${name.replace(/^node_modules\//, 'libraries/')}.js`,
      },
    },
  },
});
