import { z } from "zod";
import { activityKinds } from "../../model/activity.ts";
import { organisationKinds } from "../../model/organisation.ts";
import { activitiesByYear, activityItem } from "./activity.ts";
import { complexItem, complexRecord } from "./complex.ts";
import { bundle } from "./complex-network.ts";
import { contradiction } from "./contradiction.ts";
import { observation } from "./observation.ts";
import { organisationItem, resultShape } from "./result.ts";
import { zoneItem } from "./zone.ts";

export const complexProfile = z
  .strictObject({
    ...resultShape,
    at: z.string().describe("The day whose standings hold."),
    complex: complexRecord,
    item: complexItem,
    hub: complexItem.optional().describe("The hub that it is connected to."),
    zone: zoneItem.optional(),
    connected: z.array(complexItem).describe("Complexes whose hub it is, by id."),
    organisations: z.strictObject({
      total: z.int().min(0),
      byKind: z.array(z.strictObject({ kind: z.enum(organisationKinds), organisations: z.int().min(1) })),
    }),
    strongest: z
      .array(
        z.strictObject({
          organisation: organisationItem,
          strength: z.number().positive(),
          degree: z.int().min(1).describe("Organisations that it is tied to, in the complex or not."),
        }),
      )
      .describe(
        "Its 20 strongest organisations under the network parameters, then by id; those without a tie are not among them.",
      ),
    miniClusters: z.array(activityItem).describe("By id."),
    activities: z.strictObject({
      total: z.int().min(0),
      byKind: z.array(z.strictObject({ kind: z.enum(activityKinds), activities: z.int().min(1) })),
      byYear: activitiesByYear,
      undated: z.int().min(0).describe("Without a start, and so in no year."),
    }),
    observations: z.array(observation).describe("Figures about it, by id."),
    contradictions: z.array(contradiction).describe("About it, by id."),
    inside: bundle.describe("Ties within it under the network parameters."),
    partners: z
      .array(z.strictObject({ complex: complexItem, ...bundle.shape }).meta({ id: "ComplexPartner" }))
      .describe("Other complexes that it has ties to, greatest weight first, then by id."),
    elsewhere: bundle.describe("Ties to organisations that are in no complex."),
  })
  .meta({ id: "ComplexProfile" });
