import { z } from "zod";
import { activityItem } from "./activity.ts";
import { complexItem } from "./complex.ts";
import { datasetReference, organisationItem } from "./result.ts";
import { scheme } from "./scheme.ts";
import { zoneItem } from "./zone.ts";

const found = <T extends z.ZodType>(item: T) =>
  z
    .strictObject({
      total: z.int().min(0).describe("How many match."),
      items: z.array(item).describe("The first `limit`, best match first."),
    })
    .describe("None of them where nothing matches.");

/** Everything that a word may mean. */
export const searchSchema = z
  .strictObject({
    dataset: datasetReference,
    organisations: found(organisationItem),
    activities: found(activityItem),
    complexes: found(complexItem),
    zones: found(zoneItem),
    schemes: found(scheme),
  })
  .meta({ id: "SearchResult" });
