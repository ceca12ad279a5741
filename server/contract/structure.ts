import { z } from "zod";
import { definitionSchema, resultShape } from "./result.ts";

/** The figures that a definition stands behind, each with where it was defined. */
export const structureSources = {
  density: "doi:10.1017/CBO9780511815478",
  meanDegree: "doi:10.1017/CBO9780511815478",
  components: "doi:10.1017/CBO9780511815478",
  giantShare: "doi:10.1017/CBO9780511815478",
  transitivity: "doi:10.1073/pnas.012582999",
  degreeAssortativity: "doi:10.1103/PhysRevLett.89.208701",
  meanDistance: "doi:10.1038/30918",
  diameter: "doi:10.1017/CBO9780511815478",
  efficiency: "doi:10.1103/PhysRevLett.87.198701",
  degreeCentralisation: "doi:10.1016/0378-8733(78)90021-7",
} as const;
export type StructureFigure = keyof typeof structureSources;
export const structureFigures = Object.keys(structureSources) as StructureFigure[];

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
} satisfies Record<StructureFigure, z.ZodType>;

export const structureResult = z
  .strictObject({
    ...resultShape,
    figures: z.strictObject(figures).describe("Ties count as one. What is undefined is absent."),
    triangles: z.int().min(0).describe("Three organisations tied to each other."),
    degrees: z.array(z.int().min(0)).describe("Organisations with 0, 1, 2 … partners."),
    distances: z
      .array(z.int().min(0))
      .describe("Pairs of organisations 0, 1, 2 … steps apart; only those that are joined."),
    definitions: z.record(z.enum(structureFigures), definitionSchema),
  })
  .meta({ id: "StructureResult" });
