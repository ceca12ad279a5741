import type { TieNetwork } from "./tie-network.ts";

/** What a network is made of; the rest of it follows from these. */
export type TieArrays = Pick<
  TieNetwork,
  "organisations" | "offsets" | "neighbours" | "weights" | "activities" | "leftOut"
>;

/** The one place that vouches for a network: symmetric, no loops, neighbours ascending and distinct, weights positive. */
export function makeNetwork(arrays: TieArrays): TieNetwork {
  const order = arrays.organisations.length;
  let isolated = 0;
  for (let node = 0; node < order; node++) if (arrays.offsets[node] === arrays.offsets[node + 1]) isolated++;
  return { ...arrays, order, size: arrays.neighbours.length / 2, isolated } as TieNetwork;
}
