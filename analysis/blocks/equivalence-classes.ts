import type { WeightedGraph } from "../ties/tie-network.ts";

export interface EquivalenceClasses {
  /** Of each node; -1 for one without a tie. Numbered by their first nodes. */
  readonly classOf: Int32Array;
  /** First node of each class. */
  readonly first: readonly number[];
  /** Nodes in each class. */
  readonly size: readonly number[];
}

/**
 * Classes of structurally equivalent nodes (Lorrain & White 1971): i and j are in one if a_ik = a_jk for every k other than the two, whether they are tied
 * to each other or not. `amounts`: what each tie counts, parallel to `neighbours`. O(n · classes + m · classes) at worst in time.
 */
export function equivalenceClasses(graph: WeightedGraph, amounts: Float64Array): EquivalenceClasses {
  const { order, offsets } = graph;
  const classOf = new Int32Array(order).fill(-1);
  const first: number[] = [];
  const size: number[] = [];
  for (let node = 0; node < order; node++) {
    if (offsets[node] === offsets[node + 1]) continue;
    const known = first.findIndex((other) => isEquivalent(graph, amounts, node, other));
    classOf[node] = known >= 0 ? known : first.push(node) - 1;
    size[classOf[node]] = (size[classOf[node]] ?? 0) + 1;
  }
  return { classOf, first, size };
}

function isEquivalent({ offsets, neighbours }: WeightedGraph, amounts: Float64Array, i: number, j: number): boolean {
  if (offsets[i + 1] - offsets[i] !== offsets[j + 1] - offsets[j]) return false;
  let tieOfJ = offsets[j];
  for (let tieOfI = offsets[i]; tieOfI < offsets[i + 1]; tieOfI++) {
    if (neighbours[tieOfI] === j) continue;
    // Degrees are equal, so that j's list ends with i's, or with i itself.
    if (neighbours[tieOfJ] === i) tieOfJ++;
    if (neighbours[tieOfI] !== neighbours[tieOfJ] || amounts[tieOfI] !== amounts[tieOfJ]) return false;
    tieOfJ++;
  }
  return true;
}
