import { sharedFloat64, sharedUint32 } from "../facts/shared-arrays.ts";
import { makeNetwork } from "./make-network.ts";
import type { TieNetwork } from "./tie-network.ts";

/** The network of some of a network's nodes, given in ascending order, and all ties between them; weights stay as they are. */
export function inducedNetwork(network: TieNetwork, nodes: Uint32Array): TieNetwork {
  const renumbered = new Int32Array(network.order).fill(-1);
  nodes.forEach((node, k) => {
    renumbered[node] = k;
  });
  const offsets = sharedUint32(nodes.length + 1);
  const places: number[] = [];
  nodes.forEach((node, k) => {
    for (let place = network.offsets[node]; place < network.offsets[node + 1]; place++)
      if (renumbered[network.neighbours[place]] >= 0) places.push(place);
    offsets[k + 1] = places.length;
  });
  const organisations = sharedUint32(nodes.length);
  const neighbours = sharedUint32(places.length);
  const weights = sharedFloat64(places.length);
  const activities = sharedUint32(places.length);
  nodes.forEach((node, k) => {
    organisations[k] = network.organisations[node];
  });
  places.forEach((place, k) => {
    neighbours[k] = renumbered[network.neighbours[place]];
    weights[k] = network.weights[place];
    activities[k] = network.activities[place];
  });
  return makeNetwork({ organisations, offsets, neighbours, weights, activities, leftOut: network.leftOut });
}
