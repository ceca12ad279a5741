import { connectedGroups } from "../community/connected-groups.ts";
import type { Measure } from "../measure.ts";
import type { WeightedGraph } from "../ties/tie-network.ts";
import { leadingVector } from "./leading-vector.ts";

/**
 * Eigenvector centrality of i: x_i with λ x_i = Σ_j w_ij x_j for the largest λ, positive, of length 1 (Bonacich 1972): an
 * organisation is central as far as those are that it is tied to. No unit; above 0 to 1. Weights are strengths
 * (`weighted=false`: each tie 1). Defined within the largest component, of equals the one with the first id; absent
 * outside it, and where nobody has a tie.
 *
 * Found as `leading-vector.ts` says: O(m) in time a step, O(n) in memory.
 *
 * Checked in closed form, by power iteration on a dense matrix, and against networkx.
 */
export const eigenvector: Measure<Record<never, never>> = {
  id: "eigenvector",
  reads: "ties",
  weightedDefault: true,
  parameters: {},
  source: "doi:10.1080/0022250X.1972.9989806",
  computedBy: "analysis/centrality/eigenvector.ts",
  why: "graphology-metrics iterates powers on a graph and gives up where the next eigenvalue is near. Here LOBPCG on the arrays.",
  compute({ network, weighted, progress }) {
    const values = new Float64Array(network!.order).fill(Number.NaN);
    // Components by falling size, then by their first organisation: 0 is the one.
    const { of } = connectedGroups(network!, new Uint8Array(network!.order));
    const nodes = Uint32Array.from(of.keys()).filter((node) => of[node] === 0);
    if (nodes.length === 0) return values;
    const place = new Int32Array(network!.order).fill(-1);
    nodes.forEach((node, k) => {
      place[node] = k;
    });
    const vector = leadingVector(
      nodes.length,
      (x, result) => multiply(network!, weighted, nodes, place, x, result),
      progress,
    );
    nodes.forEach((node, k) => {
      values[node] = vector[k];
    });
    return values;
  },
};

function multiply(
  { offsets, neighbours, weights }: WeightedGraph,
  weighted: boolean,
  nodes: Uint32Array,
  place: Int32Array,
  x: Float64Array,
  result: Float64Array,
): void {
  for (let k = 0; k < nodes.length; k++) {
    let sum = 0;
    for (let tie = offsets[nodes[k]]; tie < offsets[nodes[k] + 1]; tie++)
      sum += (weighted ? weights[tie] : 1) * x[place[neighbours[tie]]];
    result[k] = sum;
  }
}
