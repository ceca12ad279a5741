import { peeling } from "./peeling.ts";
import { type TieList, tieList } from "./tie-list.ts";
import type { WeightedGraph } from "./tie-network.ts";

export interface CoreTies extends TieList {
  /** Everybody with a tie kept has at least so many of them; 0 where none is kept. */
  readonly core: number;
}

/**
 * The densest part of a graph that has no more than `maxTies` ties: nodes are taken away by the number of ties that
 * they have left, lowest first (as k-cores are found: Seidman 1983, doi:10.1016/0378-8733(83)90028-X), until the rest is small
 * enough. For ties that all weigh the same, where the disparity filter has nothing to compare. O(n + m).
 */
export function coreTies(graph: WeightedGraph, maxTies: number): CoreTies {
  const { order, size, offsets, neighbours } = graph;
  const taken = new Uint8Array(order);
  let left = size;
  for (const node of peeling(graph).order) {
    if (left <= maxTies) break;
    taken[node] = 1;
    for (let place = offsets[node]; place < offsets[node + 1]; place++) left -= 1 - taken[neighbours[place]];
  }
  const ties = tieList(graph, (_, source, target) => taken[source] + taken[target] === 0);
  const degrees = new Map<number, number>();
  for (const node of [...ties.source, ...ties.target]) degrees.set(node, (degrees.get(node) ?? 0) + 1);
  const core = degrees.values().reduce((least, degree) => Math.min(least, degree), Number.POSITIVE_INFINITY);
  return { ...ties, core: Number.isFinite(core) ? core : 0 };
}
