import { z } from "zod";
import { contradictionSchema } from "../../model/contradiction.ts";
import { datasetReference } from "./result.ts";

export const contradiction = contradictionSchema.meta({ id: "Contradiction" });

export const contradictionsSchema = z
  .strictObject({
    dataset: datasetReference,
    total: z.int().min(0),
    contradictions: z.array(contradiction).describe("By id."),
    next: z.string().optional(),
  })
  .meta({ id: "Contradictions" });
