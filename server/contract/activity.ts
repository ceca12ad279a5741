import { z } from "zod";
import { activityKinds, activitySchema } from "../../model/activity.ts";
import { idSchema } from "../../model/id.ts";
import { moneySchema } from "../../model/money.ts";
import { bilingualSchema } from "../../model/name.ts";
import { roles } from "../../model/participation.ts";
import { provenancesSchema } from "../../model/provenance.ts";
import { datasetReference, organisationItem } from "./result.ts";

/** An activity where it is named in a list. */
export const activityItem = z
  .strictObject({
    id: idSchema,
    kind: z.enum(activityKinds),
    name: z.string().optional(),
    names: bilingualSchema.optional(),
    from: z.string().optional(),
    to: z.string().optional(),
    participants: z.int().min(0).describe("Distinct organisations, whatever their role."),
    synthetic: z.boolean(),
  })
  .meta({ id: "ActivityItem" });
export type ActivityItem = z.infer<typeof activityItem>;

export const activitiesSchema = z
  .strictObject({
    dataset: datasetReference,
    total: z.int().min(0),
    activities: z.array(activityItem).describe("With q: best match first. Without: by id."),
    next: z.string().optional(),
  })
  .meta({ id: "Activities" });

export const participationDetail = z
  .strictObject({
    role: z.enum(roles),
    from: z.string().optional(),
    to: z.string().optional(),
    persons: z.int().min(0).optional(),
    amount: moneySchema.optional(),
    value: z.number().optional(),
    provenance: provenancesSchema,
  })
  .meta({ id: "ParticipationDetail" });

export const activityDetail = z
  .strictObject({
    dataset: datasetReference,
    activity: activitySchema.meta({ id: "Activity" }),
    synthetic: z.boolean(),
    parent: activityItem.optional(),
    children: z.array(activityItem),
    participants: z
      .array(z.strictObject({ organisation: organisationItem, participations: z.array(participationDetail) }))
      .describe("By id of the organisation."),
  })
  .meta({ id: "ActivityDetail" });
