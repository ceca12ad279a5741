import { z } from "zod";
import { measures } from "../../analysis/measures.ts";
import { networkParametersShape } from "../../model/network-parameters.ts";
import { reason } from "../../model/reason.ts";
import { mostExplainingMatrices } from "../../model/relation-limits.ts";

/** What of a network a matrix of ties may have otherwise than the request itself. Who is in it stays as asked. */
const overridden = [
  "layers",
  "from",
  "to",
  "timing",
  "weighting",
  "halfLifeYears",
  "maxActivitySize",
  "roles",
  "includeConvenors",
] as const;

/** A matrix over pairs of organisations, as it is asked for. */
export type MatrixName =
  | { readonly is: "ties" | "tied"; readonly name: string; readonly network: Readonly<Record<string, unknown>> }
  | { readonly is: "same"; readonly name: string; readonly grouping: string }
  | { readonly is: "difference"; readonly name: string; readonly measure: string }
  | { readonly is: "distance"; readonly name: string };

const form = /^(?:(ties|tied)(?:\(([^()]+)\))?|same:([^(),]+)|difference:([a-z-]+)|(distance))$/;

/** One matrix by its name: `ties`, `tied(layers:contact,from:2010)`, `same:zone`, `difference:degree`, `distance`. */
const matrixName = z.string().transform((text, context): MatrixName => {
  const refuse = (key: string, values: Record<string, string> = {}) => {
    context.addIssue({ code: "custom", ...reason(key, { part: text, ...values }), input: text });
    return z.NEVER;
  };
  const parts = form.exec(text);
  if (!parts) return refuse("matrix");
  const [, ties, overrides, grouping, measure] = parts;
  if (grouping) return { is: "same", name: text, grouping };
  if (measure) {
    const known = measures.some(({ id }) => id === measure);
    return known ? { is: "difference", name: text, measure } : refuse("matrixMeasure", { measure });
  }
  if (!ties) return { is: "distance", name: text };
  const network: Record<string, unknown> = {};
  for (const override of overrides?.split(",") ?? []) {
    const at = override.indexOf(":");
    const name = overridden.find((one) => one === override.slice(0, at).trim());
    if (!name) return refuse("matrixOverride", { override, known: overridden.join(", ") });
    // A list stands within a list: a,b is written a+b.
    const parsed = networkParametersShape[name].safeParse(
      override
        .slice(at + 1)
        .trim()
        .replaceAll("+", ","),
    );
    if (!parsed.success) return refuse("matrixValue", { override, why: parsed.error.issues[0].message });
    network[name] = parsed.data;
  }
  return { is: ties as "ties" | "tied", name: text, network };
});

/** `a,b(c:d,e:f)`: at the commas that are in no parentheses. */
const matrixNames = z
  .string()
  .max(2000)
  .transform((text) => [...new Set(text.split(/,(?![^(]*\))/).map((part) => part.trim()))])
  .refine(
    (names) => names.length <= mostExplainingMatrices,
    reason("tooManyValues", { most: String(mostExplainingMatrices) }),
  )
  .pipe(z.array(matrixName).min(1));

const forms =
  "ties (weights, 0 where there is none) or tied (1 or 0), either with parameters of its network that differ in parentheses: ties(layers:contact), tied(from:2007,to:2008), lists with +: ties(layers:contact+mou:0.5); same:GROUPING (1 or 0); difference:MEASURE (how far apart two are in it, with the measure's usual parameters); distance (log(1 + km/10))";

export const matrixShape = {
  of: matrixName.meta({ override: { type: "string" } }).describe(`The matrix that is explained: ${forms}.`),
  with: matrixNames
    .meta({ override: { type: "string" } })
    .describe("Matrices that explain it, comma-separated, 8 at most. One alone: its correlation."),
};
