import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from './project.ts';
import { run, runShown } from './run.ts';
import { addTallies, NOTHING, readTally, type Tally } from './tally.ts';

type Check = {
  readonly name: string;
  readonly tool: string;
  readonly args: readonly string[];
  /** What it says is worth reading also when nothing is wrong. */
  readonly shows?: boolean;
};

const TOOLS = join(PROJECT, 'node_modules');
const TSC = join(TOOLS, 'typescript/bin/tsc');
const KNIP = join(TOOLS, 'knip/bin/knip.js');
const STATIC_CHECKS: readonly Check[] = [
  { name: 'types (shared)', tool: TSC, args: ['-p', 'shared'] },
  { name: 'types (node)', tool: TSC, args: ['-p', 'tsconfig.node.json'] },
  { name: 'types (renderer)', tool: TSC, args: ['-p', 'renderer'] },
  { name: 'types (renderer tests)', tool: TSC, args: ['-p', 'renderer/tsconfig.test.json'] },
  { name: 'lint', tool: join(TOOLS, 'oxlint/bin/oxlint'), args: ['--deny-warnings'] },
  {
    name: 'format',
    tool: join(TOOLS, 'prettier/bin/prettier.cjs'),
    args: ['--check', '--log-level', 'warn', '.'],
  },
  { name: 'circles', tool: join(PROJECT, 'build/circles.ts'), args: [] },
  { name: 'lines of tests', tool: join(PROJECT, 'build/testLines.ts'), args: [], shows: true },
  { name: 'unused exports', tool: KNIP, args: ['--no-config-hints'] },
  { name: 'code for tests alone', tool: KNIP, args: ['--production', '--no-config-hints'] },
];

/** Types, lint and format side by side, then unit and feature tests. A check that fails is one failure. */
export async function runChecks(say: (line: string) => void): Promise<Tally> {
  const checks = await Promise.all(STATIC_CHECKS.map((check) => runCheck(check, say)));
  const tests = await runTests({ report: 'unit.json', args: ['run'], env: {} });
  return addTallies([...checks, tests]);
}

/** Only the checks whose name begins with `name`. */
export async function runNamed(name: string, say: (line: string) => void): Promise<Tally> {
  const chosen = STATIC_CHECKS.filter((check) => check.name.startsWith(name));
  return addTallies(await Promise.all(chosen.map((check) => runCheck(check, say))));
}

/** Runs vitest, shows it, and counts what it reports. */
export async function runTests(options: {
  readonly report: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}): Promise<Tally> {
  const file = join(PROJECT, 'test-results', options.report);
  rmSync(file, { force: true });
  const args = [...options.args, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await runShown(process.execPath, [join(TOOLS, 'vitest/vitest.mjs'), ...args], {
    cwd: PROJECT,
    env: { ...process.env, ...options.env },
  });
  const tally = readTally(file);
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

async function runCheck(check: Check, say: (line: string) => void): Promise<Tally> {
  const begun = performance.now();
  const { code, output } = await run(process.execPath, [check.tool, ...check.args], { cwd: PROJECT });
  const seconds = ((performance.now() - begun) / 1_000).toFixed(1);
  say(`${code === 0 ? '✓' : '✗'} ${check.name} (${seconds} s)`);
  if (code !== 0 || check.shows === true) say(output.trimEnd());
  if (code === 0) return NOTHING;
  return { ...NOTHING, failed: 1 };
}
