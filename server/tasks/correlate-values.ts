import { type Correlation, correlation } from "../../analysis/statistics/correlation.ts";

/** How far two measures' values of the same organisations go together. */
export function run({ x, y }: { readonly x: Float64Array; readonly y: Float64Array }): Correlation {
  return correlation(x, y);
}
