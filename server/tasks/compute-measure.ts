import { measureInput } from "../../analysis/compute-measure.ts";
import type { Facts } from "../../analysis/facts/facts.ts";
import type { TieNetwork } from "../../analysis/ties/tie-network.ts";
import type { NetworkParameters } from "../../model/network-parameters.ts";
import type { TaskContext } from "../jobs/task-context.ts";
import { measureNamed } from "../results/measure-named.ts";

export interface ComputeMeasureInput {
  readonly measure: string;
  readonly facts: Facts;
  readonly network: TieNetwork;
  readonly parameters: NetworkParameters & Readonly<Record<string, unknown>>;
}

/** A whole measure, or what all its parts read where it can be computed by several workers. */
export type ComputedMeasure = { readonly values: Float64Array } | { readonly parts: number; readonly shared: unknown };

export function run(
  { measure: id, facts, network, parameters }: ComputeMeasureInput,
  { progress }: TaskContext,
): ComputedMeasure {
  const measure = measureNamed(id);
  const input = measureInput(measure, { facts, network, parameters, progress });
  const parts = measure.parts?.count(input) ?? 1;
  if (!measure.parts || parts < 2) return { values: measure.compute(input) };
  return { parts, shared: measure.parts.prepare(input) };
}
