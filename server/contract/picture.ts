import { z } from "zod";
import { activityKinds } from "../../model/activity.ts";
import { idSchema } from "../../model/id.ts";
import { organisationKinds } from "../../model/organisation.ts";
import { nodeTypes, pictureModes } from "../../model/picture.ts";
import { onBackboneResultShape } from "./backbone.ts";
import { codedGroupings } from "./coded-groupings.ts";
import { resultShape } from "./result.ts";

export const pictureFormats = ["json", "csv", "graphml", "gexf", "pajek", "dl"] as const;

const nodeCounts = {
  organisations: z.int().min(0).describe("As nodes."),
  activities: z.int().min(0).describe("As nodes."),
  groups: z.int().min(0).describe("As nodes."),
  ties: z.int().min(0),
};

/** What the page draws: nodes and ties as parallel arrays, ties by the index of their nodes. */
export const pictureSchema = z
  .strictObject({
    ...resultShape,
    ...onBackboneResultShape,
    shown: z
      .strictObject({
        nodes: z.enum(pictureModes),
        by: z.string().optional().describe("Grouping whose groups are the nodes."),
        what: z
          .enum(["all", "backbone", "core", "neighbourhood"])
          .describe(
            "all: every tie, of a backbone asked for every one and who has one; backbone: those that the disparity filter keeps, of a backbone asked for a part of it; core: the densest part, where all ties weigh the same; neighbourhood: around `focus`.",
          ),
        ...nodeCounts,
        of: z
          .strictObject({ ...nodeCounts, isolated: z.int().min(0).describe("Nodes without a tie.") })
          .describe("All that there is to draw: of a backbone asked for its ties, among all organisations."),
        alpha: z
          .number()
          .optional()
          .describe("Significance level of the backbone: each tie shown is below it at one end."),
        core: z.int().min(0).optional().describe("Each node of the core has at least so many ties in it."),
        without: z.int().min(0).optional().describe("Organisations that are in no group, and so in no node."),
        focus: idSchema.optional(),
        radius: z.int().optional(),
        leftOut: z.int().min(0).optional().describe("Nodes of the neighbourhood that are not shown."),
      })
      .describe("What is drawn, of how many."),
    nodes: z.strictObject({
      id: z.array(idSchema).describe("Distinct among nodes of the same type."),
      name: z.array(z.string().nullable()).describe("In the language asked; null where only the id is known."),
      type: z.array(z.enum(nodeTypes)),
      kind: z
        .array(z.enum([...organisationKinds, ...activityKinds]).nullable())
        .describe("Of an organisation or activity; null of a group."),
      synthetic: z.array(z.boolean()).describe("Of a group: whether any of its organisations is."),
      x: z.array(z.number()),
      y: z.array(z.number()),
      degree: z
        .array(z.int().min(0))
        .describe("In the whole network, or the backbone asked for, not only among the ties shown."),
      strength: z.array(z.number().min(0)).describe("There too."),
      members: z
        .array(z.int().min(0).nullable())
        .optional()
        .describe("Organisations in an activity or a group; null of an organisation."),
      inside: z
        .array(z.number().min(0))
        .optional()
        .describe("Where nodes are groups: weight of the ties inside each, every tie once."),
      groupings: codedGroupings.describe("Those asked for with `groupings`, by node."),
    }),
    ties: z.strictObject({
      source: z.array(z.int().min(0)).describe("Index into nodes."),
      target: z.array(z.int().min(0)),
      weight: z.array(z.number().positive()),
      activities: z
        .array(z.int().min(0))
        .describe("Activities that make the tie; between activities, organisations that they share."),
      lead: z
        .array(z.boolean())
        .optional()
        .describe("In the two-mode picture: whether the organisation leads the activity."),
    }),
  })
  .meta({ id: "Picture" });
