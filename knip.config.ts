import type { KnipConfiguration } from 'knip';

/** What is started by a name that is put together, or read by a tool. */
const STARTED = [
  'renderer/main.tsx!',
  'electron/{main,preload}.ts!',
  'core/{cli,hosts/process}.ts!',
  'db/snapshot.ts!',
  'core/**/*Worker.ts!',
  'build/*.{ts,mjs}!',
  'test/{bench/bench,bench/coreAlone,features/writeUntilKilled}.ts',
  'test/e2e/{officeClock.cjs,runFolder.ts}',
  '**/*.{test,spec}.ts',
];

/** Only tests reach these, and should: a clock and a reader of rows that wait for nothing, days counted by name. */
const FOR_TESTS = ['core/clock.ts', 'core/excel/rows/typedRows.ts', 'shared/domain/law/testing.ts'];

/** Texts and days of the law, read from their sources once; what reads them is still to come. */
const AWAITED = ['shared/domain/calendar/lunarNewYear.ts', 'shared/domain/case/state/validNotice.ts'];

/**
 * `knip` finds what is exported and used nowhere else; `knip --production` finds what only tests reach, in its own file
 * too: such code is dead however well it is tested.
 */
export default ({ production = false }: { readonly production?: boolean }): KnipConfiguration => ({
  entry: STARTED,
  project: ['{shared,db,core,electron,renderer}/**/*.{ts,tsx}!', '{build,test}/**/*.{ts,cjs,mjs}', '*.ts'],
  ignoreExportsUsedInFile: production,
  vitest: { config: ['vitest.config.ts', 'vitest.e2e.config.ts'] },
  ignoreBinaries: ['Xvfb'],
  ignoreDependencies: ['oxlint', '@types/better-sqlite3'],
  ignoreIssues: Object.fromEntries(
    (production ? [...FOR_TESTS, ...AWAITED] : []).map((path) => [
      path,
      ['exports', 'types', 'files'] as const,
    ]),
  ),
});
