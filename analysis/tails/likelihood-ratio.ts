import type { Fitted } from "./fitted.ts";
import { logErfc } from "./log-erfc.ts";
import type { Tail } from "./tail.ts";

export interface LikelihoodRatio {
  /** Σ of the differences of log-likelihood: above 0 where the first is the better one. */
  readonly ratio: number;
  /** Divided by its standard deviation. NaN where the two are one. */
  readonly z: number;
  /** Chance of a ratio so far from 0 if both were as good. NaN likewise. */
  readonly p: number;
}

/** Which of two fitted distributions the values speak for (Vuong 1989, doi:10.2307/1912557). O(different values). */
export function likelihoodRatio({ values, counts, n }: Tail, first: Fitted, second: Fitted): LikelihoodRatio {
  const differences = Array.from(values, (x) => first.logProbability(x) - second.logProbability(x));
  const ratio = differences.reduce((sum, one, k) => sum + counts[k] * one, 0);
  const variance = differences.reduce((sum, one, k) => sum + counts[k] * (one - ratio / n) ** 2, 0) / n;
  if (!(variance > 1e-24)) return { ratio, z: Number.NaN, p: Number.NaN };
  const z = ratio / Math.sqrt(n * variance);
  return { ratio, z, p: Math.exp(logErfc(Math.abs(z) / Math.SQRT2)) };
}
