import { graphOfTies } from "../ties/graph-of-ties.ts";
import type { WeightedGraph } from "../ties/tie-network.ts";
import { type ComplexTies, complexTies } from "./complex-ties.ts";
import { GrowingEfficiency } from "./growing-efficiency.ts";
import { placeFigure } from "./place-figure.ts";
import { shortestWays } from "./shortest-ways.ts";
import { topologyOn } from "./topology.ts";

/** Above so many complexes the distances of all pairs are not kept. */
const mostKept = 2000;

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
    const { graph } = complexGraph(complexTies(input, topologyOn(input.facts, day)));
    if (graph.order < 2) return Number.NaN;
    const strongest = graph.weights.reduce((most, weight) => Math.max(most, weight), 0);
    if (strongest === 0) return 0;
    let nearness = 0;
    shortestWays(graph, input.progress, (_source, _node, distance) => {
      nearness += 1 / distance;
    });
    return nearness / (graph.order * (graph.order - 1) * strongest);
  },
  growing(input, _, { day }) {
    const { graph, nodeOf } = complexGraph(complexTies(input, topologyOn(input.facts, day)));
    if (graph.order < 2 || graph.order > mostKept) return undefined;
    return new GrowingEfficiency(graph, nodeOf, input.progress);
  },
});

/** The complexes of the topology as nodes, in their order, and which one each group is; -1 where it is none. */
function complexGraph({ complexes, places }: ComplexTies): { graph: WeightedGraph; nodeOf: Int32Array } {
  const nodes = new Map(complexes.map(({ id }, node) => [id, node]));
  const nodeOf = Int32Array.from(places, ({ complex }) => nodes.get(complex ?? "") ?? -1);
  const ties = complexes.flatMap(({ to }, source) =>
    [...to]
      .map(([group, weight]) => ({ source, target: nodeOf[group], weight }))
      .filter(({ target }) => target > source)
      .sort((a, b) => a.target - b.target),
  );
  const graph = graphOfTies(complexes.length, {
    source: Uint32Array.from(ties, ({ source }) => source),
    target: Uint32Array.from(ties, ({ target }) => target),
    weight: Float64Array.from(ties, ({ weight }) => weight),
    activities: new Uint32Array(ties.length),
  });
  return { graph, nodeOf };
}
