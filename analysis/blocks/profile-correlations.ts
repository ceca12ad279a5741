import type { Progress } from "../../model/progress.ts";
import type { WeightedGraph } from "../ties/tie-network.ts";
import type { EquivalenceClasses } from "./equivalence-classes.ts";
import { inSteps } from "./in-steps.ts";

const steps = 2 ** 30;

/**
 * How alike the ties of any two are, class by class, row-major: Pearson's r of a_ik and a_jk over all k other than i and j, together with their tie to each
 * other, which is set against itself. That leaves both diagonals out, and makes r 1 exactly where two are equivalent, tied or not. 0 where one of two is tied
 * to all others alike, so that its ties do not vary. Only nodes with a tie count: with n of them, s_i = Σ_k a_ik and q_i = Σ_k a_ik²,
 * r_ij = (Σ_k a_ik a_jk + a_ij² − s_i s_j/(n − 1)) / √((q_i − s_i²/(n − 1))(q_j − s_j²/(n − 1))). Amounts are taken as shares of the largest, and r to
 * multiples of 2^-30, so that what is equal in numbers is equal whatever way it was summed. O(classes · m) in time, O(classes²) in memory.
 */
export function profileCorrelations(
  { order, offsets, neighbours }: WeightedGraph,
  given: Float64Array,
  { first, size }: EquivalenceClasses,
  progress: Progress,
): Float64Array {
  const largest = given.reduce((most, amount) => Math.max(most, amount), 0);
  const amounts = given.map((amount) => inSteps(amount / largest));
  const others = size.reduce((sum, members) => sum + members, 0) - 1;
  const profiles = first.map((node) => {
    const own = amounts.subarray(offsets[node], offsets[node + 1]);
    const sum = own.reduce((total, amount) => total + amount, 0);
    const squares = own.reduce((total, amount) => total + inSteps(amount * amount), 0);
    const varies = own.length < others || own.some((amount) => amount !== own[0]);
    return { sum, deviation: varies ? Math.sqrt(squares - (sum * sum) / others) : 0 };
  });
  const classes = first.length;
  const correlations = new Float64Array(classes * classes);
  const row = new Float64Array(order);
  first.forEach((i, c) => {
    progress.checkCancelled();
    for (let tie = offsets[i]; tie < offsets[i + 1]; tie++) row[neighbours[tie]] = amounts[tie];
    correlations[c * classes + c] = 1;
    for (let d = 0; d < c; d++) {
      const spread = profiles[c].deviation * profiles[d].deviation;
      if (spread === 0) continue;
      const j = first[d];
      let products = inSteps(row[j] * row[j]);
      for (let tie = offsets[j]; tie < offsets[j + 1]; tie++) products += inSteps(row[neighbours[tie]] * amounts[tie]);
      const r = Math.round(((products - (profiles[c].sum * profiles[d].sum) / others) / spread) * steps) / steps;
      correlations[c * classes + d] = correlations[d * classes + c] = Math.max(-1, Math.min(1, r));
    }
    for (let tie = offsets[i]; tie < offsets[i + 1]; tie++) row[neighbours[tie]] = 0;
  });
  return correlations;
}
