import type { WeightedGraph } from "./tie-network.ts";
import type { TieSignificance } from "./tie-significance.ts";

/**
 * How far each tie stands out among those of its ends (the disparity filter, Serrano, Boguñá & Vespignani 2009). If an
 * organisation of k partners had cut its strength s into k pieces at random, a tie of weight w or more would be among its
 * pieces with probability (1 − w/s)^(k − 1): the tie's p seen from that end. The smaller of both ends counts, as in the paper;
 * with one partner only there is nothing to compare, and that end has 1.
 *
 * Tested are the ties: as many as there are. Weights are read as strength, and only their ratios matter. A tie whose ends have no other has 1; on a
 * star the centre decides; no ties, no values. O(m).
 *
 * Source: doi:10.1073/pnas.0808904106. Checked in closed form and against the formula on random networks.
 */
export function disparitySignificance(network: WeightedGraph): TieSignificance {
  const logOf = logDisparity(network);
  const { order, size, offsets, neighbours, weights } = network;
  const logP = new Float64Array(size);
  let tie = 0;
  for (let source = 0; source < order; source++)
    for (let place = offsets[source]; place < offsets[source + 1]; place++)
      if (neighbours[place] > source)
        logP[tie++] = Math.min(logOf(source, weights[place]), logOf(neighbours[place], weights[place]));
  return { logP, tested: size };
}

/** Seen from one end. As a logarithm: in large consortia the values themselves are too small for a number. */
export function logDisparity({ order, offsets, weights }: WeightedGraph): (node: number, weight: number) => number {
  const strength = new Float64Array(order);
  for (let node = 0; node < order; node++)
    for (let place = offsets[node]; place < offsets[node + 1]; place++) strength[node] += weights[place];
  return (node, weight) => {
    const partners = offsets[node + 1] - offsets[node];
    return partners === 1 ? 0 : (partners - 1) * Math.log1p(-weight / strength[node]);
  };
}
