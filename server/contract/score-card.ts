import { z } from "zod";
import { idSchema } from "../../model/id.ts";
import { subjectSchema } from "../../model/observation.ts";
import { schemePartSchema } from "../../model/scheme.ts";
import { datasetReference } from "./result.ts";
import { scheme } from "./scheme.ts";

const count = z.int().min(0);

const part = schemePartSchema
  .extend({
    share: z
      .number()
      .min(0)
      .optional()
      .describe("Percent of the whole, its own or that of its parts together; absent where none is published."),
  })
  .meta({ id: "ScoreCardPart" });

const card = z
  .strictObject({
    subject: subjectSchema,
    title: z.string(),
    zone: idSchema.optional().describe("Where the subject is: beside which index of integration the card stands."),
    complex: idSchema.optional(),
    synthetic: z.boolean().describe("Whether a score of it was made up."),
    parts: z
      .array(
        z.strictObject({
          score: z
            .strictObject({ observation: idSchema, value: z.number(), outOf: z.number(), synthetic: z.boolean() })
            .optional()
            .describe("As it was given."),
          points: z.number().optional().describe("What it gives to the total, of its share."),
        }),
      )
      .describe("Parallel to the scheme's parts."),
    total: z
      .number()
      .optional()
      .describe("Of 100. Absent where no weights are published, or a weighted part was not scored."),
    missing: z.array(idSchema).describe("Weighted parts that were not scored."),
  })
  .meta({ id: "ScoreCard" });
export type ScoreCardItem = z.infer<typeof card>;

export const scoreCardsSchema = z
  .strictObject({
    dataset: datasetReference,
    schemes: z.array(scheme).describe("The evaluation schemes that there are, the newest last."),
    scheme: idSchema.optional().describe("The one whose cards these are; absent where there is none."),
    year: z.int().optional(),
    years: z.array(z.int()).describe("For which there are scores under the scheme."),
    indicator: z.string().describe("Under which scores are loaded."),
    parts: z.array(part),
    cards: z.array(card).describe("By subject."),
    leftOut: z
      .strictObject({
        undated: count,
        part: count.describe("Of a part that the scheme does not have."),
        scale: count.describe("That are not from 0 to N with the unit `of N`."),
        dimensions: count.describe("That say more than scheme and part."),
        repeated: count.describe("Further scores of one subject, part and year: the first published one by id stands."),
      })
      .describe("Scores under the scheme that no card can hold."),
  })
  .meta({ id: "ScoreCards" });
