import { z } from "zod";
import { idSchema } from "../../model/id.ts";
import { bilingualSchema } from "../../model/name.ts";
import { datasetReference } from "./result.ts";

/** A zone where it is named in a list. */
export const zoneItem = z
  .strictObject({
    id: idSchema,
    name: z.string().optional(),
    names: bilingualSchema.optional(),
    aliases: z.array(z.string()).optional(),
    specialities: z.array(z.string()).optional(),
    synthetic: z.boolean(),
    complexes: z.int().min(0).describe("That stand in it on the dataset's reference date."),
    hubs: z.int().min(0).describe("Hubs among those."),
    organisations: z.int().min(0),
    miniClusters: z.int().min(0).describe("Hosted by its complexes."),
  })
  .meta({ id: "ZoneItem" });
export type ZoneItem = z.infer<typeof zoneItem>;

export const zonesSchema = z
  .strictObject({ dataset: datasetReference, zones: z.array(zoneItem).describe("By id.") })
  .meta({ id: "Zones" });
