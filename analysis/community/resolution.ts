import { z } from "zod";

/** γ: above 1 more and smaller groups, below 1 fewer and larger. */
export const resolutionSchema = z.coerce
  .number()
  .positive()
  .max(100)
  .default(1)
  .describe("Above 1: more and smaller groups.");
