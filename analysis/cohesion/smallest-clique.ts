import { z } from "zod";

/** How many organisations make a clique at least, as it stands in a query string. */
export const smallestCliqueSchema = z.coerce
  .number()
  .int()
  .min(2)
  .max(1000)
  .default(3)
  .describe("Only cliques of at least so many organisations.");
