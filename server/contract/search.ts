import { z } from "zod";
import { activityItem } from "./activity.ts";
import { complexItem } from "./complex.ts";
import { matchSchema } from "./match.ts";
import { datasetReference, organisationItem } from "./result.ts";
import { scheme } from "./scheme.ts";
import { zoneItem } from "./zone.ts";

const found = <T extends z.ZodRawShape>(item: z.ZodObject<T>) =>
  z
    .strictObject({
      total: z.int().min(0).describe("How many match."),
      items: z
        .array(z.strictObject({ ...item.shape, match: matchSchema.describe("Why it is here.") }))
        .describe(
          "The first `limit`, best match first: by an id or a name, by what it is described with, by a name that is near.",
        ),
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
