import { z } from "zod";
import { communityAlgorithms } from "../../model/community-algorithm.ts";
import { flagSchema } from "../../model/flag.ts";
import { idSchema } from "../../model/id.ts";
import { seedSchema } from "../../model/seed.ts";
import { onBackboneResultShape } from "./backbone.ts";
import { definitionSchema, resultShape } from "./result.ts";
import { traitsShape } from "./traits.ts";

/** How communities are found, as it stands in a query string. */
export const groupFindingShape = {
  algorithm: z
    .enum(communityAlgorithms)
    .default("louvain")
    .describe("louvain, leiden (every group holds together) or labels (label propagation)."),
  resolution: z.coerce
    .number()
    .positive()
    .max(100)
    .default(1)
    .describe("Above 1: more and smaller groups. Label propagation finds its groups without it; modularity reads it."),
  runs: z.coerce.number().int().min(1).max(100).default(10).describe("The best of so many runs is given."),
  iterations: z.coerce
    .number()
    .int()
    .min(1)
    .max(100)
    .default(2)
    .describe("How often a run of leiden goes over what it has found; the others do not read it."),
  weighted: flagSchema.default(true).describe("Whether tie weights are read."),
  seed: seedSchema,
};

const index = (text: string) => z.number().describe(text);

const agreementSchema = z
  .strictObject({
    grouping: z.string(),
    title: z.string(),
    n: z.int().min(1).describe("Organisations in a community that have a value: what the indices are over."),
    groups: z.int().min(2).describe("Values that they have."),
    nmi: index("Normalised mutual information, arithmetic mean: 0 to 1, above 0 by chance."),
    ami: index("Adjusted mutual information, arithmetic mean: about 0 by chance, 1 where both say the same."),
    ari: index("Adjusted Rand index: about 0 by chance, 1 where both say the same."),
  })
  .meta({ id: "Agreement" });

export const communitiesResult = z
  .strictObject({
    ...resultShape,
    ...onBackboneResultShape,
    seed: z.int().min(0),
    definition: definitionSchema,
    definitions: z
      .strictObject({
        modularity: definitionSchema,
        stability: definitionSchema,
        coAssignment: definitionSchema,
        agreement: definitionSchema,
        traits: definitionSchema,
      })
      .describe("What the figures beside the groups mean."),
    ids: z.array(idSchema).describe("Organisations in a community, by id; one without a tie is in none."),
    values: z.array(z.int().min(0)).describe("Number of the community, parallel to ids; 0 is the largest."),
    groups: z.array(
      z.strictObject({ id: z.int().min(0), organisations: z.int().min(1), ...traitsShape }).meta({ id: "Community" }),
    ),
    split: z.int().min(0).describe("Groups found that did not hold together by their own ties, and so were split."),
    modularity: z.number().optional().describe("Of the run taken; absent where there is no tie."),
    modularityOfRuns: z.array(z.number()),
    stability: z.number().optional().describe("Mean adjusted mutual information of all pairs of runs; absent below 2."),
    coAssignment: z
      .array(z.number().min(0).max(1).nullable())
      .optional()
      .describe("Parallel to ids: share of its company kept in the other runs; null where alone. Absent below 2 runs."),
    agreements: z
      .array(agreementSchema)
      .describe("With complex, hub area, zone, kind and country, where those in a community differ in it."),
    approximation: z.null(),
  })
  .meta({ id: "CommunitiesResult" });
