import { z } from "zod";
import { idSchema } from "../../model/id.ts";
import { networkParametersShape } from "../../model/network-parameters.ts";
import { partialDateSchema } from "../../model/partial-date.ts";
import { backboneCounts, backboneDefinitionShape } from "./backbone.ts";
import { describedOrganisations } from "./measure.ts";
import { approximatedShape, definitionSchema, networkSchema, resultShape, summarySchema } from "./result.ts";

/** So that one long-running activity is not counted in every year that it lived. */
export const timingOfSeries = networkParametersShape.timing
  .unwrap()
  .default("start")
  .describe(
    "start (default here): activities that began in the year; overlap: those that ran in it, so that one counts in each of its years.",
  );

export const measureByYearResult = z
  .strictObject({
    ...resultShape,
    ...approximatedShape,
    ...backboneDefinitionShape,
    definition: definitionSchema,
    ids: z.array(idSchema).describe("Organisations with a value in any of the years, by id."),
    organisations: describedOrganisations,
    years: z.array(
      z
        .strictObject({
          year: z.int().describe("Of the calendar."),
          from: partialDateSchema.describe("The window of this year: later than its beginning where `from` is."),
          to: partialDateSchema,
          activities: z.int().min(0).describe("Activities selected in it, those without a partner too."),
          network: networkSchema,
          backbone: backboneCounts.optional().describe("Its own, where only the ties of a backbone are read."),
          summary: summarySchema,
          organisations: z.array(z.int().min(0)).describe("Those with a value, by their place in ids."),
          values: z.array(z.number()).describe("Parallel to organisations."),
          rank: z.array(z.int().min(1)).describe("Within the year; 1: highest. Equal values share the best of theirs."),
        })
        .meta({ id: "MeasureOfYear" }),
    ),
  })
  .meta({ id: "MeasureByYearResult" });
