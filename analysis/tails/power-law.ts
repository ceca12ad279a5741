import type { Fitted } from "./fitted.ts";
import { logZeta } from "./hurwitz-zeta.ts";
import { meanOf, type Tail } from "./tail.ts";

/** A steeper tail falls to nothing within one step. */
const steepest = 1000;
const flattest = 1 + 1e-9;

/**
 * The discrete power law P(x) = x^−α / ζ(α, from) by maximum likelihood: the α at which the mean of log x is −ζ′/ζ
 * (Clauset, Shalizi & Newman 2009, §3.1), within rounding. `near`: an α from which to look for it. Undefined where all values are
 * the smallest. O(different values), and some ten evaluations of ζ.
 */
export function powerLaw(tail: Tail, near = 2.5): Fitted & { readonly alpha: number } {
  const { from } = tail;
  const alpha = exponentOf(meanOf(tail, Math.log), from, near);
  const { value: logOfAll } = logZeta(alpha, from);
  return {
    alpha,
    parameters: { alpha },
    logProbability: (x) => -alpha * Math.log(x) - logOfAll,
    logSurvival: (x) => logZeta(alpha, x).value - logOfAll,
  };
}

/** 1 / √(n · variance of log x): the standard error of α. */
export function exponentError({ n, from }: Tail, alpha: number): number {
  const step = 1e-5 * (alpha - 1);
  const variance = (logZeta(alpha + step, from).derivative - logZeta(alpha - step, from).derivative) / (2 * step);
  return 1 / Math.sqrt(n * variance);
}

/** The root of −ζ′/ζ = mean, which falls as α grows: secants kept within a bracket. */
function exponentOf(mean: number, from: number, near: number): number {
  const excess = (alpha: number) => -logZeta(alpha, from).derivative - mean;
  let [low, high] = [flattest, Math.max(near, 1.5)];
  while (high < steepest && excess(high) > 0) {
    low = high;
    high = 1 + 2 * (high - 1);
  }
  let [atLow, atHigh] = [excess(low), excess(high)];
  for (let turn = 0; turn < 200 && high - low > 1e-15 * high; turn++) {
    // Every third step halves, so that one end that stays does not hold it up.
    const secant = low + ((high - low) * atLow) / (atLow - atHigh);
    const next = turn % 3 === 2 || !(secant > low && secant < high) ? (low + high) / 2 : secant;
    const value = excess(next);
    if (value === 0) return next;
    if (value > 0) [low, atLow] = [next, value];
    else [high, atHigh] = [next, value];
  }
  return (low + high) / 2;
}
