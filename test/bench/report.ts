import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { format, resolveConfig } from 'prettier';
import type { Figure } from './figure.ts';
import type { Timing } from './measure.ts';
import type { Plan } from './plans.ts';

const PAGE = new URL('../../docs/performance.md', import.meta.url);

/** Between which lines of docs/performance.md measured parts stand. */
const MARKS = {
  figures: ['<!-- figures: written by npm run bench -- --write -->', '<!-- end of figures -->'],
  workbooks: ['<!-- workbooks: written by npm run bench -- --write -->', '<!-- end of workbooks -->'],
} as const;

const ms = (value: number): string =>
  value >= 100 ? `${Math.round(value)} ms` : `${value.toFixed(value < 1 ? 3 : 1)} ms`;
const spread = ({ runs, p50, p99 }: Timing): string => (runs === 1 ? ms(p50) : `${ms(p50)} / ${ms(p99)}`);
const verdict = ({ isMet }: Figure): string => (isMet === null ? '' : isMet ? 'ok' : '**miss**');
const ratio = ({ door, bare }: Figure): string => (bare ? `${(door.p50 / bare.p50).toFixed(1)} ×` : '');

/** The table, as Markdown. */
export function figuresTable(figures: readonly Figure[]): string {
  const rows = figures.map((each) => [
    each.work,
    spread(each.door),
    each.bare ? spread(each.bare) : '',
    ratio(each),
    each.target,
    verdict(each),
    each.note,
  ]);
  const head = [
    'Work',
    'Through the door (p50 / p99)',
    'Bare SQL (p50 / p99)',
    'p50 ratio',
    'Target',
    '',
    'Note',
  ];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

export function plansList(plans: readonly Plan[]): string {
  return plans
    .map(({ work, steps, scans }) => {
      const mark = scans.length > 0 ? ' **full scan**' : '';
      return `- ${work}:${mark} ${steps.map((step) => `\`${step}\``).join(' · ')}`;
    })
    .join('\n');
}

export const machine = (): string =>
  `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.versions.node}`;

/** How many programs wanted a core during the run, this one among them (0 where the system does not say). */
export const load = (): string => loadavg()[1]?.toFixed(1) ?? '0';

/** Puts a measured part between its marks in docs/performance.md; the words around it stay. */
export async function writePage(measured: string, part: keyof typeof MARKS): Promise<void> {
  const page = readFileSync(PAGE, 'utf8');
  const [start, end] = MARKS[part].map((mark) => page.indexOf(mark));
  if (start === undefined || end === undefined || start < 0 || end < start) {
    throw new Error('docs/performance.md has lost the marks between which its figures stand');
  }
  const text = `${page.slice(0, start)}${MARKS[part][0]}\n\n${measured}\n\n${page.slice(end)}`;
  const config = await resolveConfig(PAGE);
  writeFileSync(PAGE, await format(text, { ...config, parser: 'markdown' }));
}
