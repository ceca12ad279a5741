import { z } from "zod";
import { datasetReference, parametersUsed } from "./result.ts";

/** A measure's values as they were written into the store. */
const scoreRunEntry = z
  .strictObject({
    id: z
      .string()
      .describe("The measure and a hash of version and parameters: the same run written again replaces itself."),
    analysis: z.string().describe("The measure."),
    parameters: parametersUsed,
    at: z.iso.datetime().describe("When it was written."),
    scores: z.int().min(0).describe("Organisations that got a value."),
  })
  .meta({ id: "ScoreRun" });
export type ScoreRunEntry = z.infer<typeof scoreRunEntry>;

export const writtenScores = z
  .strictObject({
    dataset: datasetReference,
    run: scoreRunEntry,
    undefined: z
      .int()
      .min(0)
      .describe("Organisations of the network for which the measure is undefined: nothing is written."),
  })
  .meta({ id: "WrittenScores" });

export const scoreRunsSchema = z
  .strictObject({ dataset: datasetReference, runs: z.array(scoreRunEntry).describe("By id.") })
  .meta({ id: "ScoreRuns" });
