import { z } from "zod";
import { seedSchema } from "../../model/seed.ts";
import { approximatedShape, definitionSchema, resultShape } from "./result.ts";

const leavingBy = ["degree", "betweenness", "strength", "random"] as const;
export type LeavingBy = (typeof leavingBy)[number];

export const robustnessShape = {
  by: z
    .enum(leavingBy)
    .default("degree")
    .describe("In which order organisations leave: the highest value first, or in orders drawn by chance."),
  draws: z.coerce.number().int().min(10).max(1000).default(100).describe("Orders drawn, with by=random."),
  seed: seedSchema,
};

export const robustnessResult = z
  .strictObject({
    ...resultShape,
    ...approximatedShape,
    definition: definitionSchema,
    by: z.enum(leavingBy),
    left: z
      .array(z.int().min(0))
      .describe("How many have left, from 0 to all: at most 201 places of the course, evenly spread."),
    giant: z
      .array(z.number().min(0))
      .describe(
        "Organisations in the largest part that holds together then; with by=random on average over the draws.",
      ),
    low: z.array(z.number().min(0)).optional().describe("With by=random: 2.5% of the draws are below."),
    high: z.array(z.number().min(0)).optional().describe("2.5% are above."),
    robustness: z
      .number()
      .optional()
      .describe("Share that holds together on average over the whole course; absent without organisations."),
    draws: z.int().min(1).optional(),
    seed: z.int().min(0).optional(),
  })
  .meta({ id: "RobustnessResult" });
