import type { Progress } from "../../model/progress.ts";
import { tieLength } from "../ties/tie-length.ts";
import { distanceQueue } from "./distance-queue.ts";
import type { TwinQuotient } from "./twin-quotient.ts";

/**
 * As `reachByHops`, by the length of ties (Dijkstra). Two members of one class are nearest over their own tie, or over the
 * neighbour that both are nearest to.
 */
export function reachByLength(quotient: TwinQuotient, first: number, end: number, progress: Progress): Float64Array {
  const { classes, multiplicity, offsets, neighbours, weights, weightWithin, componentStart, componentEnd } = quotient;
  const sums = new Float64Array(end - first);
  const lengths = weights.map(tieLength);
  const queue = distanceQueue(classes);
  const { distance } = queue;
  for (let source = first; source < end; source++) {
    progress.checkCancelled();
    progress.report((source - first) / (end - first));
    distance.fill(Number.POSITIVE_INFINITY, componentStart[source], componentEnd[source]);
    distance[source] = 0;
    queue.raise(source);
    let sum = 0;
    for (let c = queue.next(); c >= 0; c = queue.next()) {
      if (c !== source) sum += multiplicity[c] / distance[c];
      for (let tie = offsets[c]; tie < offsets[c + 1]; tie++) {
        const through = distance[c] + lengths[tie];
        if (through >= distance[neighbours[tie]]) continue;
        distance[neighbours[tie]] = through;
        queue.raise(neighbours[tie]);
      }
    }
    if (multiplicity[source] > 1) {
      let nearest = Number.POSITIVE_INFINITY;
      for (let tie = offsets[source]; tie < offsets[source + 1]; tie++) nearest = Math.min(nearest, lengths[tie]);
      sum += (multiplicity[source] - 1) / Math.min(tieLength(weightWithin[source]), 2 * nearest);
    }
    sums[source - first] = sum;
  }
  return sums;
}
