import { z } from "zod";
import { acrossSchema } from "../../analysis/integration/across-figure.ts";
import { placingParameters } from "../../analysis/integration/placing.ts";
import { tiers } from "../../analysis/integration/tier.ts";
import { undefinedReasons } from "../../analysis/integration/why-undefined.ts";
import { flagSchema } from "../../model/flag.ts";
import { idSchema } from "../../model/id.ts";
import { weightings } from "../../model/network-parameters.ts";
import { partialDateSchema } from "../../model/partial-date.ts";
import { againstNull, nullQuery } from "./figure.ts";
import { tableFormats } from "./measure.ts";
import { timingOfSeries } from "./measure-by-year.ts";
import { formatShape } from "./parameters.ts";
import { definitionSchema, networkSchema, resultShape } from "./result.ts";

/** What resources about indexes of integration take. */
export const askedShape = {
  by: acrossSchema,
  placing: placingParameters.placing,
  at: placingParameters.at.describe(
    "The topology of which day: a year or month is its last day. Without it, that of the end of the window, else of the reference date.",
  ),
  weighted: flagSchema.default(true).describe("true: ties count by their weight; false: every tie counts as one."),
  ...formatShape(tableFormats),
};

export const integrationQuery = nullQuery({
  ...askedShape,
  weightings: z.enum(["all"]).optional().describe("all: each index also under every weighting of ties."),
});

export const seriesQuery = nullQuery({
  ...askedShape,
  timing: timingOfSeries,
  topology: z
    .enum(["year", "fixed"])
    .default("year")
    .describe("year: the topology is that of the end of each year; fixed: that of `at` in all of them."),
  panel: z
    .enum(["all", "fixed"])
    .default("all")
    .describe(
      "Whom a null model draws: all, or the panel of those that are there in every year. Values are given of both.",
    ),
});

const larger = z
  .enum(["moreIntegrated", "lessIntegrated", "neither"])
  .describe("What a larger value says of how far groups have grown into one region.");
const reason = z.enum(undefinedReasons).optional().describe("Why there is no value; absent where there is one.");
const error = z
  .number()
  .optional()
  .describe(
    "Standard error by deleting one activity, or one of 32 blocks of them, at a time; absent where it cannot be had.",
  );

const indexEntry = z
  .strictObject({
    id: z.string(),
    figure: z.string().describe("Of the catalogue of figures, where it is defined."),
    definition: definitionSchema,
    larger,
    value: z.number().optional().describe("Absent where it is undefined."),
    error,
    reason,
    other: z
      .number()
      .optional()
      .describe("Under the other `placing`: who is outside every complex left out, or placed by zone."),
    weightings: z
      .strictObject(Object.fromEntries(weightings.map((one) => [one, z.number().optional()])))
      .optional()
      .describe("With ?weightings=all: under each weighting."),
    null: againstNull.optional(),
  })
  .meta({ id: "IntegrationIndex" });

const tierRow = z.strictObject({
  tier: z.enum(tiers),
  weight: z.number(),
  ties: z.int().min(0),
  share: z
    .number()
    .optional()
    .describe("Of the weight, or with weighted=false of the ties; absent where there is none."),
});
const ofTiers = z.array(tierRow).length(tiers.length);

export const integrationResult = z
  .strictObject({
    ...resultShape,
    day: partialDateSchema.describe("Whose topology it is."),
    indexes: z.array(indexEntry),
    tiers: z
      .strictObject({ complexes: ofTiers, zones: ofTiers })
      .describe("Every tie in exactly one, under each `placing`."),
    moved: z
      .number()
      .optional()
      .describe(
        "Share of the ties that placing organisations outside every complex by zone takes out of the tier `outside`.",
      ),
    ei: z.strictObject({
      value: z.number().optional(),
      expected: z.number().optional().describe("With labels dealt anew over all organisations, exactly."),
      groups: z.array(
        z
          .strictObject({
            id: z.string().nullable().describe("null: those outside, or without a value."),
            title: z.string(),
            complex: idSchema.optional(),
            zone: idSchema.optional(),
            hub: idSchema.optional(),
            organisations: z.int().min(0),
            internal: z.number().describe("Of ties inside, each once."),
            external: z.number().describe("Of ties that leave."),
            value: z.number().optional().describe("Absent without a tie."),
            expected: z.number().optional(),
          })
          .meta({ id: "EiOfGroup" }),
      ),
    }),
    counts: z.strictObject({
      inComplexes: z.int().min(0).describe("Organisations of the network in a complex."),
      placed: z.int().min(0).describe("Outside every complex, with a zone or hub that is known."),
      outside: z.int().min(0).describe("Abroad, or nobody knows where."),
      complexes: z.int().min(0).describe("Of the topology."),
      hubs: z.int().min(0),
      spokes: z.int().min(0).describe("Connected complexes of the topology."),
    }),
  })
  .meta({ id: "IntegrationResult" });

const ofYear = {
  value: z.number().optional(),
  error,
  low: z.number().optional().describe("value − 1.96 errors."),
  high: z.number().optional().describe("value + 1.96 errors."),
};

export const seriesResult = z
  .strictObject({
    ...resultShape,
    index: z.string(),
    definition: definitionSchema,
    larger,
    panelUnits: z
      .int()
      .min(0)
      .describe("Groups, or complexes with what is outside them by zone, that are there in every year with a value."),
    years: z.array(
      z
        .strictObject({
          year: z.int().describe("Of the calendar."),
          from: partialDateSchema,
          to: partialDateSchema,
          activities: z.int().min(0).describe("Selected in it, those without a partner too."),
          network: networkSchema,
          isEdge: z
            .boolean()
            .describe(
              "Whether it lies at the edge of the data: fewer than half as many activities as in a usual year, and so in all years further out.",
            ),
          ...ofYear,
          reason,
          units: z.int().min(0).describe("Groups or complexes there."),
          panel: z.strictObject(ofYear).describe("Of the fixed panel alone."),
          null: againstNull.optional(),
          change: z
            .strictObject({
              since: z.int().describe("The last year before that has a value."),
              total: z.number(),
              within: z
                .number()
                .optional()
                .describe("Among those that are there in both years; with entry and exit the total."),
              entry: z.number().optional().describe("By those that are there in the later year only, in that year."),
              exit: z.number().optional().describe("By those that are there in the earlier year only, in that year."),
              entered: z.int().min(0),
              left: z.int().min(0),
            })
            .optional(),
        })
        .meta({ id: "IndexOfYear" }),
    ),
  })
  .meta({ id: "SeriesResult" });
