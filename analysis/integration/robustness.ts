import type { Progress } from "../../model/progress.ts";
import { permutation } from "../relations/permutations.ts";
import { quantile } from "../statistics/summary.ts";
import type { WeightedGraph } from "../ties/tie-network.ts";

/**
 * S(k): organisations in the largest part that still holds together once the first k of `leaving` have left with their ties (Albert, Jeong &
 * Barabási 2000). Place k of the result, k from 0 to all of them; unit: organisations, an isolated one being a part of its own, and 0 where nobody is left. Who
 * is not in `leaving` stays. Weights are not read.
 *
 * Computed from the end: they come back one by one, and parts only ever join (union–find, by size and with halved paths). O((n + m) α(n)) in time, O(n) in
 * memory, however many leave.
 *
 * Source: doi:10.1038/35019019. Checked in closed form, by searching what is left after every step, and against networkx.
 */
export function giantAsLeaving({ order, offsets, neighbours }: WeightedGraph, leaving: Uint32Array): Uint32Array {
  const gone = new Uint8Array(order);
  for (const node of leaving) gone[node] = 1;
  const parent = Uint32Array.from({ length: order }, (_, node) => node);
  const members = new Uint32Array(order).fill(1);
  const partOf = (node: number) => {
    let at = node;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  };
  let largest = 0;
  const join = (node: number) => {
    let part = partOf(node);
    largest = Math.max(largest, members[part]);
    for (let tie = offsets[node]; tie < offsets[node + 1]; tie++) {
      if (gone[neighbours[tie]]) continue;
      let other = partOf(neighbours[tie]);
      if (other === part) continue;
      if (members[other] > members[part]) [part, other] = [other, part];
      parent[other] = part;
      members[part] += members[other];
      largest = Math.max(largest, members[part]);
    }
  };
  for (let node = 0; node < order; node++) if (!gone[node]) join(node);
  const sizes = new Uint32Array(leaving.length + 1);
  sizes[leaving.length] = largest;
  for (let k = leaving.length - 1; k >= 0; k--) {
    gone[leaving[k]] = 0;
    join(leaving[k]);
    sizes[k] = largest;
  }
  return sizes;
}

/**
 * All organisations in the order in which they leave by a ranking: the highest value first, equal ones in the order of their ids, those
 * without a value (NaN) last. The ranking is that of the whole network, and is not made again as they leave. O(n log n).
 */
export function leavingByRank(values: Float64Array): Uint32Array {
  const rank = (node: number) => (Number.isNaN(values[node]) ? Number.NEGATIVE_INFINITY : values[node]);
  return Uint32Array.from(values.keys()).sort((a, b) => (rank(a) === rank(b) ? a - b : rank(b) - rank(a)));
}

/**
 * R = (1/n) Σ S(k)/n over k = 1 … n (Schneider et al. 2011): the share that holds together, on average over the whole course. From (n − 1)/n², where the first to leave
 * takes the last tie along, up to ½ (1 − 1/n), where all are tied to all: one number by which two courses compare. NaN without organisations.
 * `sizes`: S of a course in which all leave. O(n).
 *
 * Source: doi:10.1073/pnas.1009440108. Checked in closed form.
 */
export function robustness(sizes: Uint32Array): number {
  const n = sizes.length - 1;
  return n > 0 ? sizes.reduce((sum, size, k) => (k === 0 ? 0 : sum + size), 0) / n ** 2 : Number.NaN;
}

/** S(k) over courses in which organisations leave by chance; all in place k, the number that have left. */
export interface RandomCourse {
  readonly mean: Float64Array;
  /** The middle 95 % of the draws. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** R of each draw. */
  readonly robustness: Float64Array;
}

/**
 * S(k) as organisations leave in orders drawn by chance, each order as likely as any other: its mean over `draws` of them and its 2.5 and 97.5 %
 * quantiles (type 7) at every k. Draw d takes stream d of the seed. O(draws · ((n + m) α(n) + n log draws)) in time, O(draws · n) in memory.
 */
export function randomCourse(network: WeightedGraph, draws: number, seed: number, progress: Progress): RandomCourse {
  const n = network.order;
  const courses = Array.from({ length: draws }, (_, draw) => {
    progress.checkCancelled();
    progress.report(draw / draws);
    return giantAsLeaving(network, permutation({ n, count: draws, isExact: false, seed }, draw));
  });
  const course = {
    mean: new Float64Array(n + 1),
    low: new Float64Array(n + 1),
    high: new Float64Array(n + 1),
    robustness: Float64Array.from(courses, robustness),
  };
  const step = new Float64Array(draws);
  for (let k = 0; k <= n; k++) {
    courses.forEach((sizes, draw) => {
      step[draw] = sizes[k];
    });
    step.sort();
    course.mean[k] = step.reduce((sum, size) => sum + size, 0) / draws;
    course.low[k] = quantile(step, 0.025);
    course.high[k] = quantile(step, 0.975);
  }
  return course;
}
