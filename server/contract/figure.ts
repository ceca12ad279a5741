import { z } from "zod";
import { type Figure, knowsTies } from "../../analysis/figure.ts";
import { drawsSchema, nullModels } from "../../model/null-model.ts";
import { reason } from "../../model/reason.ts";
import { seedSchema } from "../../model/seed.ts";
import { checkOnBackbone, onBackboneResultShape, onBackboneShape } from "./backbone.ts";
import { ownParametersSchema } from "./measure.ts";
import { derivedQuery } from "./parameters.ts";
import { definitionSchema, resultShape } from "./result.ts";

const figureEntry = z
  .strictObject({
    id: z.string(),
    definition: definitionSchema,
    reads: z.enum(["facts", "ties"]),
    weightedDefault: z.boolean().optional().describe("Absent: it has no weighted form."),
    hasGroups: z.boolean().describe("Whether it is about the groups of a grouping, so that null=labels can be asked."),
    onBackbone: z.boolean().describe("Whether it can be had on the ties of a backbone."),
    computedBy: z.string(),
    parameters: ownParametersSchema,
  })
  .meta({ id: "Figure" });

const indexEntry = z
  .strictObject({
    id: z.string(),
    figure: z.string().describe("Of which it is one reading."),
    definition: definitionSchema,
    parameters: ownParametersSchema.describe("Those of the figure that are still open."),
  })
  .meta({ id: "IndexOfIntegration" });

export const figuresSchema = z
  .strictObject({
    figures: z.array(figureEntry),
    indexes: z
      .array(indexEntry)
      .describe(
        "The indexes of integration: figures with what is fixed in them, which series, what-ifs and targets are about.",
      ),
  })
  .meta({ id: "Figures" });

/** Against what a figure is set. Without `null` the others mean nothing, but for the seed of a figure that has one itself. */
const nullShape = {
  null: z
    .enum(nullModels)
    .optional()
    .describe(
      "Also the figure on random networks. curveball: participants dealt anew, with the activities of every organisation in each kind and year and the size of every activity kept; labels: the groups dealt anew.",
    ),
  draws: z
    .optional(drawsSchema.unwrap())
    .describe(`${drawsSchema.description} Default ${drawsSchema.parse(undefined)}.`),
};

const drawnSeed = z.optional(seedSchema.unwrap()).describe("Seed of what chance decides. Default 1.");

type Asked = Readonly<Record<string, unknown>>;

/** The query of figures whose own parameters are these; `askedIn` tells which figures a query is about. */
export function figureQuery<S extends z.ZodRawShape>(
  own: S,
  askedIn: (query: Asked) => readonly Figure[],
  required: z.ZodRawShape = {},
) {
  return derivedQuery({ ...nullShape, seed: drawnSeed, ...onBackboneShape, ...own, ...required }).check((context) => {
    if (context.issues.length > 0) return;
    const query = context.value as Asked;
    checkOnBackbone(
      askedIn(query).map((figure) => ({ id: figure.id, knowsTies: knowsTies(figure) })),
      context,
    );
    const { null: model, backbone } = query;
    if (model === "curveball" && backbone !== undefined)
      context.issues.push({
        code: "custom",
        path: ["backbone"],
        ...reason("backboneCurveball"),
        input: backbone,
      } as never);
    checkDraws(query, "seed" in own, context);
  });
}

/** How networks are drawn is said to a null model only. `hasSeed`: the query has a seed of its own beside. */
function checkDraws({ null: model, draws, seed }: Asked, hasSeed: boolean, context: z.core.ParsePayload): void {
  if (model !== undefined) return;
  const idle = draws !== undefined ? "draws" : seed !== undefined && !hasSeed ? "seed" : undefined;
  if (idle)
    context.issues.push({
      code: "custom",
      path: [idle],
      ...reason("needsNull"),
      input: context.value,
    } as never);
}

/** The query of what may be set against a null model and always reads all ties. */
export function nullQuery<S extends z.ZodRawShape>(own: S) {
  return derivedQuery({ ...nullShape, seed: drawnSeed, ...own }).check((context) => {
    if (context.issues.length === 0) checkDraws(context.value as Asked, false, context);
  });
}

const mixingSchema = z
  .strictObject({
    mixed: z.boolean().describe("Whether nothing speaks against taking the draws as independent."),
    autocorrelation: z.number().optional().describe("Of the figure, from one draw to the next."),
    changed: z
      .number()
      .optional()
      .describe("Share of the memberships that trade which the observed network does not have, on average."),
    changedAtFirst: z.number().optional().describe("The same straight after the burn-in."),
  })
  .meta({ id: "Mixing" });

/** How draws came about. */
export const drawnShape = {
  model: z.enum(nullModels),
  draws: z.int().min(1),
  seed: z.int().min(0),
  parts: z.int().min(1).describe("Chains, each with a burn-in of its own."),
  activities: z.int().min(0).optional().describe("Activities that trade participants; 0: nothing can be drawn."),
  memberships: z.int().min(0).optional().describe("Participations in them."),
  burnIn: z.int().min(0).optional().describe("Trades before the first draw of a part."),
  trades: z.int().min(0).optional().describe("Trades between two draws."),
  mixing: mixingSchema.optional(),
};

export const againstNull = z
  .strictObject({
    ...drawnShape,
    undefinedDraws: z.int().min(0).describe("Draws on which the figure is undefined; the rest is over the others."),
    mean: z.number().optional(),
    sd: z.number().optional(),
    z: z.number().optional().describe("(value − mean) / sd; absent where all draws give the same."),
    p: z.number().optional().describe("Empirical, two-sided: twice the smaller of the one-sided ones, 1 at most."),
    pUpper: z.number().optional().describe("(1 + draws with as much or more) / (draws + 1)."),
    pLower: z.number().optional().describe("(1 + draws with as much or less) / (draws + 1)."),
    low: z.number().optional().describe("2.5% of the draws are below."),
    high: z.number().optional().describe("2.5% of the draws are above."),
  })
  .meta({ id: "AgainstNull" });

export const figureResult = z
  .strictObject({
    ...resultShape,
    ...onBackboneResultShape,
    definition: definitionSchema,
    value: z.number().optional().describe("Absent where it is undefined."),
    null: againstNull.optional().describe("With ?null=: the figure on random networks."),
  })
  .meta({ id: "FigureResult" });

export const figuresResult = z
  .strictObject({
    ...resultShape,
    ...onBackboneResultShape,
    figures: z.array(
      z
        .strictObject({
          id: z.string(),
          definition: definitionSchema,
          value: z.number().optional(),
          null: againstNull.optional(),
        })
        .meta({ id: "FigureOfSeveral" }),
    ),
    smallWorld: z
      .strictObject({
        definition: definitionSchema,
        clusteringRatio: z.number().optional().describe("Clustering against its mean over the draws."),
        distanceRatio: z.number().optional().describe("Mean distance against its mean over the draws."),
        sigma: z.number().optional().describe("The first by the second; above 1: a small world."),
      })
      .optional()
      .describe("With null=curveball, where meanDistance is asked and meanClustering or transitivity."),
  })
  .meta({ id: "FiguresResult" });
