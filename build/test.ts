import { runChecks } from './checks.ts';
import { runEndToEnd } from './endToEnd.ts';
import { addTallies, NOTHING, type Tally } from './tally.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** A part that breaks must neither hide the count nor keep the others from running. */
async function attempt(name: string, part: () => Promise<Tally>): Promise<Tally> {
  try {
    return await part();
  } catch (error) {
    say(`✗ ${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return { ...NOTHING, failed: 1 };
  }
}

const total = addTallies([
  await attempt('check', () => runChecks(say)),
  await attempt('chromium', () => runEndToEnd('chromium', [], say)),
  await attempt('electron', () => runEndToEnd('electron', [], say)),
]);
for (const name of total.skipped) say(`bỏ qua (skipped): ${name}`);
say(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
