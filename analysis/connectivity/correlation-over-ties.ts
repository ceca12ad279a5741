import type { TieNetwork } from "../ties/tie-network.ts";

/**
 * Correlation of the values at the two ends of a tie, each tie looked at from both (Newman 2003, eq. 21). Ties with an end whose value is NaN do
 * not count. NaN without a tie that counts and where all ends have the same value. O(m).
 */
export function correlationOverTies({ order, offsets, neighbours }: TieNetwork, values: Float64Array): number {
  let [ends, sum] = [0, 0];
  const eachEnd = (visit: (own: number, other: number) => void) => {
    for (let node = 0; node < order; node++)
      for (let tie = offsets[node]; tie < offsets[node + 1]; tie++) {
        const [own, other] = [values[node], values[neighbours[tie]]];
        if (!Number.isNaN(own + other)) visit(own, other);
      }
  };
  eachEnd((own) => {
    ends++;
    sum += own;
  });
  const mean = sum / ends;
  let [products, squares] = [0, 0];
  eachEnd((own, other) => {
    products += (own - mean) * (other - mean);
    squares += (own - mean) ** 2;
  });
  return squares > 1e-12 * ends * mean * mean ? products / squares : Number.NaN;
}
