import { z } from "zod";
import { organisationSchema } from "../../model/organisation.ts";
import { activityItem, participationDetail } from "./activity.ts";
import { matchSchema } from "./match.ts";
import { datasetReference, networkSchema, organisationItem, parametersUsed } from "./result.ts";

export const organisationsSchema = z
  .strictObject({
    dataset: datasetReference,
    total: z.int().min(0).describe("How many match."),
    organisations: z
      .array(organisationItem.extend({ match: matchSchema.optional().describe("With q: why it is here.") }))
      .describe(
        "With q: best match first (the id itself, then how a name begins, how a word begins, inside a word; then the same in capabilities, industries and needs; where fewer than ten are found by name, then names that are one letter away). Without: by id.",
      ),
    next: z.string().optional().describe("Give it as `cursor` for the next page; absent on the last."),
  })
  .meta({ id: "Organisations" });

const neighbourSchema = z
  .strictObject({
    organisation: organisationItem,
    weight: z.number().positive(),
    activities: z.array(activityItem).describe("Activities that both take part in, among those that made the tie."),
  })
  .meta({ id: "Neighbour" });

const named = z.strictObject({ id: z.string(), title: z.string() });

export const organisationProfile = z
  .strictObject({
    dataset: datasetReference,
    organisation: organisationSchema.meta({ id: "Organisation" }),
    synthetic: z.boolean(),
    parent: organisationItem.optional(),
    complex: named.optional(),
    zone: named.optional(),
    activities: z
      .array(z.strictObject({ activity: activityItem, participations: z.array(participationDetail) }))
      .describe("All that it takes part in, whatever the parameters; latest first."),
    parameters: parametersUsed,
    network: networkSchema,
    neighbours: z.array(neighbourSchema).describe("Under the network parameters, strongest first, then by id."),
  })
  .meta({ id: "OrganisationProfile" });
