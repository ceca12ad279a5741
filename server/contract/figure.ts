import { z } from "zod";
import { ownParametersSchema } from "./measure.ts";
import { definitionSchema, resultShape } from "./result.ts";

export const figureEntry = z
  .strictObject({
    id: z.string(),
    definition: definitionSchema,
    reads: z.enum(["facts", "ties"]),
    weightedDefault: z.boolean().optional().describe("Absent: it has no weighted form."),
    hasGroups: z.boolean().describe("Whether it is about the groups of a grouping."),
    computedBy: z.string(),
    parameters: ownParametersSchema,
  })
  .meta({ id: "Figure" });

export const figuresSchema = z.strictObject({ figures: z.array(figureEntry) }).meta({ id: "Figures" });

export const figureResult = z
  .strictObject({
    ...resultShape,
    definition: definitionSchema,
    value: z.number().optional().describe("Absent where it is undefined."),
  })
  .meta({ id: "FigureResult" });
