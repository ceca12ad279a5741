import { type Conversion, type ConversionParameters, conversion } from "../../analysis/conversion/conversion.ts";
import type { Facts } from "../../analysis/facts/facts.ts";
import type { NetworkParameters } from "../../model/network-parameters.ts";
import type { TaskContext } from "./task-context.ts";

export interface ConvertMeetingsInput {
  readonly facts: Facts;
  readonly network: NetworkParameters;
  readonly parameters: ConversionParameters;
}

export function run({ facts, network, parameters }: ConvertMeetingsInput, { progress }: TaskContext): Conversion {
  return conversion(facts, network, parameters, progress);
}
