import { measureInput } from "../../analysis/compute-measure.ts";
import type { Facts } from "../../analysis/facts/facts.ts";
import { measureNamed } from "../../analysis/measure-named.ts";
import type { TieNetwork } from "../../analysis/ties/tie-network.ts";
import type { NetworkParameters } from "../../model/network-parameters.ts";
import type { TaskContext } from "./task-context.ts";

export interface ComputeMeasureInput {
  readonly measure: string;
  readonly facts: Facts;
  readonly network: TieNetwork;
  /** Whether that holds only some of the ties, such as those of a backbone, so that facts must not be read for them. */
  readonly onTies?: boolean;
  readonly parameters: NetworkParameters & Readonly<Record<string, unknown>>;
}

/** A whole measure, or what all its parts read where several workers can compute or estimate it. */
export type ComputedMeasure =
  | { readonly values: Float64Array }
  | { readonly parts: number; readonly shared: unknown }
  | { readonly drawn: true; readonly shared: unknown };

export function run(
  { measure: id, facts, network, onTies, parameters }: ComputeMeasureInput,
  { progress }: TaskContext,
): ComputedMeasure {
  const measure = measureNamed(id);
  if (onTies && measure.onTies) return { values: measure.onTies(network) };
  const input = measureInput(measure, { facts, network, parameters, progress });
  if (measure.estimation?.isAskedFor(input)) return { drawn: true, shared: measure.estimation.prepare(input) };
  const parts = measure.parts?.count(input) ?? 1;
  if (!measure.parts || parts < 2) return { values: measure.compute(input) };
  return { parts, shared: measure.parts.prepare(input) };
}
