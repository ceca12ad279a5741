import type { Progress } from "../../model/progress.ts";
import type { WeightedGraph } from "./tie-network.ts";

/** The six half-ties of a triangle a, b, c: places in `neighbours`. `ab` leads from a to b, `ba` back. */
export type TriangleVisit = (
  a: number,
  b: number,
  c: number,
  ab: number,
  ba: number,
  ac: number,
  ca: number,
  bc: number,
  cb: number,
) => void;

/**
 * Tells of every three nodes that are tied to each other, once. Each tie is looked at from its end with fewer ties, so that
 * large hubs are never crossed with each other: O(m^1.5) at worst (Chiba & Nishizeki 1985), O(m) in memory.
 */
export function eachTriangle(network: WeightedGraph, visit: TriangleVisit, progress: Progress): void {
  const { order, offsets, neighbours } = network;
  const back = backwards(network);
  const degree = (node: number) => offsets[node + 1] - offsets[node];
  const isBefore = (a: number, b: number) => degree(a) < degree(b) || (degree(a) === degree(b) && a < b);
  /** Half-ties of each node that lead to a node after it. */
  const onwards = new Uint32Array(network.size);
  const onwardsFrom = new Uint32Array(order + 1);
  let end = 0;
  for (let node = 0; node < order; node++) {
    for (let tie = offsets[node]; tie < offsets[node + 1]; tie++)
      if (isBefore(node, neighbours[tie])) onwards[end++] = tie;
    onwardsFrom[node + 1] = end;
  }
  /** One more than the half-tie that leads from `a` here; 0 where there is none. */
  const tieTo = new Uint32Array(order);
  for (let a = 0; a < order; a++) {
    if (a % 256 === 0) {
      progress.checkCancelled();
      progress.report(a / order);
    }
    for (let k = onwardsFrom[a]; k < onwardsFrom[a + 1]; k++) tieTo[neighbours[onwards[k]]] = onwards[k] + 1;
    for (let k = onwardsFrom[a]; k < onwardsFrom[a + 1]; k++) {
      const ab = onwards[k];
      const b = neighbours[ab];
      for (let l = onwardsFrom[b]; l < onwardsFrom[b + 1]; l++) {
        const bc = onwards[l];
        const c = neighbours[bc];
        const ac = tieTo[c] - 1;
        if (ac >= 0) visit(a, b, c, ab, back[ab], ac, back[ac], bc, back[bc]);
      }
    }
    for (let k = onwardsFrom[a]; k < onwardsFrom[a + 1]; k++) tieTo[neighbours[onwards[k]]] = 0;
  }
}

/** For each half-tie the one that leads back. Neighbours ascend, so that each node's are met in their order. */
function backwards({ order, offsets, neighbours }: WeightedGraph): Uint32Array {
  const back = new Uint32Array(neighbours.length);
  const next = offsets.slice(0, order);
  for (let node = 0; node < order; node++)
    for (let tie = offsets[node]; tie < offsets[node + 1]; tie++) back[tie] = next[neighbours[tie]]++;
  return back;
}
