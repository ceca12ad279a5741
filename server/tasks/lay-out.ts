import { forceLayout, layoutDefaults } from "../../analysis/layout/force-layout.ts";
import type { Points } from "../../analysis/layout/points.ts";
import { spreadOut } from "../../analysis/layout/spread-out.ts";
import { disparityBackbone } from "../../analysis/ties/disparity-backbone.ts";
import { inducedGraph } from "../../analysis/ties/induced-graph.ts";
import type { TieNetwork } from "../../analysis/ties/tie-network.ts";
import type { TaskContext } from "../jobs/task-context.ts";

export interface LayOutInput {
  readonly network: TieNetwork;
  /** Only these nodes and the ties between them; absent: all. */
  readonly nodes?: Uint32Array;
}

/** As many ties as a picture shows before it is a ball of wool; the page asks for no more at first. */
const readableTies = 4000;

/** Places parallel to the nodes; NaN for one without a tie. */
export function run({ network, nodes }: LayOutInput, { progress }: TaskContext): Points {
  const laidOut = nodes ? inducedGraph(network, nodes) : network;
  const { source, target } = disparityBackbone(laidOut, { maxTies: readableTies });
  return spreadOut(
    forceLayout(laidOut, layoutDefaults, progress),
    Uint32Array.from(new Set([...source, ...target])).sort(),
  );
}
