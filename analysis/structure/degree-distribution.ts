import type { Progress } from "../../model/progress.ts";
import { discreteExponential } from "../tails/discrete-exponential.ts";
import { discreteLognormal } from "../tails/discrete-lognormal.ts";
import type { Fitted } from "../tails/fitted.ts";
import { fittedTail } from "../tails/fitted-tail.ts";
import { type LikelihoodRatio, likelihoodRatio } from "../tails/likelihood-ratio.ts";
import { exponentError, powerLaw } from "../tails/power-law.ts";
import { powerLawDraws } from "../tails/power-law-draws.ts";
import { type Tail, tailOf } from "../tails/tail.ts";

export const tailAlternatives = ["lognormal", "exponential"] as const;
export type TailAlternative = (typeof tailAlternatives)[number];

/** What may be said of a power law, from the least to the most. */
export const tailVerdicts = ["ruled-out", "worse", "untested", "possible", "supported"] as const;
export type TailVerdict = (typeof tailVerdicts)[number];

/** Below it chance is no good reason: the level that Clauset and others use for both tests. */
const level = 0.1;
const curvePoints = 60;

interface Alternative extends LikelihoodRatio {
  readonly id: TailAlternative;
  readonly parameters: Readonly<Record<string, number>>;
  readonly logLikelihood: number;
}

export interface DegreeFit {
  /** The tail begins here … */
  readonly from: number;
  /** … and holds so many organisations. */
  readonly n: number;
  readonly alpha: number;
  readonly alphaError: number;
  readonly ks: number;
  readonly logLikelihood: number;
  readonly alternatives: readonly Alternative[];
  /** Of as many draws as asked for; NaN without one. */
  readonly p: number;
  readonly verdict: TailVerdict;
  /** Share of the organisations with a partner that have x or more, as each would have it. */
  readonly curve: readonly (Readonly<Record<"powerLaw" | TailAlternative, number>> & { readonly x: number })[];
}

export interface DegreeDistribution {
  /** Organisations by their number of partners: `[k]` have k. */
  readonly degrees: readonly number[];
  /** Absent where there are too few organisations or too few different numbers of partners. */
  readonly fit?: DegreeFit;
}

/**
 * How the numbers of partners are spread, and whether their tail is a power law P(k) ∝ k^−α, k ≥ k_min (Clauset, Shalizi &
 * Newman 2009): α by maximum likelihood, k_min where the Kolmogorov–Smirnov distance is smallest, p by draws from the fitted law, each
 * fitted anew; beside it a lognormal and an exponential on the same tail, by the ratio of likelihoods (Vuong 1989). No unit;
 * α above 1. Ties count as one; organisations without a tie are counted in `degrees` and in no fit. `verdict`: `ruled-out` with p ≤ 0.1, `worse` where an
 * alternative is better and chance does not explain it (p ≤ 0.1), `untested` without draws, `supported` where both alternatives are worse in that sense, else `possible`: the
 * data do not tell them apart. There is no fit where fewer than ten organisations or only one number of partners are in every tail. O(different
 * degrees²) for a fit, as often again for each draw.
 *
 * Checked in closed form, against the likelihood climbed by brute force, on drawn data, and against powerlaw and mpmath.
 */
export function degreeDistribution(
  degrees: readonly number[],
  random: { readonly draws: number; readonly seed: number },
  progress: Progress,
): DegreeDistribution {
  const all = tailOf(degrees.entries());
  const best = fittedTail(all, progress);
  if (!best) return { degrees };
  const { tail, ks } = best;
  const law = powerLaw(tail, best.alpha);
  const others: Record<TailAlternative, Fitted> = {
    lognormal: discreteLognormal(tail),
    exponential: discreteExponential(tail),
  };
  const alternatives = tailAlternatives.map((id) => ({
    id,
    parameters: others[id].parameters,
    logLikelihood: logLikelihood(tail, others[id]),
    ...likelihoodRatio(tail, law, others[id]),
  }));
  const p = random.draws > 0 ? powerLawDraws(all, best, random, progress) : Number.NaN;
  const share = tail.n / all.n;
  return {
    degrees,
    fit: {
      from: tail.from,
      n: tail.n,
      alpha: law.alpha,
      alphaError: exponentError(tail, law.alpha),
      ks,
      logLikelihood: logLikelihood(tail, law),
      alternatives,
      p,
      verdict: verdictOf(p, alternatives),
      curve: pointsOf(tail).map((x) => ({
        x,
        powerLaw: share * Math.exp(law.logSurvival(x)),
        lognormal: share * Math.exp(others.lognormal.logSurvival(x)),
        exponential: share * Math.exp(others.exponential.logSurvival(x)),
      })),
    },
  };
}

function logLikelihood({ values, counts }: Tail, { logProbability }: Fitted): number {
  return values.reduce((sum, x, k) => sum + counts[k] * logProbability(x), 0);
}

function verdictOf(p: number, alternatives: readonly Alternative[]): TailVerdict {
  if (p <= level) return "ruled-out";
  const isTold = (one: Alternative) => one.p <= level;
  if (alternatives.some((one) => one.ratio < 0 && isTold(one))) return "worse";
  if (Number.isNaN(p)) return "untested";
  return alternatives.every((one) => one.ratio > 0 && isTold(one)) ? "supported" : "possible";
}

/** Whole numbers from the tail's start to its end, as far apart by their logarithms. */
function pointsOf({ from, values }: Tail): number[] {
  const last = values.at(-1)!;
  const points = Array.from({ length: curvePoints + 1 }, (_, k) =>
    Math.round(from * (last / from) ** (k / curvePoints)),
  );
  return [...new Set(points)];
}
