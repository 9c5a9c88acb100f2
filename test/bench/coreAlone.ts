import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { v7 } from 'uuid';
import { createApp } from '#core/app.ts';
import { fixedClock } from '#core/clock.ts';
import { EXAMPLE_ROW } from '../docketRow.ts';
import { docketWorkbook } from '../workbooks.ts';

// A core process with one workbook to read: started by workbooks.ts, answers one line of JSON.

/** What a core process took for one workbook. */
export type Taken = {
  readonly seconds: number;
  /** Of all its threads, whatever else the machine does. */
  readonly cpuSeconds: number;
  /** Peak above the same process at rest. */
  readonly peakMb: number;
  /** The longest that a query waited meanwhile, and all but one in a hundred; milliseconds. */
  readonly worstMs: number;
  readonly p99Ms: number;
  /** `ok`, or the code it was refused with. */
  readonly outcome: string;
  readonly cases: number;
};

const EVERY_MS = 20;
const [path = '', ...named] = process.argv.slice(2);
/** What stands before it is done first, unmeasured. */
const MEASURED_FROM = 'measured:';
const from = named.indexOf(MEASURED_FROM);
const before = named.slice(0, Math.max(0, from));
const calls = named.slice(from + 1);
const folder = mkdtempSync(join(tmpdir(), 'so-bench-'));
const app = createApp({
  clock: fixedClock('2026-11-20T01:30:00.000Z'),
  ids: () => v7(),
  random: (bytes) => randomBytes(bytes),
  settingsFolder: join(folder, 'settings'),
  demo: false,
});

try {
  await must('register.create', {
    file: join(folder, 'so.sotha'),
    unit: 'Đơn vị của phép đo',
    name: 'Người đo',
    role: 'head',
    password: 'mật khẩu của phép đo',
  });
  const plain = join(folder, 'plain.xlsx');
  writeFileSync(plain, docketWorkbook([{ ...EXAMPLE_ROW, decisionNumber: '900001/QĐ-THADS' }]));
  await must('import.run', { path: plain });
  for (const call of before) await must(call, await inputOf(call));
  process.stdout.write(`${JSON.stringify(await taken())}\n`);
} finally {
  await app.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function taken(): Promise<Taken> {
  const idle = restingMb();
  const waits: number[] = [];
  let isOver = false;
  const cpu = process.cpuUsage();
  const begun = performance.now();
  const working = work().finally(() => (isOver = true));
  while (!isOver) {
    const asked = performance.now();
    await app.call('cases.list', {});
    waits.push(performance.now() - asked);
    await setTimeout(EVERY_MS);
  }
  const outcome = await working;
  const seconds = (performance.now() - begun) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const peakMb = statusMb('VmHWM') - idle;
  const { total } = (await must('cases.list', {})) as { readonly total: number };
  const sorted = waits.toSorted((a, b) => a - b);
  return {
    seconds,
    cpuSeconds: (user + system) / 1e6,
    peakMb,
    worstMs: sorted.at(-1) ?? 0,
    p99Ms: sorted[Math.ceil(sorted.length * 0.99) - 1] ?? 0,
    outcome,
    cases: total,
  };
}

async function work(): Promise<string> {
  for (const call of calls) {
    const reply = await app.call(call, await inputOf(call));
    if (!reply.ok) return reply.error.code;
  }
  return 'ok';
}

async function inputOf(call: string): Promise<object> {
  if (!call.startsWith('import.undo')) return { path };
  const { imports } = (await must('import.list', {})) as {
    readonly imports: readonly { readonly id: string }[];
  };
  return { importId: imports[0]?.id ?? '' };
}

async function must(name: string, input: unknown): Promise<unknown> {
  const reply = await app.call(name, input);
  if (!reply.ok) throw new Error(`${name}: ${reply.error.message}`);
  return reply.value;
}

/** What the process holds at rest; from here on its peak is counted anew. */
function restingMb(): number {
  globalThis.gc?.();
  writeFileSync('/proc/self/clear_refs', '5');
  return statusMb('VmRSS');
}

function statusMb(line: 'VmRSS' | 'VmHWM'): number {
  const found = new RegExp(`${line}:\\s+(\\d+) kB`, 'u').exec(readFileSync('/proc/self/status', 'utf8'));
  return Number(found?.[1] ?? 0) / 1024;
}
