import type { Grouping } from "../facts/facts.ts";
import { sharedFloat64, sharedUint32 } from "../facts/shared-arrays.ts";
import { graphOfTies } from "../ties/graph-of-ties.ts";
import { nodeGroups } from "../ties/node-groups.ts";
import type { Selection } from "../ties/selection.ts";
import type { WeightedGraph } from "../ties/tie-network.ts";
import { groupWeights } from "./group-weights.ts";

/** Groups of organisations as nodes, tied by all that their organisations have in common. */
export interface GroupGraph extends WeightedGraph {
  /** Index of each node among the grouping's values. */
  readonly nodes: Uint32Array;
  /** Organisations of the network in each. */
  readonly organisations: Uint32Array;
  /** M_cc: weight of the ties inside each, every tie once. */
  readonly inside: Float64Array;
  /** Organisations without a value, and so in no node. */
  readonly without: number;
}

/**
 * The mixing matrix as a graph: a tie weighs M_cd, the weight of all ties between the two groups, and has the activities
 * that make them; M_cc is an attribute of its node. Who has no value is in no group, is no node and is counted. Time and memory
 * as `groupWeights` takes them: no pair of organisations is formed.
 */
export function groupGraph(selection: Selection, grouping: Grouping): GroupGraph {
  const members = nodeGroups(selection.organisations, grouping);
  const { weight, activities } = groupWeights(selection, members);
  const count = members.groups.length;
  const named = members.groups.filter(({ id }) => id !== undefined);
  const codeOf = new Map(grouping.values.map((value, code) => [value, code]));
  const cells: number[] = [];
  // Groups without a value stand last: leaving their row and column out changes no other number.
  for (let c = 0; c < named.length; c++)
    for (let d = c + 1; d < named.length; d++) if (weight[c * count + d] > 0) cells.push(c * count + d);
  const ties = {
    source: Uint32Array.from(cells, (cell) => Math.floor(cell / count)),
    target: Uint32Array.from(cells, (cell) => cell % count),
    weight: Float64Array.from(cells, (cell) => weight[cell]),
    activities: Uint32Array.from(cells, (cell) => activities[cell]),
  };
  const nodes = sharedUint32(named.length);
  const organisations = sharedUint32(named.length);
  const inside = sharedFloat64(named.length);
  named.forEach((group, c) => {
    nodes[c] = codeOf.get(group.id!)!;
    organisations[c] = group.organisations;
    inside[c] = weight[c * count + c];
  });
  const without = members.groups.at(-1);
  return {
    ...graphOfTies(named.length, ties),
    nodes,
    organisations,
    inside,
    without: without && without.id === undefined ? without.organisations : 0,
  };
}
