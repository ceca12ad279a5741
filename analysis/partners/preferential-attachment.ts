import type { WeightedGraph } from "../ties/tie-network.ts";
import { degreeOf } from "./new-ties.ts";

/** k_s k_c of a source with everyone (Barabási et al. 2002, doi:10.1016/S0378-4371(02)00736-7); of a newcomer, whose own 0 would hide them, k_c. */
export function preferentialAttachment(ties: WeightedGraph, source: number, into: Float64Array): void {
  const own = Math.max(1, degreeOf(ties, source));
  for (let c = 0; c < into.length; c++) into[c] = own * degreeOf(ties, c);
}
