import { z } from "zod";
import { expertSchema } from "../../model/expert.ts";
import { datasetReference } from "./result.ts";

export const expertRecord = expertSchema.meta({ id: "Expert" });

/** Persons: only for those who place them. What everyone may see is how many there are. */
export const expertsSchema = z
  .strictObject({
    dataset: datasetReference,
    total: z.int().min(0),
    experts: z.array(expertRecord).describe("With q: best match first. Without: by id."),
    next: z.string().optional(),
  })
  .meta({ id: "Experts" });

const counted = z
  .array(
    z
      .strictObject({ id: z.string(), title: z.string(), experts: z.int().min(1), available: z.int().min(0) })
      .meta({ id: "ExpertCount" }),
  )
  .describe("Most first, then by id. Of `available` it is known that they can be asked.");

export const expertCounts = z
  .strictObject({
    dataset: datasetReference,
    total: z.int().min(0),
    available: z.int().min(0),
    pools: counted,
    employers: counted,
    fields: counted,
  })
  .meta({ id: "ExpertCounts" });
