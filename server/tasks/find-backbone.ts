import type { Correction } from "../../analysis/statistics/corrected-threshold.ts";
import type { BackboneMethod } from "../../analysis/ties/backbones.ts";
import { disparitySignificance } from "../../analysis/ties/disparity-significance.ts";
import { noiseCorrected } from "../../analysis/ties/noise-corrected.ts";
import { type SignificantTies, significantTies, type TieSignificance } from "../../analysis/ties/tie-significance.ts";
import { validatedTies } from "../../analysis/ties/validated-ties.ts";
import type { NetworkParameters } from "../../model/network-parameters.ts";
import type { TaskContext } from "../jobs/task-context.ts";
import type { DerivedNetwork } from "./derive-network.ts";

export interface FindBackboneInput extends DerivedNetwork {
  readonly parameters: NetworkParameters;
  readonly method: BackboneMethod;
  readonly alpha: number;
  readonly correction: Correction;
}

export interface FoundBackbone {
  readonly ties: SignificantTies;
  readonly tested: number;
  readonly modelError?: number;
}

/** The ties of a network that are more than chance. */
export function run(input: FindBackboneInput, { progress }: TaskContext): FoundBackbone {
  const { network, selection, parameters, method } = input;
  const methods: Record<BackboneMethod, () => TieSignificance & { readonly error?: number }> = {
    disparity: () => disparitySignificance(network),
    "noise-corrected": () => noiseCorrected(network),
    validated: () => validatedTies(network, selection, parameters, progress),
  };
  const { error, ...significance } = methods[method]();
  return {
    ties: significantTies(network, significance, input),
    tested: significance.tested,
    ...(error !== undefined && { modelError: error }),
  };
}
