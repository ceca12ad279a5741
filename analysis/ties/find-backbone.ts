import type { BackboneMethod, BackboneRequest } from "../../model/backbone.ts";
import type { NetworkParameters } from "../../model/network-parameters.ts";
import type { Progress } from "../../model/progress.ts";
import { sharedFloat64 } from "../facts/shared-arrays.ts";
import { disparitySignificance } from "./disparity-significance.ts";
import { graphOfTies } from "./graph-of-ties.ts";
import { makeNetwork } from "./make-network.ts";
import { noiseCorrected } from "./noise-corrected.ts";
import type { Selection } from "./selection.ts";
import type { TieNetwork } from "./tie-network.ts";
import { significantTies, type TieSignificance } from "./tie-significance.ts";
import { validatedTies } from "./validated-ties.ts";

export interface FoundBackbone {
  /** The same organisations with the ties kept. */
  readonly network: TieNetwork;
  /** p of each tie kept, by source and then target. */
  readonly p: Float64Array;
  /** The largest p that counts as significant; 0: none does. */
  readonly threshold: number;
  readonly tested: number;
  readonly modelError?: number;
}

/** How much of a network its backbone keeps. */
export interface BackboneFigures extends Pick<FoundBackbone, "threshold" | "tested" | "modelError"> {
  /** Of the network. */
  readonly ties: number;
  readonly kept: number;
}

/**
 * The ties of a network that are more than chance, in the way of one method (`disparity-significance.ts`, `noise-corrected.ts`,
 * `validated-ties.ts`). `selection` and `parameters` are what the network was made from. Without a tie nothing is tested.
 */
export function findBackbone(
  network: TieNetwork,
  { selection, parameters }: { readonly selection: Selection; readonly parameters: NetworkParameters },
  backbone: BackboneRequest,
  progress: Progress,
): FoundBackbone {
  if (network.size === 0) return { network, p: sharedFloat64(0), threshold: 0, tested: 0 };
  const methods: Record<BackboneMethod, () => TieSignificance & { readonly error?: number }> = {
    disparity: () => disparitySignificance(network),
    "noise-corrected": () => noiseCorrected(network),
    validated: () => validatedTies(network, selection, parameters, progress),
  };
  const { error, ...significance } = methods[backbone.method]();
  const { p: ofTies, threshold, ...ties } = significantTies(network, significance, backbone);
  const p = sharedFloat64(ofTies.length);
  p.set(ofTies);
  return {
    network: makeNetwork({ ...network, ...graphOfTies(network.order, ties) }),
    p,
    threshold,
    tested: significance.tested,
    ...(error !== undefined && { modelError: error }),
  };
}

export function backboneFigures({ size }: TieNetwork, found: FoundBackbone): BackboneFigures {
  const { tested, threshold, modelError, network } = found;
  return { tested, ties: size, kept: network.size, threshold, modelError };
}
