/** How long the runs of one piece of work took, milliseconds. */
export type Timing = {
  readonly runs: number;
  readonly p50: number;
  readonly p99: number;
};

/** Runs `work` some times unmeasured, then `runs` times measured, one after the other. */
export async function measure(
  runs: number,
  work: (run: number) => unknown,
  { warmUps = 3 }: { readonly warmUps?: number } = {},
): Promise<Timing> {
  for (let run = 0; run < warmUps; run += 1) await work(run);
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) times.push(await timed(() => work(run)));
  return timingOf(times);
}

/** Two pieces of work by turns, so that whatever else the machine does falls on both alike. */
export async function measurePair(
  runs: number,
  first: (run: number) => unknown,
  second: (run: number) => unknown,
): Promise<readonly [Timing, Timing]> {
  const times: [number[], number[]] = [[], []];
  for (let run = -WARM_UPS; run < runs; run += 1) {
    const pair = [
      await timed(() => first(Math.max(0, run))),
      await timed(() => second(Math.max(0, run))),
    ] as const;
    if (run < 0) continue;
    times[0].push(pair[0]);
    times[1].push(pair[1]);
  }
  return [timingOf(times[0]), timingOf(times[1])];
}

const WARM_UPS = 5;

export async function timed(work: () => unknown): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** The quickest of some runs: what the work itself takes, without what else the machine does. */
export async function bestOf(runs: number, work: (run: number) => unknown): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) best = Math.min(best, await timed(() => work(run)));
  return best;
}

export function timingOf(times: readonly number[]): Timing {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
  return { runs: sorted.length, p50: at(0.5), p99: at(0.99) };
}
