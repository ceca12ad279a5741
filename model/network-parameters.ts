import { z } from "zod";
import { type ActivityKind, layerSets, tieKinds } from "./activity.ts";
import { flagSchema } from "./flag.ts";
import { byCodeUnit } from "./id.ts";
import { organisationKinds } from "./organisation.ts";
import { parsePartialDate, partialDateSchema } from "./partial-date.ts";
import { convenorRoles, roles, tieRoles } from "./participation.ts";
import { reason } from "./reason.ts";

export const weightings = ["newman", "fractional", "count", "star"] as const;
export type Weighting = (typeof weightings)[number];
export const timings = ["overlap", "start"] as const;

const countryPattern = /^[A-Z]{2}$/;
const tieSets = ["collaboration", "contact", "membership"] as const;

/** `a,b,c`: distinct, sorted, so that two spellings of one request are one request. */
function listOf<T extends z.ZodType<string, string>>(item: T) {
  return z
    .string()
    .transform((text) =>
      [...new Set(text.split(",").map((part) => part.trim()))].filter((part) => part !== "").sort(byCodeUnit),
    )
    .pipe(z.array(item).min(1));
}

/** Beyond these, sums and products of weights are no numbers any more. */
const leastWeight = 0.000001;
const mostWeight = 1_000_000;

/** Kind of activity → weight of its ties. Kinds that are absent are not selected. */
export type Layers = Readonly<Partial<Record<ActivityKind, number>>>;

const layersSchema = z.string().transform((text, context): Layers => {
  const layers: Partial<Record<ActivityKind, number>> = {};
  for (const part of text.split(",").map((piece) => piece.trim())) {
    const [name, weightText, ...rest] = part.split(":");
    const weight = weightText === undefined ? 1 : Number(weightText);
    const kinds = kindsOf(name);
    if (!kinds || rest.length > 0) {
      context.addIssue({
        code: "custom",
        ...reason("layer", { part, sets: tieSets.join(", "), kinds: tieKinds.join(", ") }),
        input: text,
      });
      return z.NEVER;
    }
    if (!(weight === 0 || (weight >= leastWeight && weight <= mostWeight)) || weightText === "") {
      context.addIssue({
        code: "custom",
        ...reason("layerWeight", { part, least: String(leastWeight), most: String(mostWeight) }),
        input: text,
      });
      return z.NEVER;
    }
    for (const kind of kinds) layers[kind] = weight;
  }
  return Object.fromEntries(tieKinds.filter((kind) => (layers[kind] ?? 0) > 0).map((kind) => [kind, layers[kind]]));
});

function kindsOf(name: string): readonly ActivityKind[] | undefined {
  const set = tieSets.find((candidate) => candidate === name);
  if (set) return layerSets[set];
  const kind = tieKinds.find((candidate) => candidate === name);
  return kind && [kind];
}

/**
 * Which network a request is about: what every derived resource takes, as it stands in a query string (all values are
 * strings), parsed into what the analysis reads. METRICS §1 says what each means.
 */
export const networkParametersShape = {
  layers: layersSchema
    .default(layersSchema.parse("collaboration,contact"))
    .describe(
      "Sets or kinds of activity, comma-separated, each with an optional weight, 0 or from 0.000001 to 1000000: collaboration,sig:0.5. Default collaboration,contact.",
    ),
  from: partialDateSchema.optional().describe("First day of the window: a year, month or date, inclusive."),
  to: partialDateSchema.optional().describe("Last day of the window: a year, month or date, inclusive."),
  timing: z
    .enum(timings)
    .default("overlap")
    .describe("overlap: the activity's span meets the window; start: it began within it."),
  weighting: z
    .enum(weightings)
    .default("newman")
    .describe(
      "What an activity of n participants gives to a pair: newman 1/(n-1), fractional 2/(n(n-1)), count 1, star 1 for pairs with a lead.",
    ),
  halfLifeYears: z.coerce
    .number()
    .positive()
    .max(1000)
    .optional()
    .describe("Weights halve with every so many years of age."),
  maxActivitySize: z.coerce
    .number()
    .int()
    .min(2)
    .optional()
    .describe("Larger activities make no ties; how many is in leftOut."),
  roles: listOf(z.enum(roles))
    .default([...tieRoles].sort(byCodeUnit))
    .describe("Roles that make ties. Default: lead, participant, partner, contractor, third-party, host, observer."),
  includeConvenors: flagSchema.default(false).describe("Whether convenors, funders and evaluators make ties too."),
  kinds: listOf(z.enum(organisationKinds))
    .optional()
    .describe("Only organisations of these kinds, with weights unchanged."),
  zones: listOf(z.string()).optional().describe("Only organisations in these zones."),
  complexes: listOf(z.string()).optional().describe("Only organisations in these complexes."),
  countries: listOf(z.string().refine((code) => countryPattern.test(code), reason("country")))
    .optional()
    .describe("Only organisations in these countries (ISO 3166-1 alpha-2)."),
};

export const networkParametersSchema = z.strictObject(networkParametersShape).check((context) => {
  const { from, to } = context.value;
  // What is no date has an issue of its own; this is asked all the same.
  const first = from === undefined ? undefined : parsePartialDate(from)?.first;
  const last = to === undefined ? undefined : parsePartialDate(to)?.last;
  if (first !== undefined && last !== undefined && first > last)
    context.issues.push({
      code: "custom",
      path: ["from"],
      ...reason("windowReversed", { from: String(from), to: String(to) }),
      input: from,
    });
});
export type NetworkParameters = z.output<typeof networkParametersSchema>;

/** The roles that make ties under these parameters. */
export function tieMakingRoles({ roles: asked, includeConvenors }: NetworkParameters): ReadonlySet<string> {
  return new Set([...asked, ...(includeConvenors ? convenorRoles : [])]);
}
