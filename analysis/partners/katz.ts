import type { WeightedGraph } from "../ties/tie-network.ts";

/** How much less a walk counts for each tie more. */
export const katzFactor = 0.005;

/**
 * Katz's index of each organisation with one of them: 0.005² times the walks of two ties between them plus 0.005³ times those of three, on ties without weights; longer walks are left out. At least 0.
 * Returns what computes; the array is the same one each time. O(ties within two steps) a source. Source: Katz 1953, doi:10.1007/BF02289026; Liben-Nowell & Kleinberg 2007, doi:10.1002/asi.20591. Checked by powers of
 * the adjacency matrix.
 */
export function katz({ order, offsets, neighbours }: WeightedGraph): (source: number) => Float64Array {
  const twos = new Float64Array(order);
  const scores = new Float64Array(order);
  const met = new Uint32Array(order);
  return (source) => {
    scores.fill(0);
    let count = 0;
    for (let e = offsets[source]; e < offsets[source + 1]; e++) {
      const through = neighbours[e];
      for (let f = offsets[through]; f < offsets[through + 1]; f++) {
        const end = neighbours[f];
        if (twos[end]++ === 0) met[count++] = end;
      }
    }
    for (let k = 0; k < count; k++) {
      const through = met[k];
      const walks = twos[through];
      scores[through] += katzFactor ** 2 * walks;
      for (let e = offsets[through]; e < offsets[through + 1]; e++) scores[neighbours[e]] += katzFactor ** 3 * walks;
    }
    for (let k = 0; k < count; k++) twos[met[k]] = 0;
    return scores;
  };
}
