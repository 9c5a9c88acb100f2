import { runChecks, runNamed } from './checks.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const only = process.argv[2];
const tally = only === undefined ? await runChecks(say) : await runNamed(only, say);
process.exitCode = tally.failed === 0 ? 0 : 1;
