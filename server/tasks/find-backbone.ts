import { sharedFloat64 } from "../../analysis/facts/shared-arrays.ts";
import { disparitySignificance } from "../../analysis/ties/disparity-significance.ts";
import { graphOfTies } from "../../analysis/ties/graph-of-ties.ts";
import { makeNetwork } from "../../analysis/ties/make-network.ts";
import { noiseCorrected } from "../../analysis/ties/noise-corrected.ts";
import type { TieNetwork } from "../../analysis/ties/tie-network.ts";
import { significantTies, type TieSignificance } from "../../analysis/ties/tie-significance.ts";
import { validatedTies } from "../../analysis/ties/validated-ties.ts";
import type { BackboneMethod, BackboneRequest } from "../../model/backbone.ts";
import type { NetworkParameters } from "../../model/network-parameters.ts";
import type { TaskContext } from "../jobs/task-context.ts";
import type { DerivedNetwork } from "./derive-network.ts";

export interface FindBackboneInput extends DerivedNetwork {
  readonly parameters: NetworkParameters;
  readonly backbone: BackboneRequest;
}

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

/** The ties of a network that are more than chance. */
export function run(input: FindBackboneInput, { progress }: TaskContext): FoundBackbone {
  const { network, selection, parameters, backbone } = input;
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
