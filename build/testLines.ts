import { PROJECT } from './project.ts';
import { TEST_FLOORS } from './testFloors.ts';
import { sayRatios, testRatios } from './testRatio.ts';

// node build/testLines.ts: how much is tested beside its source, and what is under its floor.
const { line, low } = sayRatios(testRatios(PROJECT, TEST_FLOORS));
process.stdout.write(`${line}\n${low}`);
process.exitCode = low === '' ? 0 : 1;
