import { createHash } from "node:crypto";
import type { DerivedNetwork } from "./derive-network.ts";

export interface IdentifyNetworkInput extends DerivedNetwork {
  /** What is read of it. */
  readonly reads: "facts" | "ties";
  readonly weights: boolean;
}

/** The same text exactly where all that is read of two networks is the same. */
export function run({ selection, network, reads, weights }: IdentifyNetworkInput): string {
  const hash = createHash("sha256");
  const read = (...arrays: readonly (Uint32Array | Float64Array | Uint8Array)[]) => {
    for (const { buffer, byteOffset, byteLength } of arrays)
      hash.update(`${byteLength} `).update(new Uint8Array(buffer, byteOffset, byteLength));
  };
  read(selection.organisations);
  if (reads === "ties") {
    read(network.offsets, network.neighbours, network.activities);
    if (weights) read(network.weights);
  } else {
    read(
      selection.activities,
      selection.offsets,
      selection.members,
      selection.leads,
      selection.centres,
      selection.sizes,
    );
    if (weights) read(selection.units, selection.parts);
    else read(Uint8Array.from(selection.pairWeights, (weight) => Number(weight > 0)));
  }
  return hash.digest("hex");
}
