import { z } from "zod";
import { idSchema } from "../../model/id.ts";
import { definitionSchema, resultShape } from "./result.ts";

export const communitiesResult = z
  .strictObject({
    ...resultShape,
    seed: z.int().min(0),
    definition: definitionSchema,
    ids: z.array(idSchema).describe("Organisations in a community, by id; one without a tie is in none."),
    values: z.array(z.int().min(0)).describe("Number of the community, parallel to ids; 0 is the largest."),
    groups: z.array(z.strictObject({ id: z.int().min(0), organisations: z.int().min(1) }).meta({ id: "Community" })),
    split: z.int().min(0).describe("Groups found that did not hold together by their own ties, and so were split."),
    modularity: z.number().optional().describe("Of the run taken; absent where there is no tie."),
    modularityOfRuns: z.array(z.number()),
    approximation: z.null(),
  })
  .meta({ id: "CommunitiesResult" });
