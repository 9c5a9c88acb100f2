import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Figure } from './figure.ts';
import { figure } from './figure.ts';
import { timed, timingOf } from './measure.ts';
import { explainPlans } from './plans.ts';
import type { Plan } from './plans.ts';
import { rebuildJournal } from './rebuilding.ts';
import { agenda, dashboard, firstPage, keystrokes, openCase, totals, verifyJournal } from './reading.ts';
import { figuresTable, load, machine, plansList, writePage } from './report.ts';
import { makeScene } from './scene.ts';
import { measureWorkbooks, workbooksTable } from './workbooks.ts';
import type { Scene } from './scene.ts';
import { importFixture, previewEvent, recordEvent } from './writing.ts';

const AGENDA_CASES = 10_000;

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '100000' },
    write: { type: 'boolean', default: false },
    /** Only the workbooks, which need no register of the bench's own. */
    workbooks: { type: 'boolean', default: false },
    /** A folder whose registers are measured again, or made first; left out, they are thrown away. */
    keep: { type: 'string' },
  },
});
const cases = Number(values.cases);
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const tell = (line: string): void => void process.stderr.write(`${line}\n`);
const folder = values.keep ?? mkdtempSync(join(tmpdir(), 'so-bench-'));

try {
  const codes = [values.workbooks ? 0 : await benchRegister(), await benchWorkbooks()];
  process.exitCode = Math.max(...codes);
} finally {
  if (values.keep === undefined) rmSync(folder, { recursive: true, force: true });
}

async function benchRegister(): Promise<number> {
  const { figures, plans } = await measureAll();
  const measured = [
    `${cases.toLocaleString('en')} invented cases on ${machine()}; ${load()} programs wanted a core on average (load over five minutes).`,
    figuresTable(figures),
    'How SQLite runs what stands behind the list, the search and the agenda:',
    plansList(plans),
  ].join('\n\n');
  say(measured);
  if (values.write) await writePage(measured, 'figures');
  return conclude(figures, plans);
}

async function benchWorkbooks(): Promise<number> {
  const figures = await measureWorkbooks(folder, tell);
  const measured = [
    `The quickest of three runs on ${machine()}; ${load()} programs wanted a core on average (load over five minutes).`,
    workbooksTable(figures),
  ].join('\n\n');
  say(measured);
  if (values.write) await writePage(measured, 'workbooks');
  return 0;
}

async function measureAll(): Promise<{ figures: readonly Figure[]; plans: readonly Plan[] }> {
  let big: Scene | null = null;
  const filling = await timed(async () => {
    big = await makeScene({ folder, name: `of-${cases}`, cases, say: tell });
  });
  const fill = figure({
    work: `Make a register of ${cases.toLocaleString('en')} cases`,
    door: timingOf([filling]),
  });
  const figures: Figure[] = values.keep === undefined ? [fill] : [];
  const plans = await onScene(big, async (scene) => {
    for (const work of [
      firstPage,
      keystrokes,
      openCase,
      totals,
      dashboard,
      recordEvent,
      previewEvent,
      verifyJournal,
    ]) {
      tell(`  ${work.name}`);
      figures.push(await work(scene));
    }
    tell(`  ${rebuildJournal.name}`);
    figures.push(...(await rebuildJournal(scene)));
    return explainPlans(scene.db);
  });
  await onScene(
    await makeScene({ folder, name: 'office', cases: AGENDA_CASES, say: tell }),
    async (scene) => {
      figures.push(await agenda(scene));
    },
  );
  rmSync(join(folder, 'import'), { recursive: true, force: true });
  await onScene(await makeScene({ folder, name: 'import', cases: 0, say: tell }), async (scene) => {
    figures.push(await importFixture(scene));
  });
  return { figures, plans };
}

async function onScene<T>(scene: Scene | null, work: (scene: Scene) => Promise<T>): Promise<T> {
  if (!scene) throw new Error('There is no register to measure on');
  try {
    return await work(scene);
  } finally {
    await scene.close();
  }
}

/** Misses are told; a plan that walks a whole table where an index is meant is a failure. */
function conclude(figures: readonly Figure[], plans: readonly Plan[]): number {
  const missed = figures.filter(({ isMet }) => isMet === false);
  const aimed = figures.filter(({ isMet }) => isMet !== null);
  say(`\n${aimed.length - missed.length} of ${aimed.length} targets met.`);
  for (const { work, target } of missed) say(`Missed: ${work} (${target})`);
  const scanning = plans.filter(({ scans }) => scans.length > 0);
  for (const { work, scans } of scanning) say(`FULL SCAN in ${work}: ${scans.join('; ')}`);
  return scanning.length > 0 ? 1 : 0;
}
