import { ranks } from "./ranks.ts";

/** How components in units of their own are made comparable. */
export const scalings = ["min-max", "rank"] as const;
export type Scaling = (typeof scalings)[number];

/**
 * A component from 0 for the lowest to 1 for the highest: by its distance between these (`min-max`), or by its rank among those that have
 * it, equal ones in the mean of theirs (`rank`). NaN where it is; for all where no two differ, since it then tells nobody
 * apart. O(n log n).
 *
 * Checked by hand, and metamorphic: no unit and no zero of the component changes it.
 */
export function scaled(values: Float64Array, scaling: Scaling): Float64Array {
  const known = values.filter((value) => !Number.isNaN(value));
  const [low, high] = [Math.min(...known), Math.max(...known)];
  if (!(low < high)) return new Float64Array(values.length).fill(Number.NaN);
  if (scaling === "min-max") return values.map((value) => (value - low) / (high - low));
  return ranks(values, "mean").map((rank) => (known.length - rank) / (known.length - 1));
}

/**
 * Weighted mean of the components that each has: where one is missing its weight goes to the others, in the proportion of theirs. 0 to 1;
 * NaN where all the weight is on what is missing. O(n · components).
 */
export function weightedIndex(components: readonly Float64Array[], weights: Float64Array): Float64Array {
  const count = components[0]?.length ?? 0;
  const index = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    let [sum, present] = [0, 0];
    for (let k = 0; k < components.length; k++) {
      const value = components[k][i];
      if (Number.isNaN(value)) continue;
      sum += weights[k] * value;
      present += weights[k];
    }
    index[i] = sum / present;
  }
  return index;
}

/** Of the weight, what is on components that each has: below 1 the index rests on a part of them. */
export function weightPresent(components: readonly Float64Array[], weights: Float64Array): Float64Array {
  const count = components[0]?.length ?? 0;
  return Float64Array.from({ length: count }, (_, i) =>
    components.reduce((sum, values, k) => sum + (Number.isNaN(values[i]) ? 0 : weights[k]), 0),
  );
}
