import { z } from "zod";
import { type Measure, ownParameters } from "../../analysis/measure.ts";
import { measures } from "../../analysis/measures.ts";

/**
 * The parameters of all measures, each optional and without its default: what the one route of all measures declares. Which
 * of them a measure takes, and with which default, its own entry says.
 */
export function parametersOfAllMeasures(): Record<string, z.ZodType> {
  const all: Record<string, z.ZodType> = {};
  for (const measure of measures)
    for (const [name, schema] of Object.entries(ownParameters(measure)))
      all[name] ??= z
        .optional(schema instanceof z.ZodDefault ? schema.unwrap() : schema)
        .describe(`${(schema as z.ZodType).description ?? ""} Taken by ${takenBy(name).join(", ")}.`);
  return all;
}

function takenBy(name: string): string[] {
  return measures.filter((measure) => name in ownParameters(measure)).map(({ id }) => id);
}

/** A measure's own parameters out of a parsed query. */
export function ownValues(measure: Measure, query: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.keys(ownParameters(measure)).map((name) => [name, query[name]]));
}
