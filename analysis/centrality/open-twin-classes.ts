import type { WeightedGraph } from "../ties/tie-network.ts";
import type { TwinClasses } from "./twin-classes.ts";

/**
 * Open twins are nodes that are tied to the same others, and not to each other: in a two-mode network organisations that take
 * part in exactly the same activities, or activities of exactly the same organisations. A node without a tie is alone in its class.
 */
export function openTwinClasses({ order, offsets, neighbours }: WeightedGraph): TwinClasses {
  const of = new Uint32Array(order);
  const representatives: number[] = [];
  const classTiedTo = new Map<string, number>();
  for (let node = 0; node < order; node++) {
    const others = neighbours.subarray(offsets[node], offsets[node + 1]).join();
    let found = others === "" ? undefined : classTiedTo.get(others);
    if (found === undefined) {
      found = representatives.push(node) - 1;
      classTiedTo.set(others, found);
    }
    of[node] = found;
  }
  return { of, representatives: Uint32Array.from(representatives) };
}
