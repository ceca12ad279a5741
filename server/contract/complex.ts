import { z } from "zod";
import { complexClasses, complexRoles, complexSchema, standingSchema } from "../../model/complex.ts";
import { idSchema } from "../../model/id.ts";
import { bilingualSchema } from "../../model/name.ts";
import { datasetReference } from "./result.ts";

export const complexRecord = complexSchema.meta({ id: "Complex" });

/** A complex where it is named in a list. Role, hub and zone are those of the day asked about; absent where it had none then. */
export const complexItem = z
  .strictObject({
    id: idSchema,
    name: z.string().optional(),
    names: bilingualSchema.optional(),
    aliases: z.array(z.string()).optional(),
    class: z.enum(complexClasses).optional(),
    classInferred: z.boolean().optional(),
    role: z.enum(complexRoles).optional(),
    hub: idSchema.optional(),
    zone: idSchema.optional(),
    standings: z.array(standingSchema.meta({ id: "Standing" })).optional(),
    specialities: z.array(z.string()).optional(),
    latitude: z.number().optional(),
    longitude: z.number().optional(),
    coordinatesSource: z.string().optional(),
    organisations: z.int().min(0),
    activities: z
      .int()
      .min(0)
      .describe("That it hosts; one without a stated host is counted where its participants are."),
    miniClusters: z.int().min(0).describe("Mini clusters among those."),
    synthetic: z.boolean(),
  })
  .meta({ id: "ComplexItem" });
export type ComplexItem = z.infer<typeof complexItem>;

export const complexesSchema = z
  .strictObject({
    dataset: datasetReference,
    at: z.string().describe("The day whose standings hold, as asked or the dataset's reference date."),
    total: z.int().min(0),
    complexes: z.array(complexItem).describe("With q: best match first. Without: by id."),
    next: z.string().optional(),
  })
  .meta({ id: "Complexes" });
