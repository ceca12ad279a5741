import type { Progress } from "../../model/progress.ts";
import { distanceQueue } from "../centrality/distance-queue.ts";
import { tieLength } from "../ties/tie-length.ts";
import type { WeightedGraph } from "../ties/tie-network.ts";

/** Calls `visit` for each two nodes that are joined, in either direction, with how far apart they are: a tie is as long as 1 / weight. Dijkstra from each, O(n · m log n). */
export function shortestWays(
  { order, offsets, neighbours, weights }: WeightedGraph,
  progress: Progress,
  visit: (source: number, node: number, distance: number) => void,
): void {
  const queue = distanceQueue(order);
  const { distance } = queue;
  for (let source = 0; source < order; source++) {
    progress.checkCancelled();
    distance.fill(Number.POSITIVE_INFINITY);
    distance[source] = 0;
    queue.raise(source);
    for (let node = queue.next(); node >= 0; node = queue.next()) {
      if (node !== source) visit(source, node, distance[node]);
      for (let tie = offsets[node]; tie < offsets[node + 1]; tie++) {
        const through = distance[node] + tieLength(weights[tie]);
        if (through >= distance[neighbours[tie]]) continue;
        distance[neighbours[tie]] = through;
        queue.raise(neighbours[tie]);
      }
    }
  }
}
