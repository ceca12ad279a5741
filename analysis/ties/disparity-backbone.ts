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
  const { weights } = network;
  // As logarithms: in large consortia the values themselves are too small for a number.
  const significance = new Float64Array(weights.length);
  const present: number[] = [];
  const logOf = logSignificance(network);
  const candidates = tieList(network, (place, source, target) => {
    if (among && !(among[source] && among[target])) return false;
    significance[place] = Math.min(logOf(source, weights[place]), logOf(target, weights[place]));
    present.push(place);
    return true;
  });
  const count = present.length;
  if (count <= maxTies) return { ...candidates, alpha: largest(present, significance) };

  const rankOf = (place: number) => comparable(significance[place]);
  const limit = Float64Array.from(present, rankOf).sort()[maxTies - 1];
  const below = present.filter((place) => rankOf(place) < limit);
  const equal = present.filter((place) => rankOf(place) === limit);
  equal.sort((a, b) => weights[b] - weights[a] || a - b);
  const taken = [...below, ...equal.slice(0, maxTies - below.length)];
  const kept = new Uint8Array(weights.length);
  for (const place of taken) kept[place] = 1;
  return { ...tieList(network, (place) => kept[place] === 1), alpha: largest(taken, significance) };
}

function logSignificance({ order, offsets, weights }: WeightedGraph): (node: number, weight: number) => number {
  const strength = new Float64Array(order);
  for (let node = 0; node < order; node++)
    for (let place = offsets[node]; place < offsets[node + 1]; place++) strength[node] += weights[place];
  return (node, weight) => {
    const partners = offsets[node + 1] - offsets[node];
    return partners === 1 ? 0 : (partners - 1) * Math.log1p(-weight / strength[node]);
  };
}

/** To nine decimals: values that are equal by the formula differ in their last digits by the order of summing. */
function comparable(logarithm: number): number {
  return Math.round(logarithm * 1e9) / 1e9;
}

function largest(places: readonly number[], significance: Float64Array): number {
  if (places.length === 0) return Number.NaN;
  return Math.exp(places.reduce((most, place) => Math.max(most, significance[place]), Number.NEGATIVE_INFINITY));
}
