import type { Progress } from "../../model/progress.ts";
import { type Random, seededRandom } from "../../model/seeded-random.ts";
import type { WeightedGraph } from "../ties/tie-network.ts";
import { bestOfRuns, type Communities, type CommunityParameters } from "./communities.ts";

/** Two labels that hold the same of a node, but for rounding: this share of it apart at most. */
const rounding = 1e-12;
/** Nodes between two looks at whether it was cancelled. */
const nodesBetweenLooks = 1024;

/**
 * Communities by label propagation (Raghavan, Albert & Kumara 2007). Each node begins with a label of its own; one after the
 * other, in a random order drawn anew for each sweep, a node takes the label that holds most tie weight with it, as labels are at
 * that moment. A node whose own label is among those that hold most keeps it; else chance decides among them, each alike. It is
 * over when a sweep changes nothing, which comes in any network: each change raises the weight inside labels. Some seeded runs,
 * of which the one with the highest modularity at resolution γ is taken; γ plays no part in finding the groups.
 *
 * Weights are strengths (`weighted=false`: each tie 1). A label may end up on nodes that do not hold together: such a group is
 * split and counted. Nodes without a tie are in no community; in a network without a tie nobody is, and there is no modularity.
 * A star and a complete network are one community. No unit. O(m) in time a sweep, of which a dozen usually do; O(n) in memory.
 * Source: doi:10.1103/PhysRevE.76.036106; keeping the label where it is among the best: Barber & Clark 2009,
 * doi:10.1103/PhysRevE.80.026129.
 *
 * Checked on networks whose communities are known, against the condition by which it ends, and on what must not matter.
 */
export function labelPropagation(
  network: WeightedGraph,
  parameters: CommunityParameters,
  progress: Progress,
): Communities {
  return bestOfRuns(network, parameters, progress, (run) =>
    propagated(network, parameters.weighted, seededRandom(parameters.seed, run), progress),
  );
}

function propagated(
  { order, offsets, neighbours, weights }: WeightedGraph,
  weighted: boolean,
  random: Random,
  progress: Progress,
): Uint32Array {
  const labels = Uint32Array.from({ length: order }, (_, node) => node);
  const nodes = labels.slice();
  /** Weight that a label holds of the node looked at; 0 again when it has been looked at. */
  const held = new Float64Array(order);
  const met: number[] = [];
  const best: number[] = [];
  for (let hasChanged = true; hasChanged; ) {
    hasChanged = false;
    shuffle(nodes, random);
    for (let place = 0; place < order; place++) {
      if (place % nodesBetweenLooks === 0) progress.checkCancelled();
      const node = nodes[place];
      met.length = 0;
      let strength = 0;
      for (let tie = offsets[node]; tie < offsets[node + 1]; tie++) {
        const label = labels[neighbours[tie]];
        const weight = weighted ? weights[tie] : 1;
        if (held[label] === 0) met.push(label);
        held[label] += weight;
        strength += weight;
      }
      if (met.length === 0) continue;
      let most = 0;
      for (const label of met) most = Math.max(most, held[label]);
      const least = most - rounding * strength;
      const own = labels[node];
      if (held[own] < least) {
        best.length = 0;
        for (const label of met) if (held[label] >= least) best.push(label);
        labels[node] = best[Math.floor(best.length * random())];
        hasChanged = true;
      }
      for (const label of met) held[label] = 0;
    }
  }
  return labels;
}

function shuffle(nodes: Uint32Array, random: Random): void {
  for (let last = nodes.length - 1; last > 0; last--) {
    const other = Math.floor((last + 1) * random());
    [nodes[last], nodes[other]] = [nodes[other], nodes[last]];
  }
}
