import { z } from "zod";
import { activityKinds, activitySchema } from "../../model/activity.ts";
import { idSchema } from "../../model/id.ts";
import { moneySchema } from "../../model/money.ts";
import { bilingualSchema } from "../../model/name.ts";
import { organisationKinds } from "../../model/organisation.ts";
import { roles } from "../../model/participation.ts";
import { provenancesSchema } from "../../model/provenance.ts";
import { contradiction } from "./contradiction.ts";
import { observation, planResult } from "./observation.ts";
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
    parent: idSchema.optional(),
    complex: idSchema.optional().describe("The complex that hosts it."),
    programme: z.string().optional(),
    status: z.string().optional(),
    funding: moneySchema.optional(),
    topics: z.array(z.string()).optional(),
    attendance: z.int().min(0).optional().describe("Persons, as published."),
    participants: z.int().min(0).describe("Distinct organisations, whatever their role."),
    synthetic: z.boolean(),
  })
  .meta({ id: "ActivityItem" });
export type ActivityItem = z.infer<typeof activityItem>;

export const activitiesSchema = z
  .strictObject({
    dataset: datasetReference,
    total: z.int().min(0),
    activities: z.array(activityItem).describe("As `sort` says; without it, with q best match first, else by id."),
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

/** In the dataset's own years; what is only known to have begun in 2009 is of 2009. */
export const activitiesByYear = z
  .array(
    z
      .strictObject({ year: z.int(), kind: z.enum(activityKinds), activities: z.int().min(1) })
      .meta({ id: "ActivitiesOfYear" }),
  )
  .describe(
    "By year, then kind; in the dataset's own years, an activity in that in which it begins, a date of no more than a year being of that year.",
  );

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
    complex: z
      .strictObject({ id: idSchema, title: z.string() })
      .optional()
      .describe("The complex that hosts it, as it is called."),
    members: z
      .strictObject({
        byKind: z.array(z.strictObject({ kind: z.enum(organisationKinds), organisations: z.int().min(1) })),
        byComplex: z
          .array(z.strictObject({ id: idSchema.nullable(), title: z.string(), organisations: z.int().min(1) }))
          .describe("Most first, then by id; null: in no complex."),
      })
      .describe("The participants, counted."),
    experts: z.int().min(0).describe("Persons who stand in it as a pool."),
    childrenByYear: activitiesByYear,
    childrenUndated: z.int().min(0),
    alongside: z
      .array(z.strictObject({ activity: activityItem, shared: z.int().min(1) }))
      .describe("The ten others of its kind that share most participants with it, then by id."),
    observations: z.array(observation).describe("Figures about it, by id."),
    contradictions: z.array(contradiction).describe("About it, by id."),
    planResults: z
      .array(planResult)
      .describe("Of its observations and those of the plans that are part of it, by subject, indicator and date."),
  })
  .meta({ id: "ActivityDetail" });
