import { expect, it } from 'vitest';
import { addTallies, countReport, readTally } from './tally.ts';

const file = (status: string, ...tests: readonly string[]) => ({
  name: 'a.test.ts',
  status,
  assertionResults: tests.map((state, index) => ({ status: state, fullName: `test ${index}` })),
});

it('counts what passed, what failed and what did not run', () => {
  const report = { testResults: [file('passed', 'passed', 'skipped'), file('failed', 'failed', 'passed')] };

  const tally = countReport(report);

  expect(tally).toEqual({ passed: 2, failed: 1, skipped: ['test 1'] });
});

it('counts a file that broke before its tests as one failure', () => {
  const tally = countReport({ testResults: [file('failed')] });

  expect(tally).toEqual({ passed: 0, failed: 1, skipped: [] });
});

it('counts a report that was never written as one failure', () => {
  const tally = readTally('no-such-report.json');

  expect(tally).toEqual({ passed: 0, failed: 1, skipped: [] });
});

it('adds the runners up', () => {
  const sum = addTallies([
    { passed: 2, failed: 0, skipped: ['a'] },
    { passed: 3, failed: 1, skipped: [] },
  ]);

  expect(sum).toEqual({ passed: 5, failed: 1, skipped: ['a'] });
});
