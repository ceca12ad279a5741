import { z } from "zod";
import { groupEvents, groupMatches } from "../../model/group-following.ts";
import { backboneCounts, backboneDefinitionShape, checkBackbone, onBackboneShape } from "./backbone.ts";
import { groupFindingShape } from "./communities.ts";
import { tableFormats } from "./measure.ts";
import { derivedQuery, formatShape } from "./parameters.ts";
import { definitionSchema, resultShape } from "./result.ts";
import { traitsShape } from "./traits.ts";

const { runs, ...finding } = groupFindingShape;
const years = z.coerce.number().int().min(1).max(50);

export const overTimeQuery = derivedQuery({
  ...onBackboneShape,
  ...finding,
  runs: runs.unwrap().max(20).default(5).describe("The best of so many runs is taken in each period."),
  window: years.default(3).describe("Years in each period."),
  step: years.default(1).describe("Years from the beginning of one period to that of the next."),
  match: z
    .enum(groupMatches)
    .default("jaccard")
    .describe("How alike two groups are: jaccard, shared ÷ all of both; overlap, shared ÷ the smaller."),
  threshold: z.coerce
    .number()
    .positive()
    .max(1)
    .default(0.3)
    .describe("How alike two groups are at least if one comes from the other."),
  change: z.coerce
    .number()
    .positive()
    .max(1)
    .default(0.1)
    .describe("By what share of its size a group changes at least if it has grown or shrunk."),
  minSize: z.coerce.number().int().min(2).max(1000).default(5).describe("Smaller communities are only counted."),
  ...formatShape(tableFormats),
}).check(checkBackbone);

const count = z.int().min(0);
const lineage = z.int().min(0).describe("Number of a lineage: index in `lineages`.");
const period = z.int().min(0).describe("Index in `periods`.");

export const communitiesOverTimeResult = z
  .strictObject({
    ...resultShape,
    ...backboneDefinitionShape,
    seed: z.int().min(0),
    definition: definitionSchema,
    definitions: z.strictObject({
      method: definitionSchema,
      modularity: definitionSchema,
      agreement: definitionSchema,
      traits: definitionSchema,
    }),
    periods: z.array(
      z
        .strictObject({
          first: z.int().describe("First year."),
          last: z.int().describe("Last year."),
          from: z.string(),
          to: z.string(),
          organisations: count.describe("Organisations in a community."),
          ties: count.describe("Of the network."),
          backbone: backboneCounts.optional().describe("Its own, where only the ties of a backbone are read."),
          modularity: z.number().optional().describe("Absent where there is no tie."),
          agreement: z.number().optional().describe("AMI with the period before, over organisations in both."),
          groups: z.array(z.strictObject({ lineage, organisations: count })).describe("The largest first."),
          small: z
            .strictObject({ groups: count, organisations: count })
            .describe("Communities smaller than minSize, which are not followed."),
          flows: z
            .array(z.strictObject({ from: lineage, to: lineage, organisations: count }))
            .describe("Organisations of a group before that are in a group now, where there are minSize or more."),
        })
        .meta({ id: "CommunityPeriod" }),
    ),
    lineages: z.array(
      z
        .strictObject({ id: lineage, first: period, last: period, largestIn: period, largest: count, ...traitsShape })
        .meta({ id: "CommunityLineage" }),
    ),
    events: z.array(
      z
        .strictObject({
          kind: z.enum(groupEvents),
          period: period.describe("Index of the later of the two periods."),
          from: z.array(lineage),
          to: z.array(lineage),
        })
        .meta({ id: "CommunityEvent" }),
    ),
  })
  .meta({ id: "CommunitiesOverTimeResult" });
