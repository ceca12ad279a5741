import { z } from "zod";
import { idSchema } from "../../model/id.ts";
import { activityItem } from "./activity.ts";
import { onBackboneResultShape } from "./backbone.ts";
import { organisationItem, resultShape } from "./result.ts";

export const tieFormats = ["json", "csv", "graphml", "gexf", "pajek", "dl", "xlsx", "parquet"] as const;
export type TieFormat = (typeof tieFormats)[number];

export const tieNodes = ["organisations", "two-mode"] as const;
export type TieNodes = (typeof tieNodes)[number];

const tieSchema = z
  .strictObject({
    source: idSchema,
    target: idSchema.describe("Of an organisation; with nodes=two-mode of an activity."),
    weight: z.number().positive(),
    activities: z.int().min(0).describe("Selected activities that the two share."),
    p: z
      .number()
      .min(0)
      .max(1)
      .optional()
      .describe(
        "In a backbone: how likely so much or more is by chance, before any correction. 0: too small to be told.",
      ),
  })
  .meta({ id: "Tie" });

export const tiesSchema = z
  .strictObject({
    ...resultShape,
    ...onBackboneResultShape,
    organisations: z.array(organisationItem).describe("All of the network, with a tie here or not."),
    activities: z.array(activityItem).optional().describe("With nodes=two-mode: the other mode."),
    ties: z.array(tieSchema).describe("Each once, source before target in the order of ids."),
  })
  .meta({ id: "Ties" });
