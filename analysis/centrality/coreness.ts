import type { Measure } from "../measure.ts";
import type { TieNetwork } from "../ties/tie-network.ts";

/**
 * Coreness of i: the largest k such that i belongs to a k-core, a part of the network in which everybody has at least k
 * ties to others of that part (Seidman 1983; computed as Batagelj & Zaveršnik 2003 do). Unit: ties; from 0 to the largest
 * degree. Weights are not read; an organisation without a tie has 0. In a projection it is at least the size of the largest
 * activity that makes ties, less one.
 *
 * Organisations are taken away by degree, lowest first, and their partners move down one bucket; O(n + m) in time, O(n) in memory.
 *
 * Checked in closed form, by peeling naively, and on H2020 against igraph.
 */
export const coreness: Measure<Record<never, never>> = {
  id: "coreness",
  reads: "ties",
  weightedDefault: undefined,
  parameters: {},
  source: "doi:10.48550/arXiv.cs/0310049",
  computedBy: "analysis/centrality/coreness.ts",
  compute: ({ network }) => Float64Array.from(corenessOf(network!)),
};

function corenessOf({ order, offsets, neighbours }: TieNetwork): Uint32Array {
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
  return remaining;
}
