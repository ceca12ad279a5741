import { z } from "zod";
import { permutationsSchema } from "../../model/relation-limits.ts";
import { seedSchema } from "../../model/seed.ts";
import { approximatedShape, definitionSchema, histogramSchema, resultShape, summarySchema } from "./result.ts";

/** How the test is made. */
export const permutationShape = {
  permutations: permutationsSchema,
  seed: seedSchema,
};

const tails = z
  .strictObject({
    lower: z.number().min(0).max(1).describe("Share of permutations with a value no larger."),
    upper: z.number().min(0).max(1).describe("Share with a value no smaller."),
    twoSided: z.number().min(0).max(1).describe("Share with a value no nearer to 0."),
  })
  .describe("Where permutations are drawn, the observed value is counted among them: (1 + c)/(1 + N).")
  .meta({ id: "PermutationP" });

export const relationsResult = z
  .strictObject({
    ...resultShape,
    ...approximatedShape,
    seed: z.int().min(0),
    of: z.string(),
    organisations: z.int().min(0).describe("Common to all matrices."),
    leftOut: z
      .strictObject({
        elsewhere: z.int().min(0).describe("Organisations that some of the networks have, but not all."),
        undefined: z
          .int()
          .min(0)
          .describe("Of those in all, the ones without a group, a place or a value that is asked for."),
      })
      .describe("Who is in no pair."),
    pairs: z.int().min(0),
    degreesOfFreedom: z.int().min(1),
    permutations: z.strictObject({
      count: z.int().min(1),
      exact: z.boolean().describe("Whether they are all that there are."),
    }),
    intercept: z.number(),
    rSquared: z.number().min(0).max(1),
    coefficients: z.array(
      z
        .strictObject({
          matrix: z.string(),
          coefficient: z.number(),
          t: z.number().optional().describe("Absent where the fit is perfect."),
          p: tails.describe("Of t, by double semi-partialling."),
          permuted: summarySchema.describe("t of the permutations, without those of a perfect fit."),
          correlation: z.number().min(-1).max(1).describe("With what is explained, the other matrices left aside."),
          correlationP: tails.describe("Of the correlation (QAP)."),
          distributions: z
            .strictObject({ t: histogramSchema, correlation: histogramSchema })
            .describe("How the values of the permutations are spread; t without those of a perfect fit."),
        })
        .meta({ id: "RelationCoefficient" }),
    ),
    definitions: z.strictObject({ coefficient: definitionSchema, correlation: definitionSchema }),
  })
  .meta({ id: "RelationsResult" });
export type RelationsResult = z.infer<typeof relationsResult>;
