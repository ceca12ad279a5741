import { z } from "zod";

/** A seed as it stands in a query string. */
export const seedSchema = z.coerce
  .number()
  .int()
  .min(0)
  .max(4_294_967_295)
  .default(1)
  .describe("Seed of what chance decides.");
