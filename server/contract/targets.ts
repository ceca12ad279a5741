import { z } from "zod";
import { targetStandings } from "../../analysis/integration/target-standing.ts";
import { idSchema } from "../../model/id.ts";
import { setTargetSchema } from "../../model/target.ts";
import { datasetReference, definitionSchema } from "./result.ts";

const targetItem = z
  .strictObject({
    id: idSchema.describe("Of its entry in the journal, by which it is undone."),
    at: z.iso.datetime().describe("When it was set."),
    by: z.string().describe("By whom."),
    target: setTargetSchema,
    title: z.string().describe("Of the figure."),
    definition: definitionSchema.optional(),
    standing: z
      .enum(targetStandings)
      .describe(
        "By the newest year from the base year to that of the goal that can be judged by and has a value. reached: it meets the goal; missed: it is the goal's year and does not; before that year on-track on the straight line from the value of the base year to the goal or on the good side of it, behind where it is not; no-data: no such year, or no value of the base year.",
      ),
    words: z.string().describe("The standing in the language of the answer."),
    base: z.number().optional().describe("Value of the base year."),
    newest: z.strictObject({ year: z.int(), value: z.number() }).optional(),
    expected: z.number().optional().describe("What the line has in the newest year."),
    synthetic: z
      .number()
      .min(0)
      .max(1)
      .describe("Share of the organisations and activities behind it that is synthetic."),
    years: z
      .array(
        z.strictObject({
          year: z.int(),
          value: z.number().optional(),
          complete: z
            .boolean()
            .describe("Whether the year can be judged by: over on the reference date, and not where the data ends."),
          activities: z.int().min(0).describe("That began in it."),
        }),
      )
      .describe(
        "The figure in the network of what began in each calendar year, up to the goal's; the last 60 at most.",
      ),
    line: z
      .array(z.strictObject({ year: z.int(), value: z.number() }))
      .describe("Both ends of the straight line to the goal; empty where the base year has no value."),
    problem: z
      .strictObject({ code: z.string(), detail: z.string() })
      .optional()
      .describe("Why it cannot be computed on this version."),
  })
  .meta({ id: "TargetItem" });
export type TargetItem = z.infer<typeof targetItem>;

export const targetsResult = z
  .strictObject({
    dataset: datasetReference,
    journal: z.int().min(0).describe("Version of the journal that was read."),
    completeYear: z
      .int()
      .describe(
        "The newest calendar year of collaboration that can be judged by: over on the reference date, and not where the data ends (fewer activities began in it, and in each after it, than half of what is usual).",
      ),
    targets: z.array(targetItem).describe("Those that were not undone, in the order in which they were set."),
  })
  .meta({ id: "TargetsResult" });
