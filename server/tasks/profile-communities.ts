import {
  type ProfileParameters,
  type ProfilePoint,
  resolutionProfile,
} from "../../analysis/community/resolution-profile.ts";
import type { TieNetwork } from "../../analysis/ties/tie-network.ts";
import type { TaskContext } from "./task-context.ts";

export function run(
  { network, parameters }: { readonly network: TieNetwork; readonly parameters: ProfileParameters },
  { progress }: TaskContext,
): ProfilePoint[] {
  return resolutionProfile(network, parameters, progress);
}
