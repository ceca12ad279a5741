import { z } from "zod";

export const targetDirections = ["at-least", "at-most"] as const;

const year = z.int().min(1).max(9999);

/** A goal for one figure of the network: what it is to be in a year. */
export const targetSchema = z.strictObject({
  index: z
    .string()
    .min(1)
    .max(100)
    .describe("An index of integration (integration, tier-4, inclusion-ownHub …) or any figure of the catalogue."),
  parameters: z
    .record(z.string().min(1).max(50), z.string().max(200))
    .default({})
    .describe("The figure's own parameters, as they stand in a query: across, placing, at, weighted …"),
  layers: z.string().min(1).max(500).default("collaboration").describe("As in a query."),
  year: year.describe("The year by whose end the goal is to be met."),
  value: z.number(),
  direction: z.enum(targetDirections),
  baseYear: year
    .optional()
    .describe("The year from whose value the straight line to the goal is drawn. Without it the newest complete one."),
  note: z.string().min(1).max(1000).optional(),
});
export type Target = z.output<typeof targetSchema>;

/** A target as the journal holds it: its base year is settled. */
export const setTargetSchema = targetSchema.extend({ baseYear: year });
export type SetTarget = z.output<typeof setTargetSchema>;
