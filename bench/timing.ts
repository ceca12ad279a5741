import { performance } from "node:perf_hooks";

/** What one run took: seconds by the clock, and seconds of processor time in all threads, which a busy machine changes less. */
export interface Taken {
  readonly seconds: number;
  readonly cpu: number;
}

/** Several runs; a table quotes the median, and the range says how noisy the machine was. */
export interface Timing {
  readonly median: number;
  readonly min: number;
  readonly max: number;
  readonly runs: number;
  /** Median of the processor time, where it was measured. */
  readonly cpu?: number;
}

export function summarise(runs: readonly (number | Taken)[]): Timing {
  const seconds = runs.map((run) => (typeof run === "number" ? run : run.seconds)).sort((a, b) => a - b);
  const cpu = runs.flatMap((run) => (typeof run === "number" ? [] : [run.cpu])).sort((a, b) => a - b);
  return {
    median: median(seconds),
    min: seconds[0],
    max: seconds.at(-1)!,
    runs: seconds.length,
    ...(cpu.length > 0 && { cpu: median(cpu) }),
  };
}

function median(sorted: readonly number[]): number {
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

export async function take(run: () => unknown): Promise<Taken> {
  const start = performance.now();
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return { seconds: (performance.now() - start) / 1000, cpu: (user + system) / 1e6 };
}

export async function timeRuns(runs: number, run: () => unknown): Promise<Timing> {
  const taken: Taken[] = [];
  for (let i = 0; i < runs; i++) taken.push(await take(run));
  return summarise(taken);
}
