import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { projectPath } from './projectPath.ts';

/** Which files of the project each file imports, types included: paths from the project's top folder, with '/'. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

const SOURCES = '{shared,db,core,electron,renderer,build,test}/**/*.{ts,tsx}';

/** Reads the graph of all sources of the project. */
export function readImportGraph(project: string): ImportGraph {
  const files = globSync(SOURCES, { cwd: project }).map((file) => file.replaceAll('\\', '/'));
  return new Map(
    files.map((file) => [file, importsOf(file, readFileSync(join(project, file), 'utf8'))] as const),
  );
}

/** What `source`, the text of `file`, imports from this project: `import`, `import type`, `export from`, `import()`. */
export function importsOf(file: string, source: string): readonly string[] {
  const { staticImports, staticExports, dynamicImports } = parseSync(file, source).module;
  const specifiers = [
    ...staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...staticExports.flatMap(({ entries }) => entries.map(({ moduleRequest }) => moduleRequest?.value ?? '')),
    ...dynamicImports.map(({ moduleRequest: { start, end } }) => source.slice(start + 1, end - 1)),
  ];
  const paths = specifiers.flatMap((specifier) => projectPath(file, specifier) ?? []);
  return [...new Set(paths)];
}
