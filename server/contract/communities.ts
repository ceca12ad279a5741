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
    groups: z.array(
      z
        .strictObject({
          id: z.int().min(0),
          organisations: z.int().min(1),
          connected: z.boolean().describe("Whether it holds together by its own ties."),
        })
        .meta({ id: "Community" }),
    ),
    modularity: z.number().optional().describe("Absent where there is no tie."),
    approximation: z.null(),
  })
  .meta({ id: "CommunitiesResult" });
