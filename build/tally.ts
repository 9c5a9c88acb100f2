import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** How many tests passed and failed; `skipped` names those that did not run. */
export type Tally = { readonly passed: number; readonly failed: number; readonly skipped: readonly string[] };

export const NOTHING: Tally = { passed: 0, failed: 0, skipped: [] };

const reportSchema = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string(), fullName: z.string() })),
    }),
  ),
});

/** Counts a vitest JSON report. A file that failed before its tests could be counted is one failure. */
export function countReport(report: unknown): Tally {
  const files = reportSchema.parse(report).testResults;
  const tests = files.flatMap((file) => file.assertionResults);
  const failed = tests.filter((test) => test.status === 'failed').length;
  const broken = files.filter((file) => isBroken(file.status, file.assertionResults)).length;
  return {
    passed: tests.filter((test) => test.status === 'passed').length,
    failed: failed + broken,
    skipped: tests
      .filter((test) => test.status !== 'passed' && test.status !== 'failed')
      .map((test) => test.fullName),
  };
}

/** Reads the report a runner left at `file`; a runner that left none is one failure. */
export function readTally(file: string): Tally {
  try {
    return countReport(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { ...NOTHING, failed: 1 };
  }
}

export function addTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, tally) => ({
      passed: sum.passed + tally.passed,
      failed: sum.failed + tally.failed,
      skipped: [...sum.skipped, ...tally.skipped],
    }),
    NOTHING,
  );
}

function isBroken(status: string, tests: readonly { readonly status: string }[]): boolean {
  return status === 'failed' && !tests.some((test) => test.status === 'failed');
}
