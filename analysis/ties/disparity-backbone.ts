import { logDisparity } from "./disparity-significance.ts";
import { type TieList, tieList } from "./tie-list.ts";
import type { WeightedGraph } from "./tie-network.ts";

export interface BackboneParameters {
  /** No more than so many ties. */
  readonly maxTies: number;
  /** Only ties among nodes marked 1; significance is that in the whole network. */
  readonly among?: Uint8Array;
}

export interface Backbone extends TieList {
  /** The largest significance value among the ties kept; NaN where none is. */
  readonly alpha: number;
}

/**
 * The ties that matter most for reading a network: the disparity filter (Serrano, Boguñá & Vespignani 2009, PNAS 106,
 * 6483). If an organisation of k partners had cut its strength s into k pieces at random, a tie of weight w or more would
 * be among its pieces with probability (1 − w/s)^(k − 1): the tie's significance seen from that end. The smaller of both
 * ends counts. With one partner only there is nothing to compare, and that end has 1: the other end decides.
 *
 * The `maxTies` most significant ones are kept; of equally significant ones (to nine decimals of the logarithm) those of greater weight, then those that come
 * first by source and target. All are kept where there are no more. O(m log m).
 */
export function disparityBackbone(network: WeightedGraph, { maxTies, among }: BackboneParameters): Backbone {
  const { order, size, offsets, neighbours, weights } = network;
  const places = new Uint32Array(size);
  // As logarithms: in large consortia the values themselves are too small for a number.
  const significance = new Float64Array(size);
  const logOf = logDisparity(network);
  let count = 0;
  for (let source = 0; source < order; source++)
    for (let place = offsets[source]; place < offsets[source + 1]; place++) {
      const target = neighbours[place];
      if (target < source || (among && !(among[source] && among[target]))) continue;
      significance[count] = Math.min(logOf(source, weights[place]), logOf(target, weights[place]));
      places[count++] = place;
    }

  const ranks = significance.subarray(0, count).map(comparable);
  const limit = count <= maxTies ? Number.POSITIVE_INFINITY : ranks.slice().sort()[maxTies - 1];
  const kept = new Uint8Array(weights.length);
  const equal: number[] = [];
  let [taken, largest] = [0, Number.NEGATIVE_INFINITY];
  const take = (k: number) => {
    kept[places[k]] = 1;
    largest = Math.max(largest, significance[k]);
    taken++;
  };
  ranks.forEach((rank, k) => {
    if (rank < limit) take(k);
    else if (rank === limit) equal.push(k);
  });
  equal.sort((a, b) => weights[places[b]] - weights[places[a]] || a - b);
  for (const k of equal.slice(0, maxTies - taken)) take(k);
  const ties = tieList(network, (place) => kept[place] === 1);
  return { ...ties, alpha: taken === 0 ? Number.NaN : Math.exp(largest) };
}

/** To nine decimals: values that are equal by the formula differ in their last digits by the order of summing. */
function comparable(logarithm: number): number {
  return Math.round(logarithm * 1e9) / 1e9;
}
