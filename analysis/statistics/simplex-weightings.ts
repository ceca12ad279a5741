import { seededRandom } from "../../model/seeded-random.ts";

/** How near to a face of the simplex its middle is taken: every component keeps some weight. */
const edge = 1e-6;

/** `samples` weightings of `count` components, each from 0 to 1 and together 1, all such equally likely: a row each. O(samples · count). */
export function sampledWeightings(count: number, samples: number, seed: number): Float64Array[] {
  const random = seededRandom(seed);
  return Array.from({ length: samples }, () => {
    // Spacings of exponential draws are uniform on the simplex.
    const drawn = Float64Array.from({ length: count }, () => -Math.log1p(-random()));
    return sharesOf(drawn);
  });
}

/**
 * The weightings at which ranks are most apart, if anywhere: for every set of components the one that gives these alike, and almost nothing
 * to the others. 2^count − 1 rows: one component alone, two alike, … all alike.
 */
export function facedWeightings(count: number): Float64Array[] {
  return Array.from({ length: 2 ** count - 1 }, (_, face) => {
    const inside = Array.from({ length: count }, (_, k) => ((face + 1) >> k) & 1);
    const chosen = inside.reduce((sum, one) => sum + one, 0);
    return Float64Array.from(inside, (one) => (1 - edge) * (one / chosen) + edge / count);
  });
}

/** The same numbers as shares of their sum. */
export function sharesOf(weights: Float64Array): Float64Array {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / all);
}
