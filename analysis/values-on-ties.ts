import { z } from "zod";
import type { FigureInput } from "./figure.ts";
import { type Measure, type MeasureInput, ownParameters } from "./measure.ts";

/**
 * A measure's values on the network of a figure, with the measure's own parameters as usual but for those given, as they
 * stand in a query. For measures that read ties: none of them looks at the parameters that the network was made with.
 */
export function valuesOnTies(
  measure: Measure,
  { facts, network, progress }: Pick<FigureInput, "facts" | "network" | "progress">,
  given: Readonly<Record<string, string>> = {},
): Float64Array {
  if (measure.onTies) return measure.onTies(network!);
  const own = z.object(ownParameters(measure)).parse(given) as { readonly weighted?: boolean };
  const { weighted = measure.alwaysWeighted ?? false, ...parameters } = own;
  return measure.compute({
    facts,
    selection: undefined,
    network,
    weighted,
    parameters: parameters as unknown as MeasureInput["parameters"],
    progress,
  });
}
