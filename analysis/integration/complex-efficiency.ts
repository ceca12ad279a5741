import type { Progress } from "../../model/progress.ts";
import { distanceQueue } from "../centrality/distance-queue.ts";
import { graphOfTies } from "../ties/graph-of-ties.ts";
import { tieLength } from "../ties/tie-length.ts";
import type { WeightedGraph } from "../ties/tie-network.ts";
import { type ComplexTies, complexTies } from "./complex-ties.ts";
import { placeFigure } from "./place-figure.ts";
import { topologyOn } from "./topology.ts";

/**
 * Cohesion of the network of complexes: its weighted global efficiency (Latora & Marchiori 2001). Nodes are the n complexes of the topology, a
 * tie weighs what ties the organisations of two of them, and is as long as 1 / weight; 1/d on average over all n (n − 1) / 2 pairs, 0 where
 * they are not joined, divided by the same of the ideal network, in which all pairs are tied as strongly as the strongest one. No unit; 0
 * without a tie, 1 where all are tied equally. The unit of weights does not matter; one pair that is far stronger than the others makes it small. Paths lead through complexes of the
 * topology only. Weights are strengths (`weighted=false`: the number of distinct ties). Undefined below two complexes and where nobody in
 * the network has a place. O(participations + Σ over activities of the square of the number of complexes in it + n · m log n) with m pairs of
 * complexes tied, by number of ties O(m) of the projection instead of the first two. Source: doi:10.1103/PhysRevLett.87.198701.
 *
 * Checked in closed form, and against every distance found naively.
 */
export const complexEfficiency = placeFigure({
  id: "complexEfficiency",
  level: "complex",
  parameters: {},
  source: "doi:10.1103/PhysRevLett.87.198701",
  computedBy: "analysis/integration/complex-efficiency.ts",
  why: "Complexes are few: one search from each over arrays.",
  of(input, _, { day }) {
    const graph = complexGraph(complexTies(input, topologyOn(input.facts, day)));
    if (graph.order < 2) return Number.NaN;
    const strongest = graph.weights.reduce((most, weight) => Math.max(most, weight), 0);
    if (strongest === 0) return 0;
    return nearness(graph, input.progress) / (graph.order * (graph.order - 1) * strongest);
  },
});

/** The complexes of the topology as nodes, in their order. */
function complexGraph({ complexes, places }: ComplexTies): WeightedGraph {
  const nodeOf = new Map(complexes.map(({ id }, node) => [id, node]));
  const ties = complexes.flatMap(({ to }, source) =>
    [...to]
      .map(([group, weight]) => ({ source, target: nodeOf.get(places[group].complex ?? "") ?? -1, weight }))
      .filter(({ target }) => target > source)
      .sort((a, b) => a.target - b.target),
  );
  return graphOfTies(complexes.length, {
    source: Uint32Array.from(ties, ({ source }) => source),
    target: Uint32Array.from(ties, ({ target }) => target),
    weight: Float64Array.from(ties, ({ weight }) => weight),
    activities: new Uint32Array(ties.length),
  });
}

/** Σ 1/d over all ordered pairs that are joined (Dijkstra from each). */
function nearness({ order, offsets, neighbours, weights }: WeightedGraph, progress: Progress): number {
  const queue = distanceQueue(order);
  const { distance } = queue;
  let sum = 0;
  for (let source = 0; source < order; source++) {
    progress.checkCancelled();
    distance.fill(Number.POSITIVE_INFINITY);
    distance[source] = 0;
    queue.raise(source);
    for (let node = queue.next(); node >= 0; node = queue.next()) {
      if (node !== source) sum += 1 / distance[node];
      for (let tie = offsets[node]; tie < offsets[node + 1]; tie++) {
        const through = distance[node] + tieLength(weights[tie]);
        if (through >= distance[neighbours[tie]]) continue;
        distance[neighbours[tie]] = through;
        queue.raise(neighbours[tie]);
      }
    }
  }
  return sum;
}
