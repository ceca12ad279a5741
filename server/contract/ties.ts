import { z } from "zod";
import { corrections } from "../../analysis/statistics/corrected-threshold.ts";
import { backbones } from "../../analysis/ties/backbones.ts";
import { idSchema } from "../../model/id.ts";
import { activityItem } from "./activity.ts";
import { definitionSchema, organisationItem, resultShape } from "./result.ts";

export const tieFormats = ["json", "csv", "graphml", "gexf", "pajek", "dl", "xlsx", "parquet"] as const;
export type TieFormat = (typeof tieFormats)[number];

export const tieNodes = ["organisations", "two-mode"] as const;
export type TieNodes = (typeof tieNodes)[number];

/** Which ties are given: all, or those that are more than chance. */
export const backboneShape = {
  backbone: z
    .enum(backbones)
    .optional()
    .describe(
      "Only ties that are more than chance. disparity: among the ties of its ends; noise-corrected: against the strengths of both ends; validated: against the number of activities of both ends and the size of every activity. Without it all ties.",
    ),
  alpha: z.coerce
    .number()
    .positive()
    .lt(1)
    .optional()
    .describe("With a backbone: level of significance. Default 0.05."),
  correction: z
    .enum(corrections)
    .optional()
    .describe(
      "With a backbone: for all that is tested, which are the ties, with validated all pairs of organisations. bonferroni: α divided by their number; fdr: the false discovery rate of Benjamini and Hochberg. Default: fdr with validated, else none.",
    ),
};

const backboneSchema = z
  .strictObject({
    method: z.enum(backbones),
    alpha: z.number(),
    correction: z.enum(corrections),
    tested: z.number().min(0).describe("Pairs tested: the ties, with validated all pairs of organisations."),
    ties: z.int().min(0).describe("Of the network."),
    kept: z.int().min(0).describe("Of those, in the backbone: given here."),
    threshold: z.number().min(0).describe("The largest p that counts as significant; 0: none does."),
    modelError: z
      .number()
      .min(0)
      .optional()
      .describe("With validated: the largest difference between a degree and what the model expects."),
    definition: definitionSchema,
  })
  .meta({ id: "Backbone" });

export const tieSchema = z
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
    backbone: backboneSchema
      .optional()
      .describe("Where only a backbone is given. `network` is the whole network all the same."),
    organisations: z.array(organisationItem).describe("All of the network, with a tie here or not."),
    activities: z.array(activityItem).optional().describe("With nodes=two-mode: the other mode."),
    ties: z.array(tieSchema).describe("Each once, source before target in the order of ids."),
  })
  .meta({ id: "Ties" });
