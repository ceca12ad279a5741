import { type FoundBackbone, findBackbone } from "../../analysis/ties/find-backbone.ts";
import type { BackboneRequest } from "../../model/backbone.ts";
import type { NetworkParameters } from "../../model/network-parameters.ts";
import type { DerivedNetwork } from "./derive-network.ts";
import type { TaskContext } from "./task-context.ts";

export interface FindBackboneInput extends DerivedNetwork {
  readonly parameters: NetworkParameters;
  readonly backbone: BackboneRequest;
}

export function run(
  { network, selection, parameters, backbone }: FindBackboneInput,
  { progress }: TaskContext,
): FoundBackbone {
  return findBackbone(network, { selection, parameters }, backbone, progress);
}
