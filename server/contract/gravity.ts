import { z } from "zod";
import { gravitySizes } from "../../analysis/gravity/group-gravity.ts";
import { flagSchema } from "../../model/flag.ts";
import { gravityCovariates } from "../../model/gravity-covariate.ts";
import { idSchema } from "../../model/id.ts";
import { partialDateSchema } from "../../model/partial-date.ts";
import { wordsOf } from "./parameters.ts";
import { definitionSchema, resultShape } from "./result.ts";

/** What a gravity model is asked with, as it stands in a query string. */
export const gravityShape = {
  by: z.string().min(1).max(200).describe("What groups the organisations: see the dataset's groupings."),
  weighted: flagSchema.default(true).describe("Whether ties count by weight, else by the number of activities."),
  covariates: wordsOf(gravityCovariates)
    .optional()
    .describe(
      "What ties are explained by. Default: size, and distance and zone where at least half of the groups have them. Zone is known of complexes and hub areas, speciality of these and of zones.",
    ),
  sizes: z
    .enum(gravitySizes)
    .default("network")
    .describe("Whose organisations make a group's size: those in the network, or all of the dataset."),
  most: z.coerce
    .number()
    .int()
    .min(1)
    .max(1000)
    .default(20)
    .describe("Unexpected pairs listed on either side; CSV has all."),
  forecastFrom: partialDateSchema
    .optional()
    .describe(
      "Also how well a model of the activities that began before this year, month or day, from `from` on, tells those that begin from then on, up to `to`.",
    ),
};

const covariate = z.enum(gravityCovariates);

const coefficient = z
  .strictObject({
    value: z.number(),
    robustError: z.number().optional().describe("Allowing for unequal variance."),
    dyadicError: z.number().optional().describe("Allowing also for pairs with a group in common."),
    z: z.number().optional().describe("Value over the larger error."),
    p: z.number().min(0).max(1).optional().describe("Chance of as large a |z| were the coefficient 0."),
    low: z.number().optional().describe("Of the 95% interval: 1.96 of the larger error below."),
    high: z.number().optional(),
  })
  .describe("What is undefined is absent.")
  .meta({ id: "GravityCoefficient" });

const group = z.strictObject({ id: idSchema, title: z.string() }).meta({ id: "GravityGroup" });

const pair = z
  .strictObject({
    source: group,
    target: group,
    observed: z.number().min(0),
    fitted: z.number().min(0),
    residual: z.number(),
    kilometres: z.number().min(0).optional().describe("Where the ties are explained by distance too."),
    count: z.int().min(0).describe("Activities that tie the two."),
    activities: z.array(idSchema).describe("Their ids, at most 200, those that began last."),
  })
  .meta({ id: "GravityPair" });
export type GravityPair = z.infer<typeof pair>;

const forecast = z
  .strictObject({
    pearson: z.number().min(-1).max(1).optional(),
    spearman: z.number().min(-1).max(1).optional(),
    deviance: z
      .number()
      .min(0)
      .optional()
      .describe("A pair; the smaller the better. Absent where a pair that was ruled out is tied."),
    levelDeviance: z.number().min(0).optional().describe("The same once predictions are brought to the later total."),
    ruledOut: z.int().min(0).describe("Pairs predicted to have no tie without fail that have one."),
  })
  .optional()
  .meta({ id: "GravityForecast" });

const count = z.int().min(0);

export const gravityResult = z
  .strictObject({
    ...resultShape,
    definition: definitionSchema,
    by: z.string(),
    explainedBy: z.array(covariate),
    leftAside: z
      .array(z.strictObject({ covariate, having: count }))
      .describe(
        "Usual or asked for, but too few groups have it, or none: how many do; where size is asked for or usual, of those with one.",
      ),
    groups: z.strictObject({
      all: count,
      fitted: count.describe("Groups in a pair that is fitted."),
      without: z
        .partialRecord(covariate, count)
        .describe("Left out since they are without one of these; one without two is in both."),
    }),
    placed: z
      .strictObject({ own: count, members: count, none: count })
      .describe(
        "Groups whose own record has coordinates, that are placed amidst their organisations, that have no place.",
      ),
    pairs: count.describe("Fitted, tied or not."),
    tied: count.describe("Of these, the tied ones."),
    separated: count.describe("Pairs beside these that the model predicts to be 0 without fail."),
    intercept: coefficient,
    coefficients: z.array(
      coefficient.extend({ covariate, factor: z.number().positive().describe("exp of the value.") }),
    ),
    dropped: z
      .array(z.strictObject({ covariate, why: z.enum(["constant", "redundant", "separated"]) }))
      .describe("Without a coefficient: it does not vary, follows from the others, or would run away."),
    deviance: z.number(),
    nullDeviance: z.number().describe("Of the mean alone."),
    devianceExplained: z.number().optional().describe("1 − deviance/nullDeviance."),
    rSquared: z.number().min(0).max(1).optional().describe("Squared correlation of observed and fitted."),
    dispersion: z.number().optional().describe("1 for counts that are Poisson."),
    less: z.array(pair).describe("Furthest below what is expected first."),
    more: z.array(pair).describe("Furthest above first."),
    forecast: z
      .strictObject({
        from: z.string().describe("The later period's first day."),
        groups: count,
        earlierTies: count.describe("Tied pairs among those in the earlier period."),
        laterTies: count,
        exposure: z.number().describe("How much longer the later period is: predictions are multiplied by it."),
        whole: forecast.describe("By all that ties are explained by. Absent where nothing could be fitted."),
        size: forecast.describe("By size alone."),
        mean: forecast.describe("By the mean alone."),
      })
      .optional(),
  })
  .meta({ id: "GravityResult" });
export type GravityResult = z.infer<typeof gravityResult>;
