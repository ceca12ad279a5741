import { z } from "zod";
import { idSchema } from "../../model/id.ts";
import { organisationKinds } from "../../model/organisation.ts";
import { resultShape } from "./result.ts";

/** What the page draws: nodes and ties as parallel arrays, ties by the index of their nodes. */
export const pictureSchema = z
  .strictObject({
    ...resultShape,
    shown: z
      .strictObject({
        what: z
          .enum(["all", "backbone", "neighbourhood"])
          .describe("all: every tie; backbone: those that the disparity filter keeps; neighbourhood: around `focus`."),
        organisations: z.int().min(0),
        ties: z.int().min(0),
        alpha: z
          .number()
          .optional()
          .describe("Significance level of the backbone: each tie shown is below it at one end."),
        focus: idSchema.optional(),
        radius: z.int().optional(),
        leftOut: z.int().min(0).optional().describe("Organisations of the neighbourhood that are not shown."),
      })
      .describe("Of how many: see network."),
    nodes: z.strictObject({
      id: z.array(idSchema),
      name: z.array(z.string().nullable()).describe("In the language asked; null where only the id is known."),
      kind: z.array(z.enum(organisationKinds)),
      synthetic: z.array(z.boolean()),
      x: z.array(z.number()),
      y: z.array(z.number()),
      degree: z.array(z.int().min(0)).describe("In the whole network, not only among the ties shown."),
      strength: z.array(z.number().min(0)).describe("In the whole network."),
      groupings: z
        .record(
          z.string(),
          z.strictObject({
            title: z.string(),
            values: z.array(z.string()),
            titles: z.array(z.string()).describe("Parallel to values, in the language asked."),
            codes: z.array(z.int().min(-1)).describe("Per node: index into values; -1: none."),
          }),
        )
        .describe("Those asked for with `groupings`."),
    }),
    ties: z.strictObject({
      source: z.array(z.int().min(0)).describe("Index into nodes."),
      target: z.array(z.int().min(0)),
      weight: z.array(z.number().positive()),
      activities: z.array(z.int().min(0)),
    }),
  })
  .meta({ id: "Picture" });
