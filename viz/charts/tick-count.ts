import type { Scale } from "./bins.ts";

/** How many figures an axis of this width has room for. Those of a logarithmic one are not evenly far apart. */
export function tickCount(width: number, scale: Scale): number {
  return Math.max(2, Math.min(10, width / (scale === "log" ? 140 : 80)));
}
