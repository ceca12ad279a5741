import { z } from "zod";
import { type Measure, ownParameters } from "../../analysis/measure.ts";
import { measures } from "../../analysis/measures.ts";
import { onBackboneShape } from "../contract/backbone.ts";
import { derivedShape } from "../contract/parameters.ts";

/** How a measure's own parameters are written in a resource that has other ones of the same name. */
export type Spelling = (name: string) => string;
const asTheyAre: Spelling = (name) => name;

/**
 * The parameters of all measures, each optional and without its default: what the one route of all measures declares. Which
 * of them a measure takes, and with which default, its own entry says.
 */
export function parametersOfAllMeasures(spelling = asTheyAre): Record<string, z.ZodType> {
  return parametersOfAll(measures, spelling);
}

/** What of a measure or a figure says which parameters it takes. */
type Taking = Pick<Measure, "id" | "weightedDefault" | "parameters">;

/** The same for any catalogue. */
export function parametersOfAll(catalogue: readonly Taking[], spelling = asTheyAre): Record<string, z.ZodType> {
  const all: Record<string, z.ZodType> = {};
  for (const entry of catalogue)
    for (const [name, schema] of Object.entries(ownParameters(entry)))
      all[spelling(name)] ??= z
        .optional(schema instanceof z.ZodDefault ? schema.unwrap() : schema)
        .describe(`${(schema as z.ZodType).description ?? ""} Taken by ${takenBy(catalogue, name).join(", ")}.`);
  return all;
}

function takenBy(catalogue: readonly Taking[], name: string): string[] {
  return catalogue.filter((entry) => name in ownParameters(entry)).map(({ id }) => id);
}

/** The own parameters of one measure or figure as the catalogue tells them. */
export function describedParameters(entry: Taking) {
  return Object.entries(ownParameters(entry)).map(([name, schema]) => ({
    name,
    default: (schema as z.ZodType).parse(undefined),
    schema: z.toJSONSchema(schema as z.ZodType, { io: "input" }),
  }));
}

/** One measure's own parameters, for the query of a request about it. */
export function parametersOf(measure: Taking, spelling = asTheyAre): z.ZodRawShape {
  return Object.fromEntries(Object.entries(ownParameters(measure)).map(([name, schema]) => [spelling(name), schema]));
}

/** A measure's own parameters out of a parsed query. */
export function ownValues(
  measure: Taking,
  query: Readonly<Record<string, unknown>>,
  spelling = asTheyAre,
): Record<string, unknown> {
  return Object.fromEntries(Object.keys(ownParameters(measure)).map((name) => [name, query[spelling(name)]]));
}

/** What of a query a measure alone would have been asked with: the same computation, whatever else is made of it. */
export function queryOfMeasure(
  measure: Measure,
  query: Readonly<Record<string, unknown>>,
  spelling = asTheyAre,
): Record<string, unknown> {
  const ofNetwork = Object.entries(query).filter(([name]) => name in derivedShape || name in onBackboneShape);
  return { ...Object.fromEntries(ofNetwork), ...ownValues(measure, query, spelling) };
}
