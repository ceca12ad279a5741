import type { z } from "zod";
import type { Facts } from "../../analysis/facts/facts.ts";
import { groupingOf } from "../../analysis/facts/grouping.ts";
import type { Measure, MeasureInput } from "../../analysis/measure.ts";
import type { NetworkWithIds } from "../../analysis/ties/ties-from-edge-list.ts";
import { unwatched } from "../../model/progress.ts";

export type Label = string | undefined;

/** Values over the grouping that gives each node its label. */
export function valuesIn<Shape extends z.ZodRawShape>(
  measure: Measure<Shape>,
  { network }: NetworkWithIds,
  labels: readonly Label[],
  own: Record<string, unknown> = {},
  weighted = measure.weightedDefault ?? false,
): number[] {
  const facts = { dataset: "test", organisations: { groupings: { side: groupingOf(labels) } } } as unknown as Facts;
  const parameters = { by: "side", ...own };
  return [
    ...measure.compute({ facts, network, weighted, parameters, progress: unwatched } as unknown as MeasureInput<Shape>),
  ];
}
