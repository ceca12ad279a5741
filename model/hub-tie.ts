import { z } from "zod";

/** What becomes of what ties a connected complex to its hub, the worst first. */
export const hubTieStates = ["neverConnected", "dormant", "noHub", "undated", "thinning", "active"] as const;
export type HubTieState = (typeof hubTieStates)[number];

/** By which rules, as they stand in a query. */
export const hubTieRules = {
  dormantAfter: z.coerce
    .number()
    .int()
    .min(1)
    .max(50)
    .default(2)
    .describe("Years without an activity with the hub after which a complex is dormant."),
  thinning: z.coerce
    .number()
    .min(0)
    .max(1)
    .default(0.5)
    .describe(
      "A complex is thinning where in the last `dormantAfter` years it had fewer activities with its hub than this share of those in as many years before.",
    ),
};
export type HubTieRules = z.output<z.ZodObject<typeof hubTieRules>>;
