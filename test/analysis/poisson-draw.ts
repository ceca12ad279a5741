import type { Random } from "../../model/seeded-random.ts";

/** A Poisson count by Knuth's product of uniform numbers. */
export function poissonDraw(mean: number, random: Random): number {
  const limit = Math.exp(-mean);
  let count = -1;
  for (let product = 1; product > limit; product *= random()) count++;
  return count;
}
