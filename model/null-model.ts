import { z } from "zod";

export const nullModels = ["curveball", "labels"] as const;
export type NullModel = (typeof nullModels)[number];

/** Fewer say nothing about 2.5 %, more change the third digit of p only. */
export const fewestDraws = 10;
export const mostDraws = 10_000;

/** How many networks a null model draws, as it stands in a query string. */
export const drawsSchema = z.coerce
  .number()
  .int()
  .min(fewestDraws)
  .max(mostDraws)
  .default(200)
  .describe(`Networks drawn from the null model, ${fewestDraws} to ${mostDraws}; p is no smaller than 1/(draws + 1).`);

/** What is asked of a null model. */
export interface NullRequest {
  readonly model: NullModel;
  readonly draws: number;
  readonly seed: number;
}
