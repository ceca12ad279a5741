import type { WeightedGraph } from "./tie-network.ts";

export interface Peeling {
  /** The largest k such that a node belongs to a part in which everybody has at least k ties to others of that part. */
  readonly coreness: Uint32Array;
  /** Nodes in the order in which they are taken away. */
  readonly order: Uint32Array;
}

/**
 * Takes nodes away by degree, lowest first, and moves their partners down one bucket (Batagelj & Zaveršnik 2003,
 * doi:10.48550/arXiv.cs/0310049). O(n + m) in time, O(n) in memory.
 */
export function peeling({
  order,
  offsets,
  neighbours,
}: Pick<WeightedGraph, "order" | "offsets" | "neighbours">): Peeling {
  const remaining = Uint32Array.from({ length: order }, (_, node) => offsets[node + 1] - offsets[node]);
  const largest = remaining.reduce((max, degree) => Math.max(max, degree), 0);
  // Nodes sorted by remaining degree: bucket d begins at `begins[d]`, node v stands at `places[v]`.
  const begins = new Uint32Array(largest + 2);
  for (const degree of remaining) begins[degree + 1]++;
  for (let d = 0; d <= largest; d++) begins[d + 1] += begins[d];
  const sorted = new Uint32Array(order);
  const places = new Uint32Array(order);
  const next = begins.slice();
  for (let node = 0; node < order; node++) {
    places[node] = next[remaining[node]]++;
    sorted[places[node]] = node;
  }

  for (let k = 0; k < order; k++) {
    const node = sorted[k];
    for (let e = offsets[node]; e < offsets[node + 1]; e++) {
      const other = neighbours[e];
      if (remaining[other] <= remaining[node]) continue;
      // Swaps the partner with the first of its bucket, which then begins one place later.
      const first = begins[remaining[other]]++;
      const displaced = sorted[first];
      sorted[places[other]] = displaced;
      places[displaced] = places[other];
      sorted[first] = other;
      places[other] = first;
      remaining[other]--;
    }
  }
  return { coreness: remaining, order: sorted };
}
