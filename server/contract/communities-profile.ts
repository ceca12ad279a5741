import { z } from "zod";
import { reason } from "../../model/reason.ts";
import { checkBackbone, onBackboneResultShape, onBackboneShape } from "./backbone.ts";
import { groupFindingShape } from "./communities.ts";
import { tableFormats } from "./measure.ts";
import { derivedQuery, formatShape } from "./parameters.ts";
import { definitionSchema, resultShape } from "./result.ts";

const { resolution: _, algorithm, runs, ...finding } = groupFindingShape;
const resolution = z.coerce.number().positive().max(100);

export const profileQuery = derivedQuery({
  ...onBackboneShape,
  ...finding,
  algorithm: algorithm.unwrap().exclude(["labels"]).default("louvain").describe("louvain or leiden."),
  runs: runs.unwrap().max(10).default(3).describe("The best of so many runs is taken at each resolution."),
  lowest: resolution.default(0.25).describe("Resolution at which it begins."),
  highest: resolution.default(4).describe("Resolution at which it ends, above `lowest`."),
  steps: z.coerce.number().int().min(2).max(40).default(13).describe("How many resolutions, at equal ratios."),
  ...formatShape(tableFormats),
}).check((context) => {
  checkBackbone(context);
  const { lowest, highest } = context.value as { lowest: number; highest: number };
  if (context.issues.length === 0 && lowest >= highest)
    context.issues.push({
      code: "custom",
      path: ["highest"],
      ...reason("notAbove", { value: String(highest), least: String(lowest) }),
      input: highest,
    });
});

const undefinedValue = "Absent where there is no tie.";

export const communitiesProfileResult = z
  .strictObject({
    ...resultShape,
    ...onBackboneResultShape,
    seed: z.int().min(0),
    definition: definitionSchema,
    definitions: z.strictObject({
      method: definitionSchema,
      modularity: definitionSchema,
      stability: definitionSchema,
      agreement: definitionSchema,
    }),
    points: z.array(
      z
        .strictObject({
          resolution: z.number().positive(),
          modularity: z.number().optional().describe(`At this resolution. ${undefinedValue}`),
          groups: z.int().min(0),
          largestShare: z
            .number()
            .min(0)
            .max(1)
            .optional()
            .describe(`Share of the organisations in a community that are in the largest. ${undefinedValue}`),
          stability: z.number().optional().describe("Mean AMI of all pairs of runs. Absent below 2 runs."),
          agreement: z
            .number()
            .optional()
            .describe("AMI with the communities at the resolution before. Absent for the first."),
        })
        .meta({ id: "ProfilePoint" }),
    ),
  })
  .meta({ id: "CommunitiesProfileResult" });
