import { z } from "zod";
import { idSchema } from "../../model/id.ts";
import { observationSchema } from "../../model/observation.ts";
import { datasetReference } from "./result.ts";

export const observation = observationSchema.meta({ id: "Observation" });

export const observationsSchema = z
  .strictObject({
    dataset: datasetReference,
    total: z.int().min(0),
    indicators: z.array(z.string()).describe("What is measured by those that match, each once, in order."),
    observations: z.array(observation).describe("By id."),
    next: z.string().optional(),
  })
  .meta({ id: "Observations" });

const figure = z.union([z.number(), z.string()]).optional();

/** Aim, plan and result of one indicator at one time, side by side. */
export const planResult = z
  .strictObject({
    subject: idSchema.describe("The activity, or the plan that is part of it, that the figures are about."),
    indicator: z.string(),
    date: z.string().optional(),
    dimensions: z.record(z.string(), z.string()).optional().describe("What else tells the figures from others."),
    unit: z.string(),
    goal: figure,
    plan: figure,
    result: figure,
    attained: z.number().optional().describe("Result over goal, or over plan where no goal is known."),
  })
  .meta({ id: "PlanResult" });
export type PlanResult = z.infer<typeof planResult>;
