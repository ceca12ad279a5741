import type { Selection } from "./selection.ts";

/** Whether the k-th activity has members enough for ties and makes none: it is above `maxActivitySize`, and told in `leftOut`. */
export function isTooLarge({ sizes, units }: Selection, k: number): boolean {
  return sizes[k] > 1 && units[k] === 0;
}
