import { join } from 'node:path';
import { PROJECT } from '#build/project.ts';

/** Moves the clock of the process that loads it first (`-r`). */
export const OFFICE_CLOCK = join(PROJECT, 'test/e2e/officeClock.cjs');

/** 09:00 in Vietnam on the day after the sample workbook was written. */
const MORNING = '2026-11-21T02:00:00.000Z';

/** The core processes that this one starts from now on begin on the specs' morning. */
export function beginOnTheMorning(): void {
  process.env['E2E_CLOCK_AHEAD_MS'] ??= String(Date.parse(MORNING) - Date.now());
  process.env['NODE_OPTIONS'] = `--require=${JSON.stringify(OFFICE_CLOCK)}`;
}
