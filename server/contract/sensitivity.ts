import { z } from "zod";
import { variedParameters } from "../../analysis/sensitivity/variants.ts";
import { idSchema } from "../../model/id.ts";
import { reason } from "../../model/reason.ts";
import { backboneCounts, onBackboneResultShape } from "./backbone.ts";
import { describedOrganisations } from "./measure.ts";
import { wordsOf } from "./parameters.ts";
import { approximatedShape, definitionSchema, resultShape } from "./result.ts";

const mostValues = 10;

/** `2,5,10`: distinct numbers, ascending. */
function numbersOf(number: z.ZodType<number, string>) {
  return z
    .string()
    .transform((text) => [...new Set(text.split(",").map((part) => part.trim()))])
    .refine((parts) => parts.length <= mostValues, reason("tooManyValues", { most: String(mostValues) }))
    .pipe(z.array(number).min(1))
    .transform((numbers) => numbers.sort((a, b) => a - b));
}

/** What is varied, and how much of what that changes is told. */
export const sensitivityShape = {
  over: wordsOf(variedParameters)
    .transform((words) => variedParameters.filter((name) => words.includes(name)))
    .default([...variedParameters])
    .describe(`What is varied, comma-separated: ${variedParameters.join(", ")}. Default: all four.`),
  caps: numbersOf(z.coerce.number<string>().int().min(2).max(1_000_000))
    .optional()
    .describe(
      "Caps on activity size that are tried beside none, comma-separated. Default: the sizes that a half, three quarters, 90 and 99 in 100 activities do not exceed.",
    ),
  halfLives: numbersOf(z.coerce.number<string>().positive().max(1000))
    .default([1, 2, 5, 10])
    .describe("Half-lives in years that are tried beside none, comma-separated. Default 1,2,5,10."),
  k: z.coerce
    .number()
    .int()
    .min(1)
    .max(100)
    .default(10)
    .describe("So many lead a ranking: whose ranks are told, and over whom the overlap is taken."),
  moves: z.coerce.number().int().min(0).max(100).default(10).describe("So many of those who move most are named."),
};

const rank = z.number().min(1);

const variantSchema = z
  .strictObject({
    by: z.enum(variedParameters).describe("The parameter that is changed."),
    value: z
      .union([z.string(), z.number()])
      .nullable()
      .describe("What it is changed to; null: it is not given (no cap, no decay)."),
    sameAs: z
      .int()
      .min(-1)
      .optional()
      .describe(
        "All that the measure reads is the same as in an earlier variant, by its place in the list, or in the base (-1): computed once.",
      ),
    organisations: z.int().min(0),
    ties: z.int().min(0),
    backbone: backboneCounts.optional().describe("Its own, where only the ties of a backbone are read."),
    n: z.int().min(0).describe("Organisations with a value here and in the base."),
    spearman: z
      .number()
      .min(-1)
      .max(1)
      .optional()
      .describe("With the base; absent where one of the two does not vary."),
    kendall: z.number().min(-1).max(1).optional().describe("With the base; absent where one of the two does not vary."),
    overlap: z
      .number()
      .min(0)
      .max(1)
      .optional()
      .describe(
        "Share of the k highest of the base that are among the k highest here; absent where nobody has a value.",
      ),
    ranks: z
      .array(z.int().min(1).nullable())
      .describe("Of the base's leaders, in the whole list of this network; null where it has no value."),
    moves: z
      .array(
        z.strictObject({
          id: idSchema,
          from: rank.describe("In the base, among the organisations that both have; equal values share the mean."),
          to: rank.describe("Here, among the same."),
          change: z.number().describe("from − to: positive where it rises."),
        }),
      )
      .describe("Who moves most, most first."),
  })
  .meta({ id: "SensitivityVariant" });

export const sensitivityResult = z
  .strictObject({
    ...resultShape,
    ...approximatedShape,
    ...onBackboneResultShape,
    definition: definitionSchema,
    definitions: z.strictObject({ spearman: definitionSchema, kendall: definitionSchema, overlap: definitionSchema }),
    k: z.int().min(1),
    leaders: z
      .strictObject({ ids: z.array(idSchema), ranks: z.array(z.int().min(1)) })
      .describe("The k highest of the base, highest first; equal values share the best of their ranks."),
    variants: z.array(variantSchema),
    ids: z.array(idSchema).describe("Everybody who is named above, by id."),
    organisations: describedOrganisations.describe("Who they are, parallel to ids."),
  })
  .meta({ id: "SensitivityResult" });
