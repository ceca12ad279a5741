import type { Random } from "../../model/seeded-random.ts";
import type { WeightedGraph } from "../ties/tie-network.ts";
import type { Points } from "./points.ts";

/**
 * Gives every node that is not `placed` the mean of its placed neighbours, weighted by tie, moved a little at random: twins
 * would else lie on one point. Neighbours of its own community go before others, whose mean is often in the middle of
 * somewhere else. In rounds, as those placed in one help in the next; in a connected network all are reached.
 */
export function placeBesideNeighbours(
  { order, offsets, neighbours, weights }: WeightedGraph,
  { x, y }: Points,
  communityOf: Int32Array,
  placed: Uint8Array,
  spread: number,
  random: Random,
): void {
  let waiting = Array.from({ length: order }, (_, node) => node).filter((node) => placed[node] === 0);
  while (waiting.length > 0) {
    const reached: number[] = [];
    for (const node of waiting) {
      let [sumX, sumY, sum] = [0, 0, 0];
      let beside = false;
      for (let tie = offsets[node]; tie < offsets[node + 1]; tie++) {
        const other = neighbours[tie];
        if (placed[other] === 0) continue;
        const isOwn = communityOf[other] === communityOf[node];
        if (beside && !isOwn) continue;
        if (isOwn && !beside) [beside, sumX, sumY, sum] = [true, 0, 0, 0];
        sumX += weights[tie] * x[other];
        sumY += weights[tie] * y[other];
        sum += weights[tie];
      }
      if (sum === 0) continue;
      const angle = 2 * Math.PI * random();
      const radius = spread * Math.sqrt(random());
      x[node] = sumX / sum + radius * Math.cos(angle);
      y[node] = sumY / sum + radius * Math.sin(angle);
      reached.push(node);
    }
    if (reached.length === 0) return;
    for (const node of reached) placed[node] = 1;
    waiting = waiting.filter((node) => placed[node] === 0);
  }
}
