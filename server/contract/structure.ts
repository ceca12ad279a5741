import { z } from "zod";
import { type StructureFigureId, structureFigures } from "../../analysis/structure/structure-figures.ts";
import { onBackboneResultShape } from "./backbone.ts";
import { definitionSchema, resultShape } from "./result.ts";

const figures = {
  density: z.number().min(0).max(1).optional(),
  meanDegree: z.number().min(0).optional(),
  components: z.int().min(0),
  giantShare: z.number().min(0).max(1).optional(),
  transitivity: z.number().min(0).max(1).optional(),
  degreeAssortativity: z.number().min(-1).max(1).optional(),
  meanDistance: z.number().min(1).optional(),
  diameter: z.int().min(1).optional(),
  efficiency: z.number().min(0).max(1).optional(),
  degreeCentralisation: z.number().min(0).max(1).optional(),
} satisfies Record<StructureFigureId, z.ZodType>;

export const structureResult = z
  .strictObject({
    ...resultShape,
    ...onBackboneResultShape,
    figures: z.strictObject(figures).describe("Ties count as one. What is undefined is absent."),
    triangles: z.int().min(0).describe("Three organisations tied to each other."),
    degrees: z.array(z.int().min(0)).describe("Organisations with 0, 1, 2 … partners."),
    distances: z
      .array(z.int().min(0))
      .describe("Pairs of organisations 0, 1, 2 … steps apart; only those that are joined."),
    definitions: z.record(z.enum(Object.keys(structureFigures) as StructureFigureId[]), definitionSchema),
  })
  .meta({ id: "StructureResult" });
