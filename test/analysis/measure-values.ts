import type { z } from "zod";
import type { Measure, MeasureInput } from "../../analysis/measure.ts";
import { eachTie } from "../../analysis/ties/each-tie.ts";
import { type NetworkWithIds, tiesFromEdgeList } from "../../analysis/ties/ties-from-edge-list.ts";
import { unwatched } from "../../model/progress.ts";

/** The values of a measure that reads ties, in the order of the ids. */
export function valuesOn<Shape extends z.ZodRawShape>(
  measure: Measure<Shape>,
  { network }: NetworkWithIds,
  own: Partial<MeasureInput<Shape>["parameters"]> = {},
  weighted = measure.weightedDefault ?? false,
): number[] {
  return [...measure.compute({ network, weighted, parameters: own, progress: unwatched } as MeasureInput<Shape>)];
}

/** The same network with other weights and names. */
export function changed(
  { network, ids }: NetworkWithIds,
  weightOf: (weight: number) => number,
  nameOf: (id: string) => string = (id) => id,
  added: readonly string[] = [],
): NetworkWithIds {
  const edges = [...eachTie(network)].map(({ source, target, weight }) => ({
    source: nameOf(ids[source]),
    target: nameOf(ids[target]),
    weight: weightOf(weight),
  }));
  return tiesFromEdgeList(edges, [...ids.map(nameOf), ...added]);
}
