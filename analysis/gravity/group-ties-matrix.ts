import type { GroupGraph } from "../connectivity/group-graph.ts";
import type { Grouping } from "../facts/facts.ts";
import { type FullMatrix, fullMatrix, pairPlace } from "../relations/pair-matrix.ts";
import { eachTie } from "../ties/each-tie.ts";

/**
 * What ties groups, given by their ids, in a network of groups: the weight of their ties, or the number of activities that make them; 0 for two that are not tied, also where one has nobody in that
 * network, which may be that of another period. O(ids² + ties).
 */
export function groupTiesMatrix(
  graph: GroupGraph,
  { values }: Grouping,
  ids: readonly string[],
  by: "weight" | "activities",
): FullMatrix {
  const placeOf = new Map(ids.map((id, place) => [id, place]));
  const places = Array.from(graph.nodes, (code) => placeOf.get(values[code]));
  const found = new Map<number, number>();
  for (const tie of eachTie(graph)) {
    const [source, target] = [places[tie.source], places[tie.target]];
    if (source !== undefined && target !== undefined) found.set(pairPlace(source, target), tie[by]);
  }
  return fullMatrix(ids.length, (i, j) => found.get(pairPlace(i, j)) ?? 0);
}
