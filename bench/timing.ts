import { performance } from "node:perf_hooks";

/** Seconds of several runs; a table quotes the median, and the range says how noisy the machine was. */
export interface Timing {
  readonly median: number;
  readonly min: number;
  readonly max: number;
  readonly runs: number;
}

export function summarise(seconds: readonly number[]): Timing {
  const sorted = [...seconds].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const median = sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  return { median, min: sorted[0], max: sorted.at(-1)!, runs: sorted.length };
}

export async function secondsOf(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return (performance.now() - start) / 1000;
}

export async function timeRuns(runs: number, run: () => unknown): Promise<Timing> {
  const seconds: number[] = [];
  for (let i = 0; i < runs; i++) seconds.push(await secondsOf(run));
  return summarise(seconds);
}
