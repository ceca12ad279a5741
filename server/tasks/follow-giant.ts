import { giantAsLeaving, leavingByRank, randomCourse, robustness } from "../../analysis/integration/robustness.ts";
import type { TieNetwork } from "../../analysis/ties/tie-network.ts";
import type { TaskContext } from "./task-context.ts";

export interface FollowGiantInput {
  readonly network: TieNetwork;
  /** By which they leave; without it in orders drawn by chance. */
  readonly values: Float64Array | undefined;
  readonly draws: number;
  readonly seed: number;
}

export interface GiantCourse {
  readonly left: readonly number[];
  readonly giant: readonly number[];
  readonly low?: readonly number[];
  readonly high?: readonly number[];
  readonly robustness: number;
}

const mostSteps = 200;

export function run({ network, values, draws, seed }: FollowGiantInput, { progress }: TaskContext): GiantCourse {
  const n = network.order;
  const steps = Math.min(mostSteps, n);
  const left = Array.from({ length: steps + 1 }, (_, k) => (steps === 0 ? 0 : Math.round((k * n) / steps)));
  const at = (course: ArrayLike<number>) => left.map((k) => course[k]);
  if (values) {
    const sizes = giantAsLeaving(network, leavingByRank(values));
    return { left, giant: at(sizes), robustness: robustness(sizes) };
  }
  const { mean, low, high, robustness: all } = randomCourse(network, draws, seed, progress);
  return {
    left,
    giant: at(mean),
    low: at(low),
    high: at(high),
    robustness: all.reduce((sum, one) => sum + one, 0) / all.length,
  };
}
