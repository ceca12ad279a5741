import { forceLayout, layoutDefaults } from "../../analysis/layout/force-layout.ts";
import type { Points } from "../../analysis/layout/points.ts";
import { inducedNetwork } from "../../analysis/ties/induced-network.ts";
import type { TieNetwork } from "../../analysis/ties/tie-network.ts";
import type { TaskContext } from "../jobs/task-context.ts";

export interface LayOutInput {
  readonly network: TieNetwork;
  /** Only these nodes and the ties between them; absent: all. */
  readonly nodes?: Uint32Array;
}

/** Places parallel to the nodes; NaN for one without a tie. */
export function run({ network, nodes }: LayOutInput, { progress }: TaskContext): Points {
  return forceLayout(nodes ? inducedNetwork(network, nodes) : network, layoutDefaults, progress);
}
