import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { read } from '@e965/xlsx';
import type { Taken } from './coreAlone.ts';
import { timed } from './measure.ts';
import { blankRows, docketOf, farCorner, numbers, sheetsOfOnePart } from './workbookFiles.ts';

type Bound = { readonly seconds?: number; readonly mb?: number; readonly outcome?: string };

type Case = {
  readonly work: string;
  readonly file: () => Uint8Array;
  readonly calls: readonly string[];
  readonly bound: Bound;
  /** The parser alone reads it in a time worth waiting for. */
  readonly hasYardstick: boolean;
};

const PREVIEW = ['measured:', 'import.preview'];

const CASES: readonly Case[] = [
  {
    work: '300,000 formatted blank rows of ten cells, previewed',
    file: () => blankRows(300_000),
    calls: PREVIEW,
    bound: { seconds: 5, mb: 400, outcome: 'ok' },
    hasYardstick: true,
  },
  {
    work: 'A cell at XFD1048576, previewed',
    file: farCorner,
    calls: PREVIEW,
    bound: { seconds: 5, mb: 400, outcome: 'ok' },
    hasYardstick: true,
  },
  {
    work: '10,000 real rows, previewed and imported',
    file: () => docketOf(10_000),
    calls: ['measured:', 'import.preview', 'import.run'],
    bound: { seconds: 10, mb: 400, outcome: 'ok' },
    hasYardstick: true,
  },
  {
    work: '20,000 sheets that name one part',
    file: () => sheetsOfOnePart(20_000, 0),
    calls: PREVIEW,
    bound: { seconds: 5, mb: 400, outcome: 'workbook-too-many-sheets' },
    hasYardstick: false,
  },
  {
    work: '1,000 sheets that name one part of 9,000 rows',
    file: () => sheetsOfOnePart(1_000, 9_000),
    calls: PREVIEW,
    bound: { seconds: 5, mb: 400, outcome: 'workbook-too-many-sheets' },
    hasYardstick: false,
  },
  {
    work: '200 sheets that name one part of 9,000 rows',
    file: () => sheetsOfOnePart(200, 9_000),
    calls: PREVIEW,
    bound: { seconds: 5, mb: 400, outcome: 'workbook-bomb' },
    hasYardstick: false,
  },
  {
    work: '185 MB of numbers, previewed',
    file: () => numbers(230_000),
    calls: PREVIEW,
    bound: { seconds: 65 },
    hasYardstick: false,
  },
  {
    work: '100,000 rows taken back, looked at before',
    file: () => docketOf(100_000),
    calls: ['import.run', 'measured:', 'import.undoPreview', 'import.undo'],
    bound: { outcome: 'ok' },
    hasYardstick: false,
  },
];

const CORE = fileURLToPath(new URL('./coreAlone.ts', import.meta.url));
const RUNS = 3;

export type WorkbookFigure = {
  readonly work: string;
  readonly best: Taken;
  /** The parser alone on the same bytes in the same run, seconds; null where it would take too long. */
  readonly yardstick: number | null;
  readonly missed: readonly string[];
};

/** Each workbook by a core process of its own, the quickest of three; asked every 20 ms meanwhile. */
export async function measureWorkbooks(
  folder: string,
  tell: (line: string) => void,
): Promise<readonly WorkbookFigure[]> {
  const figures: WorkbookFigure[] = [];
  for (const { work, file, calls, bound, hasYardstick } of CASES) {
    tell(`  ${work}`);
    const path = join(folder, 'so.xlsx');
    const bytes = file();
    writeFileSync(path, bytes);
    const runs = Array.from({ length: RUNS }, () => taken(path, calls));
    const best = runs.toSorted((a, b) => a.seconds - b.seconds)[0];
    if (best === undefined) throw new Error('Nothing was measured');
    const yardstick = hasYardstick ? (await timed(() => read(bytes, { dense: true }))) / 1_000 : null;
    figures.push({ work, best, yardstick, missed: missedOf(best, bound) });
  }
  return figures;
}

const taken = (path: string, calls: readonly string[]): Taken =>
  JSON.parse(
    execFileSync(process.execPath, ['--expose-gc', CORE, path, ...calls], { encoding: 'utf8' }),
  ) as Taken;

const WORST_P99_MS = 50;
const WORST_MS = 250;

function missedOf({ seconds, peakMb, outcome, p99Ms, worstMs }: Taken, bound: Bound): readonly string[] {
  return [
    ...(seconds > (bound.seconds ?? Infinity) ? [`≤ ${bound.seconds} s`] : []),
    ...(peakMb > (bound.mb ?? Infinity) ? [`≤ ${bound.mb} MB`] : []),
    ...(outcome === (bound.outcome ?? outcome) ? [] : [`${bound.outcome}`]),
    ...(p99Ms > WORST_P99_MS || worstMs > WORST_MS ? ['asked meanwhile'] : []),
  ];
}

/** The table, as Markdown. */
export function workbooksTable(figures: readonly WorkbookFigure[]): string {
  const head = [
    'Work',
    'Time',
    'of it CPU',
    'Parser alone',
    'Peak above idle',
    'Asked meanwhile (p99 / worst)',
    'Ends in',
    '',
  ];
  const rows = figures.map(({ work, best, yardstick, missed }) => [
    work,
    `${best.seconds.toFixed(1)} s`,
    `${best.cpuSeconds.toFixed(1)} s`,
    yardstick === null ? '' : `${yardstick.toFixed(1)} s`,
    `${Math.round(best.peakMb)} MB`,
    `${best.p99Ms.toFixed(1)} / ${Math.round(best.worstMs)} ms`,
    `\`${best.outcome}\``,
    missed.length === 0 ? 'ok' : `**miss**: ${missed.join(', ')}`,
  ]);
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
