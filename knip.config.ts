import type { KnipConfiguration } from 'knip';

/** What is started by a name that is put together, or read by a tool. */
const STARTED = [
  'renderer/main.tsx!',
  'electron/{main,preload}.ts!',
  'core/{cli,hosts/process}.ts!',
  'db/snapshot.ts!',
  'core/excel/{readWorkbookWorker,writeWorkbookWorker}.ts!',
  'build/*.{ts,mjs}!',
  'test/{bench/bench,features/writeUntilKilled}.ts',
  'test/e2e/{officeClock.cjs,runFolder.ts}',
  '**/*.{test,spec}.ts',
];

/** Rebuilt chapter by chapter now; each is taken off this list when its own work ends. */
const UNDER_REBUILDING = [
  '{shared/domain,core}/{case,cases,events,law}/**',
  'shared/contract/{agenda,cases,caseEvents,events,law}.ts',
  'core/{register,imports,sample}/**',
  'core/context.ts',
  'db/migrate.ts',
  'db/repo/{journal,case,caseRows}*',
  'renderer/{acts,places}/**',
  'renderer/features/{cases,events,law}/**',
  'renderer/ui/{caseListPlace,DueBadge,DocketFields}.ts*',
  'shared/domain/chapters.ts',
  'test/builders.ts',
];

/** Only tests reach these, and should: a clock and a reader of rows that wait for nothing, and a table to come. */
const FOR_TESTS = ['core/clock.ts', 'core/excel/typedRows.ts', 'shared/domain/calendar/lunarNewYear.ts'];

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
    [...UNDER_REBUILDING, ...(production ? FOR_TESTS : [])].map((path) => [
      path,
      ['exports', 'types', 'files'] as const,
    ]),
  ),
});
