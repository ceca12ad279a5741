import type { Progress } from "../../model/progress.ts";
import type { Measure } from "../measure.ts";
import type { TieNetwork } from "../ties/tie-network.ts";
import { tiesOnwards } from "../ties/ties-onwards.ts";
import { trianglesAtNodes } from "../ties/triangles-at-nodes.ts";
import { trianglesByTie } from "../ties/triangles-by-tie.ts";

/**
 * Local clustering of i: the share of the pairs of its partners that are tied to each other, 2 t_i / (k_i (k_i − 1)) with
 * t_i triangles and degree k_i (Watts & Strogatz 1998). With `weighted=true` a triangle counts by the geometric mean of its
 * ties' weights, each divided by the largest weight of the network (Onnela et al. 2005): 1 only where all are as strong as
 * the strongest. A share: from 0 to 1. Undefined below two partners.
 *
 * In a projection it is 1 for whoever takes part in one activity only: read it against a null model. O(m^1.5) at worst.
 * Source: doi:10.1038/30918; weighted doi:10.1103/PhysRevE.71.065103.
 *
 * Checked in closed form, by brute force, and against networkx.
 */
export const clustering: Measure<Record<never, never>> = {
  id: "clustering",
  reads: "ties",
  weightedDefault: false,
  parameters: {},
  source: "doi:10.1038/30918",
  computedBy: "analysis/centrality/clustering.ts",
  why: "The family has no weighted form. Each triangle of the arrays once.",
  compute: ({ network, weighted, progress }) => localClustering(network!, weighted, progress),
};

/** NaN below two partners. */
export function localClustering(network: TieNetwork, weighted: boolean, progress: Progress): Float64Array {
  const { offsets } = network;
  const closed = weighted ? weighTriangles(network, progress) : trianglesAtNodes(network, progress);
  return closed.map((pairs, node) => {
    const degree = offsets[node + 1] - offsets[node];
    return degree < 2 ? Number.NaN : (2 * pairs) / (degree * (degree - 1));
  });
}

function weighTriangles(network: TieNetwork, progress: Progress): Float64Array {
  const { order, weights } = network;
  const ties = tiesOnwards(network);
  const { rank, to, tieOf } = ties;
  const largest = weights.reduce((max, weight) => Math.max(max, weight), 0);
  const roots = Float64Array.from(tieOf, (tie) => Math.cbrt(weights[tie] / largest));
  const closed = new Float64Array(order);
  trianglesByTie(
    ties,
    (a, b, ab, count, ac, bc) => {
      let sum = 0;
      for (let k = 0; k < count; k++) {
        const triangle = roots[ab] * roots[ac[k]] * roots[bc[k]];
        sum += triangle;
        closed[to[ac[k]]] += triangle;
      }
      closed[a] += sum;
      closed[b] += sum;
    },
    progress,
  );
  return Float64Array.from(rank, (k) => closed[k]);
}
