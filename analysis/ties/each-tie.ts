import type { WeightedGraph } from "./tie-network.ts";

export interface Tie {
  /** Nodes; `source` is the smaller number. */
  readonly source: number;
  readonly target: number;
  readonly weight: number;
  readonly activities: number;
}

/** Every tie once, by source and then target. */
export function* eachTie({ order, offsets, neighbours, weights, activities }: WeightedGraph): Generator<Tie> {
  for (let source = 0; source < order; source++)
    for (let e = offsets[source]; e < offsets[source + 1]; e++)
      if (neighbours[e] > source)
        yield { source, target: neighbours[e], weight: weights[e], activities: activities[e] };
}
