import { logNormalTail } from "../statistics/normal-tail.ts";
import { eachTie } from "./each-tie.ts";
import type { WeightedGraph } from "./tie-network.ts";
import type { TieSignificance } from "./tie-significance.ts";

/**
 * How far each tie is above what its two ends would have by chance (the noise-corrected backbone, Coscia & Neffke 2017).
 * Weights are read as numbers of interactions out of N = Σ_i s_i, s_i being strengths. Each of the N falls on i–j with a
 * probability whose prior is the Beta distribution with the mean and variance of drawing partners without replacement:
 *
 *   μ = s_i s_j / N²,  σ² = s_i s_j (N − s_i)(N − s_j) / (N⁴ (N − 1)),
 *   a = μ²(1 − μ)/σ² − μ,  b = μ(1 − μ)²/σ² − (1 − μ).
 *
 * After w were seen it is P = (a + w)/(a + b + N), and the variance of w is N P (1 − P). The score is the lift brought to −1 … 1,
 * (κw − 1)/(κw + 1) with κ = N/(s_i s_j). By the delta method, with κ' = 1/(s_i s_j) − N (s_i + s_j)/(s_i s_j)², its standard
 * deviation is sd = 2 |κ + w κ'| /(κw + 1)² · √(N P (1 − P)). The authors keep a tie where score > δ · sd; here p = 1 − Φ(score/sd),
 * so that δ = 1.64 is α = 0.05.
 *
 * The authors' program has (1 − μ²) for (1 − μ)² in b, which is not the Beta distribution of these moments; b differs by a share of about 3μ.
 *
 * As N is a number of interactions, the result changes with the unit of weight: it is meant for `weighting=count`; under
 * `newman` an organisation's interactions are its activities. Where the prior is none, as with N ≤ 1, nothing can be told: p = 1.
 * Tested are the ties: as many as there are; no ties, no values. O(m).
 *
 * Source: doi:10.1109/ICDE.2017.100. Checked in closed form and against a program written from the paper with numpy and scipy.
 */
export function noiseCorrected(network: WeightedGraph): TieSignificance {
  const { order, size, offsets, weights } = network;
  const strengths = new Float64Array(order);
  for (let node = 0; node < order; node++)
    for (let place = offsets[node]; place < offsets[node + 1]; place++) strengths[node] += weights[place];
  const all = strengths.reduce((sum, strength) => sum + strength, 0);
  const logP = new Float64Array(size);
  let tie = 0;
  for (const { source, target, weight } of eachTie(network)) {
    const z = score(weight, strengths[source], strengths[target], all);
    logP[tie++] = z === undefined ? 0 : logNormalTail(z);
  }
  return { logP, tested: size };
}

/** The score in its standard deviations; undefined where it has none. */
function score(weight: number, s: number, t: number, all: number): number | undefined {
  const mean = (s / all) * (t / all);
  // σ² over μ.
  const spread = (((all - s) / all) * ((all - t) / all)) / (all - 1);
  const a = (mean * (1 - mean)) / spread - mean;
  const b = (1 - mean) ** 2 / spread - (1 - mean);
  const probability = (a + weight) / (a + b + all);
  if (!(all > 1 && a > 0 && b > 0 && probability < 1)) return undefined;
  const kappa = all / (s * t);
  const slope = kappa + weight * (1 / (s * t) - (all * (s + t)) / (s * t) ** 2);
  const deviation =
    ((2 * Math.abs(slope)) / (kappa * weight + 1) ** 2) * Math.sqrt(all * probability * (1 - probability));
  if (deviation === 0) return undefined;
  return (kappa * weight - 1) / (kappa * weight + 1) / deviation;
}
