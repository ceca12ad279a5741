import type { GravityPair } from "../api/client.ts";

/** A pair as it is named in an address. */
export function pairKey({ source, target }: Pick<GravityPair, "source" | "target">): string {
  return JSON.stringify([source.id, target.id]);
}
