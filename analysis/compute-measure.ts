import type { NetworkParameters } from "../model/network-parameters.ts";
import type { Progress } from "../model/progress.ts";
import type { Facts } from "./facts/facts.ts";
import type { Measure, MeasureInput } from "./measure.ts";
import { deriveTies } from "./ties/derive-ties.ts";
import { selectActivities } from "./ties/select-activities.ts";
import type { TieNetwork } from "./ties/tie-network.ts";

export interface MeasureRequest {
  readonly facts: Facts;
  /** Those of the network and those of `ownParameters`, parsed. */
  readonly parameters: NetworkParameters & Readonly<Record<string, unknown>>;
  /** The network of the same parameters, where it is at hand; else it is made if the measure reads it. */
  readonly network?: TieNetwork;
  readonly progress: Progress;
}

export interface MeasureValues {
  /** Index in the facts of each organisation of the network, in the order of their ids. */
  readonly organisations: Uint32Array;
  /** Parallel to `organisations`; NaN where the measure is undefined. */
  readonly values: Float64Array;
}

/** A measure's values, on one thread. */
export function computeMeasure(measure: Measure, request: MeasureRequest): MeasureValues {
  const input = measureInput(measure, request);
  const { organisations } = (input.network ?? input.selection)!;
  return { organisations, values: measure.compute(input) };
}

/** What a measure reads, made from what was asked for: for whoever deals its parts out to workers. */
export function measureInput(measure: Measure, { facts, parameters, network, progress }: MeasureRequest): MeasureInput {
  const readsTies = measure.reads === "ties";
  return {
    facts,
    selection: readsTies ? undefined : selectActivities(facts, parameters),
    network: readsTies ? (network ?? deriveTies(facts, parameters)) : undefined,
    weighted: measure.weightedDefault !== undefined && (parameters.weighted ?? measure.weightedDefault) === true,
    parameters,
    progress,
  };
}
