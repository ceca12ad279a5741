import { z } from "zod";
import { idSchema } from "../../model/id.ts";
import { organisationItem, resultShape } from "./result.ts";

export const tieFormats = ["json", "csv", "graphml", "gexf"] as const;

export const tieSchema = z
  .strictObject({
    source: idSchema,
    target: idSchema,
    weight: z.number().positive(),
    activities: z.int().min(0).describe("Selected activities that the two share."),
  })
  .meta({ id: "Tie" });

export const tiesSchema = z
  .strictObject({
    ...resultShape,
    organisations: z.array(organisationItem),
    ties: z.array(tieSchema).describe("Each once, source before target in the order of ids."),
  })
  .meta({ id: "Ties" });
