import { z } from "zod";
import { schemeSchema } from "../../model/scheme.ts";
import { datasetReference } from "./result.ts";

export const scheme = schemeSchema.meta({ id: "Scheme" });

export const schemesSchema = z
  .strictObject({
    dataset: datasetReference,
    total: z.int().min(0),
    schemes: z.array(scheme).describe("With q: best match first. Without: by id."),
    next: z.string().optional(),
  })
  .meta({ id: "Schemes" });
