import { z } from "zod";

/** Distances are held for every pair: 36 MB at this size. Other matrices have no such limit. */
export const mostOrganisationsApart = 3000;
export const mostExplainingMatrices = 8;
export const mostPermutations = 100_000;

/** How many orders of the organisations a permutation test of matrices draws, as it stands in a query string. */
export const permutationsSchema = z.coerce
  .number()
  .int()
  .min(1)
  .max(mostPermutations)
  .default(1000)
  .describe("So many orders of the organisations are drawn; all of them, where there are no more.");
