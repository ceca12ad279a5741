import type Graph from "graphology";
import detectCommunities from "graphology-communities-louvain";
import type { Progress } from "../../model/progress.ts";
import { type Random, seededRandom } from "../../model/seeded-random.ts";
import type { WeightedGraph } from "../ties/tie-network.ts";
import { bestOfRuns, type Communities, type CommunityParameters } from "./communities.ts";

/**
 * Communities by the Louvain method (Blondel et al. 2008) with resolution γ (Reichardt & Bornholdt 2006): the best of some
 * seeded runs by modularity, the first of equals. Louvain does not guarantee that a community holds together (Traag,
 * Waltman & van Eck 2019): one that does not is split, which never lowers modularity, and `split` counts those.
 * Organisations without a tie are in no community (-1). Numbered by falling size.
 *
 * Weights are strengths (`weighted=false`: each tie 1). In a network without a tie nobody is in a community and there is no
 * modularity. Source: doi:10.1088/1742-5468/2008/10/P10008.
 *
 * The method is graphology-communities-louvain's; about O(m) in time a run, O(n + m) in memory. Whether it was cancelled is
 * looked at while a run reads the network and before each level; while the nodes of one level are moved (0.3 s on H2020's
 * 800,000 ties) nothing of ours is called.
 *
 * Checked on networks whose communities are known, against the same method on a real graph, and on H2020 against igraph's band.
 */
export function louvain(network: WeightedGraph, parameters: CommunityParameters, progress: Progress): Communities {
  const { resolution, seed, weighted } = parameters;
  const graph = readableGraph(network, progress);
  const weightOf = (tie: string) => network.weights[tie as unknown as number];
  return bestOfRuns(network, parameters, progress, (run) => {
    const partition = detectCommunities(graph, {
      rng: watched(seededRandom(seed, run), progress),
      resolution,
      getEdgeWeight: weighted ? weightOf : null,
    });
    return Int32Array.from({ length: network.order }, (_, node) => partition[node]);
  });
}

/** Asked once for each level of a run, before its nodes are moved. */
function watched(random: Random, progress: Progress): Random {
  return () => {
    progress.checkCancelled();
    return random();
  };
}

/**
 * What graphology's Louvain reads of a graph, read from the network's arrays: nodes and ties are named by their numbers.
 * Filling a real graph with H2020's 800,000 ties takes longer than several runs; a test holds that both give the same. Each
 * run reads it whole as it begins.
 */
function readableGraph({ order, size, offsets, neighbours }: WeightedGraph, progress: Progress): Graph {
  const refuse = () => {
    throw new TypeError("this graph can only be read");
  };
  const graph = {
    type: "undirected",
    multi: false,
    order,
    size,
    selfLoopCount: 0,
    addUndirectedEdgeWithKey: refuse,
    dropNode: refuse,
    undirectedDegreeWithoutSelfLoops: (node: number) => offsets[node + 1] - offsets[node],
    forEachNode(callback: (node: number) => void) {
      for (let node = 0; node < order; node++) callback(node);
    },
    forEachEdge(callback: (tie: number, attributes: undefined, source: number, target: number) => void) {
      for (let node = 0; node < order; node++) {
        progress.checkCancelled();
        for (let tie = offsets[node]; tie < offsets[node + 1]; tie++)
          if (neighbours[tie] > node) callback(tie, undefined, node, neighbours[tie]);
      }
    },
  };
  return graph as unknown as Graph;
}
