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

export async function timed(work: () => unknown): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** The quickest of some runs: what the work itself takes, without what else the machine does. */
export async function bestOf(runs: number, work: () => unknown): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) best = Math.min(best, await timed(work));
  return best;
}

export function timingOf(times: readonly number[]): Timing {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
  return { runs: sorted.length, p50: at(0.5), p99: at(0.99) };
}
