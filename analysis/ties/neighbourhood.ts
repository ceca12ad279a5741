import { type TieList, tieList } from "./tie-list.ts";
import type { WeightedGraph } from "./tie-network.ts";

export interface NeighbourhoodParameters {
  readonly focus: number;
  /** How many ties away from the focus. */
  readonly radius: number;
  /** No more organisations than this, the focus among them. */
  readonly maxOrganisations: number;
}

export interface Neighbourhood {
  /** Node numbers, ascending, the focus among them. */
  readonly nodes: Uint32Array;
  /** All ties between those. */
  readonly ties: TieList;
  /** Organisations within the radius of those taken that the limit left out. */
  readonly leftOut: number;
}

/**
 * The ego network of an organisation: whoever is at most `radius` ties away, and all ties among them. Where that is more
 * than `maxOrganisations`, those nearer come first, and of equally near ones those that are tied most strongly, all ties
 * together, to whoever was taken one step nearer; then by number.
 */
export function neighbourhood(network: WeightedGraph, parameters: NeighbourhoodParameters): Neighbourhood {
  const { order, offsets, neighbours, weights } = network;
  const { focus, radius, maxOrganisations } = parameters;
  const taken = new Uint8Array(order);
  taken[focus] = 1;
  let count = 1;
  let leftOut = 0;
  let ring = [focus];
  for (let step = 0; step < radius && ring.length > 0; step++) {
    const strengthOf = new Map<number, number>();
    for (const node of ring)
      for (let place = offsets[node]; place < offsets[node + 1]; place++) {
        const other = neighbours[place];
        if (!taken[other]) strengthOf.set(other, (strengthOf.get(other) ?? 0) + weights[place]);
      }
    const strongest = [...strengthOf].sort(([a, v], [b, w]) => w - v || a - b).map(([node]) => node);
    ring = strongest.slice(0, maxOrganisations - count);
    leftOut += strongest.length - ring.length;
    count += ring.length;
    for (const node of ring) taken[node] = 1;
    // Whoever is left out here would else come back one step farther.
    if (leftOut > 0) break;
  }
  return {
    nodes: Uint32Array.from({ length: order }, (_, node) => node).filter((node) => taken[node] === 1),
    ties: tieList(network, (_, source, target) => taken[source] === 1 && taken[target] === 1),
    leftOut,
  };
}
