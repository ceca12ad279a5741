import { z } from "zod";

/** Of no more organisations is every distance held: 144 MB at this size. Of more they are computed each time that they are read. */
export const mostDistancesHeldOf = 6000;
/** So many, at most, for all permutations together: about a quarter of an hour on two threads. Other matrices have no such limit. */
export const mostDistancesComputed = 50_000_000_000;
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
