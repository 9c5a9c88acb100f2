import { runEndToEnd, type Target } from './endToEnd.ts';
import { addTallies, type Tally } from './tally.ts';

// npm run e2e -- [chromium|electron] [part of a spec's path…]
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const isTarget = (word: string): word is Target => word === 'chromium' || word === 'electron';
const words = process.argv.slice(2);
const named = words.filter(isTarget);
const targets: readonly Target[] = named.length === 0 ? ['chromium', 'electron'] : named;
const filters = words.filter((word) => !isTarget(word));

const tallies: Tally[] = [];
for (const target of targets) tallies.push(await runEndToEnd(target, filters, say));
const { passed, failed } = addTallies(tallies);
say(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
