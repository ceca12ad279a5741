import type { Progress } from "../../model/progress.ts";
import { ranks } from "./ranks.ts";
import { facedWeightings, sampledWeightings } from "./simplex-weightings.ts";
import { weightedIndex } from "./weighted-index.ts";

/** Parallel to who is ranked; NaN for those that have no component. */
export interface RankIntervals {
  /** Best and worst rank at any weighting that was tried. */
  readonly best: Float64Array;
  readonly worst: Float64Array;
  /** Ranks that no weighting at all goes beyond: where they are those reached, these are exact. */
  readonly bestPossible: Float64Array;
  readonly worstPossible: Float64Array;
  /** Share of the sampled weightings at which it is among the leading ones. */
  readonly leading: Float64Array;
}

export interface WeightingSample {
  readonly samples: number;
  readonly seed: number;
  /** How many ranks count as leading. */
  readonly leading: number;
}

/**
 * How ranks by a `weightedIndex` depend on its weights, over all weightings that give every component some weight (the open simplex). Rank 1 is the
 * highest; equal ones share the best of their ranks. From inside: the ranks at weightings drawn uniformly (Lahdelma, Hokkanen & Salminen
 * 1998), and at the middle of every face of the simplex, as extremes lie towards its faces. From outside: who is above another at every
 * weighting (Salo & Punkka 2011) is above it at all events. A is, if no component puts it lower and one puts it higher; where
 * components are missing the difference of the two indexes is a quadratic form in the weights, and no negative coefficient is sufficient. Where inside and
 * outside meet the interval is exact; else the truth is between them. O((samples + 2^k) n (k + log n) + n² k²).
 * Sources: doi:10.1016/S0377-2217(97)00163-X, doi:10.1287/mnsc.1100.1265.
 *
 * Checked by hand, against every weighting of a fine grid for three components, and metamorphic.
 */
export function rankIntervals(
  components: readonly Float64Array[],
  { samples, seed, leading: most }: WeightingSample,
  progress: Progress,
): RankIntervals {
  const count = components[0]?.length ?? 0;
  const none = () => new Float64Array(count).fill(Number.NaN);
  const [best, worst, leading] = [none(), none(), none()];
  const reach = (weights: Float64Array): Float64Array => {
    const rank = ranks(weightedIndex(components, weights), "best");
    for (let i = 0; i < count; i++) {
      if (!(rank[i] >= best[i])) best[i] = rank[i];
      if (!(rank[i] <= worst[i])) worst[i] = rank[i];
    }
    return rank;
  };
  facedWeightings(components.length).forEach(reach);
  const times = new Float64Array(count);
  sampledWeightings(components.length, count > 0 ? samples : 0, seed).forEach((weights, s) => {
    if (s % 100 === 0) {
      progress.checkCancelled();
      progress.report(s / samples);
    }
    reach(weights).forEach((rank, i) => {
      if (rank <= most) times[i]++;
    });
  });
  times.forEach((often, i) => {
    if (!Number.isNaN(best[i])) leading[i] = often / samples;
  });
  const possible = possibleRanks(components);
  // What lies beyond is the rounding of equal indexes.
  return {
    best: best.map((rank, i) => Math.max(rank, possible.bestPossible[i])),
    worst: worst.map((rank, i) => Math.min(rank, possible.worstPossible[i])),
    ...possible,
    leading,
  };
}

function possibleRanks(components: readonly Float64Array[]): Pick<RankIntervals, "bestPossible" | "worstPossible"> {
  const count = components[0]?.length ?? 0;
  const ranked = Array.from({ length: count }, (_, i) => i).filter((i) =>
    components.some((values) => !Number.isNaN(values[i])),
  );
  const bestPossible = new Float64Array(count).fill(Number.NaN);
  const worstPossible = bestPossible.slice();
  for (const i of ranked) {
    bestPossible[i] = 1;
    worstPossible[i] = ranked.length;
  }
  for (const i of ranked)
    for (const j of ranked) {
      if (i === j) continue;
      const order = always(components, i, j);
      if (order === undefined) continue;
      worstPossible[i]--;
      if (order === "above") bestPossible[j]++;
    }
  return { bestPossible, worstPossible };
}

/** Whether i is above j, or at least not below it, at every weighting, as far as coefficients tell. */
function always(components: readonly Float64Array[], i: number, j: number): "above" | "notBelow" | undefined {
  const value = (k: number, one: number) => components[k][one] || 0;
  const has = (k: number, one: number) => (Number.isNaN(components[k][one]) ? 0 : 1);
  let isAbove = false;
  for (let k = 0; k < components.length; k++)
    for (let l = k; l < components.length; l++) {
      // In pairs of one component each, so that equal ones leave exactly nothing.
      const coefficient =
        value(k, i) * has(l, j) - value(k, j) * has(l, i) + (value(l, i) * has(k, j) - value(l, j) * has(k, i));
      if (coefficient < 0) return undefined;
      if (coefficient > 0) isAbove = true;
    }
  return isAbove ? "above" : "notBelow";
}
