import type { WeightedGraph } from "./tie-network.ts";

/** Some ties of a network as parallel arrays: each once, `source` before `target`, in ascending order. Ends are node numbers. */
export interface TieList {
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  readonly weight: Float64Array;
  readonly activities: Uint32Array;
}

/** The ties for which `keeps` holds; `place` is the tie's index in the network's arrays, in the list of `source`. */
export function tieList(
  { order, offsets, neighbours, weights, activities }: WeightedGraph,
  keeps: (place: number, source: number, target: number) => boolean,
): TieList {
  const source: number[] = [];
  const places: number[] = [];
  for (let node = 0; node < order; node++)
    for (let place = offsets[node]; place < offsets[node + 1]; place++) {
      if (neighbours[place] < node || !keeps(place, node, neighbours[place])) continue;
      source.push(node);
      places.push(place);
    }
  return {
    source: Uint32Array.from(source),
    target: Uint32Array.from(places, (place) => neighbours[place]),
    weight: Float64Array.from(places, (place) => weights[place]),
    activities: Uint32Array.from(places, (place) => activities[place]),
  };
}
